package io.standpoint.assertion;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How a fact was read: what all facts have in common.
 *
 * @param evidence   at least one, in the order of the source, without repetition
 * @param modality   whether the document says that it is so
 * @param confidence how sure the reading is
 * @param extractor  the name of the rule or model, such as {@code apposition-office}; of several that read the same, all
 *                   their names, joined by {@link #SEPARATOR}
 */
public record Reading(List<Evidence> evidence, Modality modality, Confidence confidence, String extractor) {

    /** Stands between the names of several extractors. */
    public static final String SEPARATOR = " + ";

    public Reading {
        evidence = List.copyOf(new TreeSet<>(evidence));
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A fact has evidence");
        }
    }

    /** The name of each rule or model that read the fact. */
    public List<String> extractors() {
        return List.of(extractor.split(Pattern.quote(SEPARATOR)));
    }
}
