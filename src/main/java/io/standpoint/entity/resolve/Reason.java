package io.standpoint.entity.resolve;

import java.util.Locale;

/**
 * One piece of evidence on whether two identities are one.
 *
 * @param feature what it is
 * @param weight  what it adds to the score
 * @param detail  the names, offices or others that show it
 */
public record Reason(Feature feature, double weight, String detail) {

    /** A feature that holds fully. */
    static Reason of(Feature feature, String detail) {
        return new Reason(feature, feature.weight(), detail);
    }

    /** For people: {@code +2.50 the same office: Mayor of Strelsau}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%+.2f %s", weight, feature.label())
                + (detail.isEmpty() ? "" : ": " + detail);
    }
}
