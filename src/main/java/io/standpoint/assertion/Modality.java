package io.standpoint.assertion;

import io.standpoint.vocabulary.SPT;

/** Whether a document says that something is so. */
public enum Modality {
    ASSERTED(SPT.Asserted),
    REPORTED(SPT.Reported),
    PLANNED(SPT.Planned),
    POSSIBLE(SPT.Possible),
    ASKED(SPT.Asked),
    DENIED(SPT.Denied);

    private final String iri;

    Modality(String iri) {
        this.iri = iri;
    }

    /** The IRI of the concept in the ontology. */
    public String iri() {
        return iri;
    }

    /** Whether somebody says that it is so: only then does a flat edge stand for it. */
    public boolean isFactual() {
        return this == ASSERTED || this == REPORTED;
    }
}
