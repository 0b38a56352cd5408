package io.standpoint.language;

/** Whether an expression stands for one thing or several. */
enum Plurality {
    SINGULAR,
    PLURAL,
    /** Also of bodies, which are one and many: "the company … they". */
    UNKNOWN;

    /** Whether two expressions may stand for the same. */
    boolean agrees(Plurality other) {
        return this == other || this == UNKNOWN || other == UNKNOWN;
    }

    /** The more telling of two that agree. */
    Plurality or(Plurality other) {
        return this == UNKNOWN ? other : this;
    }
}
