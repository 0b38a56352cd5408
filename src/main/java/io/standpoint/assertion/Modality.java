package io.standpoint.assertion;

import io.standpoint.vocabulary.SPT;

/** Whether a document says that something is so, each further away from that than the one before. */
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

    /** The one of two that is further away from being asserted: what is possibly planned is possible. */
    public Modality or(Modality other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether somebody says that it is so: only then does a flat edge stand for it. */
    public boolean isFactual() {
        return this == ASSERTED || this == REPORTED;
    }
}
