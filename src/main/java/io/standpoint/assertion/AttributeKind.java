package io.standpoint.assertion;

/** What a date in the life of a person or an organisation is the date of. */
public enum AttributeKind {
    BIRTH("http://schema.org/birthDate"),
    DEATH("http://schema.org/deathDate"),
    FOUNDING("http://schema.org/foundingDate");

    private final String iri;

    AttributeKind(String iri) {
        this.iri = iri;
    }

    /** The IRI of the property. */
    public String iri() {
        return iri;
    }
}
