package io.standpoint.language;

/** What sort of thing a name or noun phrase stands for, as far as the words show. */
public enum NameType {
    PERSON,
    ORGANIZATION,
    /** Cities, regions, countries, continents. */
    PLACE,
    /** The adjective or noun of a country or people: British, Americans. */
    NATIONALITY,
    /** A word for an office or occupation: minister, chief executive, reporter. */
    TITLE,
    PRODUCT,
    /** A name of another kind: laws, events, works. */
    MISCELLANEOUS,
    /** Not a name. */
    NONE
}
