package io.standpoint.language;

/** What sort of organisation a name says that it names. */
public enum OrganizationKind {
    /** A government, or a body of a state, its armed forces and courts too. */
    GOVERNMENT,
    COMPANY,
    /** Any other: a party, an association, a medium, a club, a university, an international body. */
    ORGANIZATION
}
