package io.standpoint.extract.relation;

import io.standpoint.extract.relation.LogisticRegression.Sample;
import java.util.Comparator;
import java.util.List;

/**
 * What sums of weights on examples that a model was not trained on say about it: how to scale and shift them so that they
 * are probabilities (Platt, 1999), and from which probability on F1 is best.
 *
 * @param scale     to multiply a sum by
 * @param shift     to add then
 * @param threshold the probability
 * @param quality   what is right and wrong from there on
 */
record PlattScaling(double scale, double shift, double threshold, Quality quality) {

    private static final double FREE = 100;

    /**
     * A sum on an example.
     *
     * @param weight how many pairs of mentions it decides
     */
    record Scored(double sum, boolean holds, int weight) {}

    /** Counts of pairs of mentions. */
    record Quality(long right, long found, long gold) {

        double f1() {
            return 2.0 * right / Math.max(1, found + gold);
        }
    }

    static PlattScaling of(List<Scored> scored) {
        List<Sample> samples = scored.stream()
                .map(one -> new Sample(new int[] {1}, one.sum(), one.holds()))
                .toList();
        double[] line = new LogisticRegression(FREE).fit(samples, 1);
        List<Scored> surestFirst = scored.stream()
                .sorted(Comparator.comparingDouble(Scored::sum).reversed())
                .toList();
        long gold =
                scored.stream().filter(Scored::holds).mapToLong(Scored::weight).sum();
        Quality current = new Quality(0, 0, gold);
        Quality best = current;
        double least = 0;
        for (Scored one : surestFirst) {
            long right = one.holds() ? one.weight() : 0;
            current = new Quality(current.right() + right, current.found() + one.weight(), gold);
            if (current.f1() > best.f1()) {
                best = current;
                least = one.sum();
            }
        }
        return new PlattScaling(line[1], line[0], LogisticRegression.probability(line[1] * least + line[0]), best);
    }

    /**
     * The same if only some of what holds was marked so, and by chance: what is left of the probability is shared out (Elkan and
     * Noto, 2008).
     */
    PlattScaling amongUnmarked(List<Scored> scored) {
        double marked = scored.stream()
                .filter(Scored::holds)
                .mapToDouble(one -> LogisticRegression.probability(scale * one.sum() + shift))
                .average()
                .orElse(1);
        return new PlattScaling(scale, shift - Math.log(marked), threshold, quality);
    }
}
