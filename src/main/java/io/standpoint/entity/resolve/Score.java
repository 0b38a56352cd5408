package io.standpoint.entity.resolve;

import java.util.List;

/**
 * How likely two identities are one, and why.
 *
 * @param reasons the evidence, names first
 */
public record Score(List<Reason> reasons) {

    /** From here on two are one. */
    public static final double MERGED = 2.5;

    /** From here on a pair that is not merged is worth a look. */
    public static final double NEAR = 1.0;

    public Score {
        reasons = List.copyOf(reasons);
    }

    /** The sum of the weights, to the hundredth, so that sums of the same weights are equal in whatever order. */
    public double value() {
        double sum = reasons.stream().mapToDouble(Reason::weight).sorted().sum();
        return Math.round(sum * 100) / 100.0;
    }

    /** The score as a probability, if the odds are even at a score of one. */
    public double confidence() {
        return 1 / (1 + Math.exp(1 - value()));
    }
}
