package io.standpoint.language;

import java.util.List;

/** The one English annotator of a test run, loaded when first asked for. Its lexicon has a few known names. */
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

    private static final class Holder {
        static final CoreNlpAnnotator ANNOTATOR = new CoreNlpAnnotator(new Lexicon(List.of(
                new Lexicon.Entry("WhatsApp", "en", NameType.PRODUCT),
                new Lexicon.Entry("GCHQ", "en", NameType.ORGANIZATION),
                new Lexicon.Entry("Open Rights Group", "en", NameType.ORGANIZATION))));
    }
}
