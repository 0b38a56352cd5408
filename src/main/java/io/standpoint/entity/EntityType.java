package io.standpoint.entity;

import io.standpoint.vocabulary.SPT;

/** The classes of things that the graph has nodes for. */
public enum EntityType {
    PERSON("person", SPT.Person),
    GOVERNMENT("government", SPT.Government),
    BODY("body", SPT.GovernmentBody),
    COMPANY("company", SPT.Company),
    ORGANIZATION("organization", SPT.Organization),
    GROUP("group", SPT.Group),
    COUNTRY("country", SPT.Country),
    PLACE("place", SPT.Place),
    PRODUCT("product", SPT.Product),
    EVENT("event", SPT.Event),
    OFFICE("office", SPT.Office),
    TOPIC("topic", SPT.Topic);

    private final String segment;
    private final String classIri;

    EntityType(String segment, String classIri) {
        this.segment = segment;
        this.classIri = classIri;
    }

    /** The name in addresses, as in {@code id/person/…}. */
    public String segment() {
        return segment;
    }

    /** The IRI of the class in the ontology. */
    public String classIri() {
        return classIri;
    }

    /** Whether things of the type speak, act and hold stances. */
    public boolean isAgent() {
        return switch (this) {
            case PERSON, GOVERNMENT, BODY, COMPANY, ORGANIZATION, GROUP, OFFICE -> true;
            case COUNTRY, PLACE, PRODUCT, EVENT, TOPIC -> false;
        };
    }

    /** Whether things of the type are organisations of some sort, which have members, heads and offices. */
    public boolean isOrganization() {
        return switch (this) {
            case GOVERNMENT, BODY, COMPANY, ORGANIZATION -> true;
            case PERSON, GROUP, COUNTRY, PLACE, PRODUCT, EVENT, OFFICE, TOPIC -> false;
        };
    }
}
