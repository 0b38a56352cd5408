package io.standpoint.language;

/** One rule of coreference. Sieves are applied one after the other, the surest first, and build on one another. */
interface Sieve {

    /** Joins mentions in the discourse's partition. */
    void apply(Discourse discourse);
}
