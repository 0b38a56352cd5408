package io.standpoint.language;

/** The grammatical gender that pronouns show. */
enum Gender {
    MALE,
    FEMALE,
    NEUTER,
    UNKNOWN;

    /** Whether two expressions of these genders may stand for one thing. */
    boolean agrees(Gender other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }

    /** The more telling of two that agree. */
    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
