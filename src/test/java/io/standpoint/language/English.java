package io.standpoint.language;

import io.standpoint.entity.Catalogue;
import io.standpoint.entity.CatalogueException;
import java.util.List;

/** The one English annotator of a test run, loaded when first asked for. It knows the catalogue's names. */
public final class English {

    private English() {}

    /** The shared annotator. */
    public static CoreNlpAnnotator annotator() {
        return Holder.ANNOTATOR;
    }

    /** The analysis of a text that is all body. */
    public static AnnotatedDocument annotate(String text) {
        return annotator().annotate(Documents.of(text));
    }

    /** The shared models. */
    static SyntaxParser parser() {
        return Holder.PARSER;
    }

    private static final class Holder {
        static final SyntaxParser PARSER = new CoreNlpParser();
        static final CoreNlpAnnotator ANNOTATOR = load();

        private static CoreNlpAnnotator load() {
            try {
                return new CoreNlpAnnotator(Catalogue.load(List.of()).toLexicon(), PARSER);
            } catch (CatalogueException e) {
                throw new IllegalStateException("The program's own catalogue cannot be read", e);
            }
        }
    }
}
