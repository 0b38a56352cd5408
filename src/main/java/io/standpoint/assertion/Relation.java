package io.standpoint.assertion;

import io.standpoint.vocabulary.SPT;

/** Lasting relations between two things that need no node of their own. */
public enum Relation {
    LEADS(SPT.leads),
    PART_OF(SPT.partOf),
    GOVERNS(SPT.governs),
    PROVIDES(SPT.provides),
    FOUNDED(SPT.founded),
    HEADQUARTERED_IN(SPT.headquarteredIn);

    private final String property;

    Relation(String property) {
        this.property = property;
    }

    /** The IRI of the property in the ontology. */
    public String property() {
        return property;
    }
}
