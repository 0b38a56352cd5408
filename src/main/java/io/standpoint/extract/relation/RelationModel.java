package io.standpoint.extract.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A logistic regression for each property and setting over binary features. The file has a line a feature: its name, then
 * pairs of a column and a weight, all between tabs; the columns are the properties in the one setting, then in the other. Two feature names are special: {@value #BIAS} always fires and
 * {@value #THRESHOLD} has, instead of a weight, the probability from which on F1 is best.
 */
public final class RelationModel {

    static final String BIAS = "*bias";
    static final String THRESHOLD = "*threshold";
    static final String RESOURCE = "model.tsv.gz";

    private static final float NEGLIGIBLE = 0.01f;
    private static final int PROPERTIES = Property.values().length;
    private static final int COLUMNS = PROPERTIES * Setting.values().length;

    private final Map<String, float[]> weights;

    RelationModel(Map<String, float[]> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** The model that the program ships with. */
    public static RelationModel load() {
        try (InputStream stream = RelationModel.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("No model " + RESOURCE);
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the model " + RESOURCE, e);
        }
    }

    private static RelationModel read(InputStream stream) throws IOException {
        Map<String, float[]> weights = new HashMap<>();
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(stream), StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] columns = line.split("\t");
            float[] row = new float[COLUMNS];
            for (int i = 1; i + 1 < columns.length; i += 2) {
                row[Integer.parseInt(columns[i])] = Float.parseFloat(columns[i + 1]);
            }
            weights.put(columns[0], row);
        }
        return new RelationModel(weights);
    }

    /** Writes the model as a file that can take the place of the program's own. Weights next to nothing are left out. */
    public void write(Path file) throws IOException {
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, float[]> entry : new TreeMap<>(weights).entrySet()) {
                String row = row(entry.getValue());
                if (!row.isEmpty()) {
                    out.write(entry.getKey() + row + "\n");
                }
            }
        }
    }

    private static String row(float[] weights) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < COLUMNS; i++) {
            if (Math.abs(weights[i]) >= NEGLIGIBLE) {
                row.append(String.format(Locale.ROOT, "\t%d\t%.3f", i, weights[i]));
            }
        }
        return row.toString();
    }

    /** Where the weights for a property in a setting stand in each row. */
    static int column(Setting setting, Property property) {
        return setting.ordinal() * PROPERTIES + property.ordinal();
    }

    /** The probability of each property, in the order of the enumeration. */
    double[] probabilities(Setting setting, Collection<String> features) {
        double[] sums = new double[PROPERTIES];
        int offset = setting.ordinal() * PROPERTIES;
        add(sums, offset, BIAS);
        features.forEach(feature -> add(sums, offset, feature));
        for (int i = 0; i < PROPERTIES; i++) {
            sums[i] = LogisticRegression.probability(sums[i]);
        }
        return sums;
    }

    private void add(double[] sums, int offset, String feature) {
        float[] row = weights.get(feature);
        if (row != null) {
            for (int i = 0; i < PROPERTIES; i++) {
                sums[i] += row[offset + i];
            }
        }
    }

    /** The probability from which on F1 is best. */
    double threshold(Setting setting, Property property) {
        float[] row = weights.get(THRESHOLD);
        return Objects.requireNonNull(row, "a model has thresholds")[column(setting, property)];
    }
}
