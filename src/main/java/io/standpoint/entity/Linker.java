package io.standpoint.entity;

import io.standpoint.language.AnnotatedDocument;

/** Decides what the mentions of one document stand for. Deterministic, and independent of other documents. */
public interface Linker {

    /** Links what can be linked; abstains where unsure. */
    LinkedDocument link(AnnotatedDocument document);
}
