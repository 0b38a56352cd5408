package io.standpoint.extract.relation;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;

/** L2-regularised logistic regression by LIBLINEAR (Fan et al., 2008). */
final class LogisticRegression {

    private static final double TOLERANCE = 0.01;

    private final double cost;

    /** A regression whose weights are the freer the higher the cost of an error is. */
    LogisticRegression(double cost) {
        this.cost = cost;
        Linear.disableDebugOutput();
    }

    /**
     * What was seen, and what it was.
     *
     * @param ids   the numbers of the features that are there, from 1, rising
     * @param value the value of each of them
     */
    record Sample(int[] ids, double value, boolean label) {

        double sum(double[] weights) {
            double sum = weights[0];
            for (int id : ids) {
                sum += weights[id] * value;
            }
            return sum;
        }
    }

    /**
     * The weights that fit best.
     *
     * @param features how many there are
     * @return the bias, then a weight for each feature
     */
    double[] fit(List<Sample> samples, int features) {
        Problem problem = new Problem();
        problem.l = samples.size();
        problem.n = features + 1;
        problem.x = samples.stream().map(sample -> nodes(sample, features)).toArray(Feature[][]::new);
        problem.y =
                samples.stream().mapToDouble(sample -> sample.label() ? 1 : 0).toArray();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, TOLERANCE));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        double[] fitted = model.getFeatureWeights();
        double[] weights = new double[features + 1];
        weights[0] = sign * fitted[features];
        for (int i = 0; i < features; i++) {
            weights[i + 1] = sign * fitted[i];
        }
        return weights;
    }

    private static Feature[] nodes(Sample sample, int features) {
        Feature[] nodes = new Feature[sample.ids().length + 1];
        for (int i = 0; i < sample.ids().length; i++) {
            nodes[i] = new FeatureNode(sample.ids()[i], sample.value());
        }
        nodes[sample.ids().length] = new FeatureNode(features + 1, 1);
        return nodes;
    }

    /** The probability that a sum of weights stands for. */
    static double probability(double sum) {
        return 1 / (1 + Math.exp(-sum));
    }
}
