package io.standpoint.assertion;

import io.standpoint.vocabulary.SPT;
import java.util.Optional;

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

    /** Whether the one is for or against the other; empty where it tells neither. */
    public Optional<Polarity> polarity() {
        return switch (this) {
            case CRITICISED, OPPOSED -> Optional.of(Polarity.OPPOSE);
            case PRAISED, ENDORSED, SUPPORTED -> Optional.of(Polarity.SUPPORT);
            case MET, URGED -> Optional.empty();
        };
    }

    /** The IRI of the flat edge that stands for the kind. */
    public String flatProperty() {
        return flatProperty;
    }
}
