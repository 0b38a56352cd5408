package io.standpoint.entity.report;

import java.util.Optional;

/**
 * That two documents tell the same report.
 *
 * @param one        the path of the one that comes first by its path
 * @param other      the path of the other
 * @param kind       how they differ
 * @param original   for a translation, the path of the original, where it is certain which of the two that is
 * @param confidence how much of the shorter one the other has, from 0 to 1
 * @param reason     in words, what they share
 */
public record SameReport(
        String one, String other, Kind kind, Optional<String> original, double confidence, String reason) {

    /** How documents that tell one report differ. */
    public enum Kind {
        /** In details or in nothing. */
        COPY,
        /** In their language. */
        TRANSLATION
    }

    public SameReport {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException("Out of order: " + one + ", " + other);
        }
        if (original.filter(path -> !path.equals(one) && !path.equals(other)).isPresent()) {
            throw new IllegalArgumentException("Neither of the two: " + original.get());
        }
    }

    /** Whether a document is one of the two. */
    boolean isToldBy(String path) {
        return one.equals(path) || other.equals(path);
    }

    /** The one of the two that is not this. */
    String partner(String path) {
        return one.equals(path) ? other : one;
    }
}
