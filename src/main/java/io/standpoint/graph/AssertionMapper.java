package io.standpoint.graph;

import io.standpoint.assertion.Assertion;

/** Writes one kind of fact: its node with qualifiers, and its flat edge where the fact is such that it has one. */
interface AssertionMapper<A extends Assertion> {

    /** Adds the triples of a fact to those of its document. */
    void map(A fact, DocumentScope scope);
}
