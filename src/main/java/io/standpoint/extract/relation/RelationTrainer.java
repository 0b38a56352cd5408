package io.standpoint.extract.relation;

import io.standpoint.extract.relation.LogisticRegression.Sample;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Trains a {@link RelationModel}: for each property a logistic regression over the pairs of which it is known whether the
 * property holds, calibrated by a cross-validation over documents.
 */
public final class RelationTrainer {

    private static final int FOLDS = 5;
    private static final int RAREST = 2;
    private static final double COST = 0.1;

    private final LogisticRegression regression = new LogisticRegression(COST);
    private final List<Example> examples = new ArrayList<>();
    private final List<Set<String>> features = new ArrayList<>();
    private final Map<Property, PlattScaling> scalings = new EnumMap<>(Property.class);

    /**
     * A pair of which something is known.
     *
     * @param document its document, which is not parted by the cross-validation
     * @param pair     the pair
     * @param known    the properties of which it is known whether they hold
     * @param holds    those that hold
     * @param readings how many pairs of mentions a decision for the pair decides
     */
    public record Example(String document, Pair pair, Set<Property> known, Set<Property> holds, int readings) {

        private boolean tells(Property property) {
            return known.contains(property)
                    && property.joins(pair.subject().kind(), pair.object().kind());
        }

        private int fold() {
            return Math.floorMod(document.hashCode(), FOLDS);
        }
    }

    /** Adds an example. */
    public void add(Example example) {
        examples.add(example);
        features.add(PairFeatures.of(example.pair()));
    }

    /** Trains a model from all examples. */
    public RelationModel train() {
        List<String> names = names();
        List<int[]> codes = codes(names);
        float[][] weights = new float[names.size() + 1][Property.values().length];
        float[] thresholds = new float[Property.values().length];
        for (Property property : Property.values()) {
            PlattScaling scaling = PlattScaling.of(crossValidated(property, codes, names.size()));
            scalings.put(property, scaling);
            thresholds[property.ordinal()] = (float) scaling.threshold();
            double[] fitted = regression.fit(samples(property, codes, telling(property)), names.size());
            for (int i = 0; i < fitted.length; i++) {
                double shift = i == 0 ? scaling.shift() : 0;
                weights[i][property.ordinal()] = (float) (fitted[i] * scaling.scale() + shift);
            }
        }
        Map<String, float[]> rows = new HashMap<>();
        rows.put(RelationModel.THRESHOLD, thresholds);
        rows.put(RelationModel.BIAS, weights[0]);
        for (int i = 0; i < names.size(); i++) {
            rows.put(names.get(i), weights[i + 1]);
        }
        return new RelationModel(rows);
    }

    /** A line for each property: what the cross-validation found of the last training. */
    public List<String> report() {
        List<String> lines = new ArrayList<>();
        scalings.forEach((property, scaling) -> lines.add(String.format(
                Locale.ROOT,
                "%-24s F1 %.3f from probability %.2f on (%d right, %d found, %d in the gold)",
                property,
                scaling.quality().f1(),
                scaling.threshold(),
                scaling.quality().right(),
                scaling.quality().found(),
                scaling.quality().gold())));
        return lines;
    }

    /** The features that are seen often enough to tell something. */
    private List<String> names() {
        Map<String, Integer> counts = new HashMap<>();
        features.forEach(set -> set.forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= RAREST)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private List<int[]> codes(List<String> names) {
        Map<String, Integer> ids = new HashMap<>();
        names.forEach(name -> ids.put(name, ids.size() + 1));
        return features.stream()
                .map(set -> set.stream()
                        .filter(ids::containsKey)
                        .mapToInt(ids::get)
                        .sorted()
                        .toArray())
                .toList();
    }

    private int[] telling(Property property) {
        return IntStream.range(0, examples.size())
                .filter(i -> examples.get(i).tells(property))
                .toArray();
    }

    private List<Sample> samples(Property property, List<int[]> codes, int[] chosen) {
        return IntStream.of(chosen).mapToObj(i -> sample(property, codes, i)).toList();
    }

    private Sample sample(Property property, List<int[]> codes, int i) {
        double[] ones = IntStream.of(codes.get(i)).mapToDouble(code -> 1).toArray();
        return new Sample(codes.get(i), ones, examples.get(i).holds().contains(property));
    }

    private List<PlattScaling.Scored> crossValidated(Property property, List<int[]> codes, int size) {
        int[] telling = telling(property);
        List<PlattScaling.Scored> scored = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            int[] others = IntStream.of(telling)
                    .filter(i -> examples.get(i).fold() != held)
                    .toArray();
            double[] weights = regression.fit(samples(property, codes, others), size);
            IntStream.of(telling)
                    .filter(i -> examples.get(i).fold() == held)
                    .mapToObj(i -> new PlattScaling.Scored(
                            sample(property, codes, i).sum(weights),
                            examples.get(i).holds().contains(property),
                            examples.get(i).readings()))
                    .forEach(scored::add);
        }
        return scored;
    }
}
