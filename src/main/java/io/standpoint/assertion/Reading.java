package io.standpoint.assertion;

import java.util.List;
import java.util.TreeSet;

/**
 * How a fact was read: what all facts have in common.
 *
 * @param evidence   at least one, in the order of the source, without repetition
 * @param modality   whether the document says that it is so
 * @param confidence how sure the reading is
 * @param extractor  the name of the rule or model, such as {@code apposition-office}
 */
public record Reading(List<Evidence> evidence, Modality modality, Confidence confidence, String extractor) {

    public Reading {
        evidence = List.copyOf(new TreeSet<>(evidence));
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A fact has evidence");
        }
    }
}
