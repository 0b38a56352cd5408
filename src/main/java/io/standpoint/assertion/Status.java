package io.standpoint.assertion;

import io.standpoint.vocabulary.SPT;
import java.util.Optional;

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

    /**
     * Which property the flat edge has.
     *
     * @param present of what holds
     * @param past    of what held once
     * @return none for what has not begun
     */
    public Optional<String> property(String present, String past) {
        return switch (this) {
            case CURRENT, ACTING, UNKNOWN -> Optional.of(present);
            case FORMER -> Optional.of(past);
            case FUTURE -> Optional.empty();
        };
    }
}
