package io.standpoint.assertion;

import io.standpoint.vocabulary.SPT;

/** For or against. */
public enum Polarity {
    SUPPORT(SPT.Support, SPT.supports),
    OPPOSE(SPT.Oppose, SPT.opposes);

    private final String iri;
    private final String property;

    Polarity(String iri, String property) {
        this.iri = iri;
        this.property = property;
    }

    /** The IRI of the concept in the ontology. */
    public String iri() {
        return iri;
    }

    /** The IRI of the flat edge's property. */
    public String property() {
        return property;
    }

    /** The other one. */
    public Polarity opposite() {
        return this == SUPPORT ? OPPOSE : SUPPORT;
    }
}
