package io.standpoint.evaluate.benchmark;

/**
 * Counts of right and wrong.
 *
 * @param right  found and in the gold
 * @param wrong  found and not in the gold
 * @param missed in the gold and not found
 */
public record Score(long right, long wrong, long missed) {

    /** Nothing was counted yet. */
    public static final Score NONE = new Score(0, 0, 0);

    /** Both together, as micro averages count. */
    public Score plus(Score other) {
        return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** The share of what was found that is right; 0 if nothing was found. */
    public double precision() {
        return ratio(right, right + wrong);
    }

    /** The share of the gold that was found; 0 if there is none. */
    public double recall() {
        return ratio(right, right + missed);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return ratio(2 * right, 2 * right + wrong + missed);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
