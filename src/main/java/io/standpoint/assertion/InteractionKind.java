package io.standpoint.assertion;

import io.standpoint.vocabulary.SPT;

/** What one actor does to or with another. */
public enum InteractionKind {
    MET(SPT.Met, SPT.met),
    CRITICISED(SPT.Criticised, SPT.criticises),
    URGED(SPT.Urged, SPT.urges),
    PRAISED(SPT.Praised, SPT.praises),
    ENDORSED(SPT.Endorsed, SPT.endorses),
    SUPPORTED(SPT.Supported, SPT.supports),
    OPPOSED(SPT.Opposed, SPT.opposes);

    private final String iri;
    private final String flatProperty;

    InteractionKind(String iri, String flatProperty) {
        this.iri = iri;
        this.flatProperty = flatProperty;
    }

    /** The IRI of the concept in the ontology. */
    public String iri() {
        return iri;
    }

    /** The IRI of the flat edge that stands for the kind. */
    public String flatProperty() {
        return flatProperty;
    }
}
