package io.standpoint.entity.resolve;

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
}
