package io.standpoint.extract.relation;

import io.standpoint.extract.relation.LogisticRegression.Sample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Trains a {@link RelationModel}, for each property two logistic regressions. The one for {@link Setting#PASSAGE} learns from
 * the pairs of which it is known whether the property holds, and is scaled by a cross-validation over documents. The one for
 * {@link Setting#TEXT} learns from all pairs; where nothing is known the property is taken not to hold, and the scale, from
 * documents held out, makes good for those that do hold among them (Elkan and Noto, "Learning classifiers from only positive
 * and unlabeled data", 2008).
 */
public final class RelationTrainer {

    private static final int FOLDS = 5;
    private static final int RAREST = 3;
    private static final double COST = 0.1;

    private final LogisticRegression regression = new LogisticRegression(COST);
    private final List<Example> examples = new ArrayList<>();
    private final List<int[]> codes = new ArrayList<>();
    private final FeatureIndex index = new FeatureIndex();
    private final List<String> report = new ArrayList<>();

    /**
     * A pair of which something may be known.
     *
     * @param document its document, which is not parted by the cross-validation
     * @param kinds    what sort of things the subject and the object are
     * @param known    the properties of which it is known whether they hold
     * @param holds    those that hold
     * @param readings how many pairs of mentions a decision for the pair decides
     */
    public record Example(String document, Kinds kinds, Set<Property> known, Set<Property> holds, int readings) {

        /** The kinds of a pair. */
        public record Kinds(Referent.Kind subject, Referent.Kind object) {}

        private int fold() {
            return Math.floorMod(document.hashCode(), FOLDS);
        }
    }

    /** Adds what is known of a pair. */
    public void add(Pair pair, String document, Set<Property> known, Set<Property> holds, int readings) {
        Example.Kinds kinds =
                new Example.Kinds(pair.subject().kind(), pair.object().kind());
        examples.add(new Example(document, kinds, known, holds, readings));
        codes.add(index.add(PairFeatures.of(pair)));
    }

    /** Trains a model from all examples. */
    public RelationModel train() {
        prune();
        report.clear();
        float[][] weights = new float[index.size() + 1][];
        float[] thresholds = new float[Property.values().length * Setting.values().length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = new float[thresholds.length];
        }
        for (Property property : Property.values()) {
            train(property, Setting.PASSAGE, weights, thresholds);
            train(property, Setting.TEXT, weights, thresholds);
        }
        Map<String, float[]> rows = new HashMap<>();
        rows.put(RelationModel.THRESHOLD, thresholds);
        rows.put(RelationModel.BIAS, weights[0]);
        for (int i = 1; i <= index.size(); i++) {
            rows.put(index.name(i), weights[i]);
        }
        return new RelationModel(rows);
    }

    /** A line for each property and setting: what the last training found on documents that it held out. */
    public List<String> report() {
        return List.copyOf(report);
    }

    /** Leaves out features that are too rare to tell anything. */
    private void prune() {
        codes.replaceAll(code ->
                IntStream.of(code).filter(id -> index.count(id) >= RAREST).toArray());
    }

    private void train(Property property, Setting setting, float[][] weights, float[] thresholds) {
        int[] telling = telling(property, setting);
        int folds = setting == Setting.PASSAGE ? FOLDS : 1;
        List<PlattScaling.Scored> scored = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            scored.addAll(heldOut(property, telling, fold));
        }
        PlattScaling scaling = PlattScaling.of(scored);
        if (setting == Setting.TEXT) {
            scaling = scaling.amongUnmarked(scored);
        }
        report.add(line(property, setting, scaling));
        double[] fitted = regression.fit(samples(property, telling, i -> true), index.size());
        int column = RelationModel.column(setting, property);
        thresholds[column] = (float) scaling.threshold();
        for (int i = 0; i < fitted.length; i++) {
            double shift = i == 0 ? scaling.shift() : 0;
            weights[i][column] = (float) (fitted[i] * scaling.scale() + shift);
        }
    }

    private static String line(Property property, Setting setting, PlattScaling scaling) {
        return String.format(
                Locale.ROOT,
                "%-8s %-24s F1 %.3f from probability %.2f on (%d right, %d found, %d in the gold)",
                setting.name().toLowerCase(Locale.ROOT),
                property,
                scaling.quality().f1(),
                scaling.threshold(),
                scaling.quality().right(),
                scaling.quality().found(),
                scaling.quality().gold());
    }

    private int[] telling(Property property, Setting setting) {
        return IntStream.range(0, examples.size())
                .filter(i -> setting == Setting.TEXT || examples.get(i).known().contains(property))
                .filter(i -> property.joins(
                        examples.get(i).kinds().subject(),
                        examples.get(i).kinds().object()))
                .toArray();
    }

    private List<Sample> samples(Property property, int[] telling, IntPredicate chosen) {
        return IntStream.of(telling)
                .filter(chosen)
                .mapToObj(i -> sample(property, i))
                .toList();
    }

    private Sample sample(Property property, int i) {
        return new Sample(codes.get(i), 1, examples.get(i).holds().contains(property));
    }

    /** The sums on one fold's documents of a regression on the others. */
    private List<PlattScaling.Scored> heldOut(Property property, int[] telling, int fold) {
        double[] weights =
                regression.fit(samples(property, telling, i -> examples.get(i).fold() != fold), index.size());
        return IntStream.of(telling)
                .filter(i -> examples.get(i).fold() == fold)
                .mapToObj(i -> new PlattScaling.Scored(
                        sample(property, i).sum(weights),
                        examples.get(i).holds().contains(property),
                        examples.get(i).readings()))
                .toList();
    }
}
