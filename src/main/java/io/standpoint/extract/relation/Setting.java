package io.standpoint.extract.relation;

/** In what sort of text a property is looked for, which decides how likely it is beforehand. */
public enum Setting {
    /** A passage that was chosen because it may tell of the property, as in KnowledgeNet. */
    PASSAGE,
    /** Any sentence of any text. */
    TEXT
}
