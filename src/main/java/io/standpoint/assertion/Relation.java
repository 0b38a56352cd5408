package io.standpoint.assertion;

import io.standpoint.vocabulary.SPT;

/** Lasting relations between two things that need no node of their own. */
public enum Relation {
    LEADS(SPT.leads),
    PART_OF(SPT.partOf),
    GOVERNS(SPT.governs),
    PROVIDES(SPT.provides),
    FOUNDED(SPT.founded),
    HEADQUARTERED_IN(SPT.headquarteredIn),
    BORN_IN("http://schema.org/birthPlace"),
    LIVES_IN("http://schema.org/homeLocation"),
    NATIONAL_OF("http://schema.org/nationality"),
    ALUMNUS_OF("http://schema.org/alumniOf"),
    SPOUSE_OF("http://schema.org/spouse"),
    CHILD_OF("http://schema.org/parent");

    private final String property;

    Relation(String property) {
        this.property = property;
    }

    /** The IRI of the property, of the ontology or of schema.org. */
    public String property() {
        return property;
    }
}
