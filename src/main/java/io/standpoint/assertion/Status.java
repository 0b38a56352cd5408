package io.standpoint.assertion;

import io.standpoint.vocabulary.SPT;

/** Whether a tenure or membership holds at the time of the document. */
public enum Status {
    CURRENT(SPT.Current),
    ACTING(SPT.Acting),
    FORMER(SPT.Former),
    FUTURE(SPT.Future),
    UNKNOWN(SPT.Unknown);

    private final String iri;

    Status(String iri) {
        this.iri = iri;
    }

    /** The IRI of the concept in the ontology. */
    public String iri() {
        return iri;
    }
}
