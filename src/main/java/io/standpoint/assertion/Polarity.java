package io.standpoint.assertion;

import io.standpoint.vocabulary.SPT;

/** For or against. */
public enum Polarity {
    SUPPORT(SPT.Support),
    OPPOSE(SPT.Oppose);

    private final String iri;

    Polarity(String iri) {
        this.iri = iri;
    }

    /** The IRI of the concept in the ontology. */
    public String iri() {
        return iri;
    }

    /** The other one. */
    public Polarity opposite() {
        return this == SUPPORT ? OPPOSE : SUPPORT;
    }
}
