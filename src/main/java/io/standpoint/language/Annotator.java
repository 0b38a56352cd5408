package io.standpoint.language;

import io.standpoint.text.Document;

/** Analyses documents of some languages. Implementations may be called by several threads at once. */
public interface Annotator {

    /** Whether the annotator reads the language, a BCP 47 tag. */
    boolean reads(String language);

    /**
     * Analyses the zones of a document that are in a language it reads; other zones get no sentences.
     *
     * @throws IllegalArgumentException if it does not read the document's language
     */
    AnnotatedDocument annotate(Document document);
}
