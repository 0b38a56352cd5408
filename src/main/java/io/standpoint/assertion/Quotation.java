package io.standpoint.assertion;

import io.standpoint.vocabulary.SPT;

/** In whose words a statement is given. */
public enum Quotation {
    DIRECT(SPT.Direct),
    MIXED(SPT.MixedQuotation),
    INDIRECT(SPT.Indirect);

    private final String iri;

    Quotation(String iri) {
        this.iri = iri;
    }

    /** The IRI of the concept in the ontology. */
    public String iri() {
        return iri;
    }
}
