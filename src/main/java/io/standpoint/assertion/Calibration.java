package io.standpoint.assertion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a reading's own confidence is worth: the share of readings by the same extractor, and of about the same score, that
 * people found right. A step function for each extractor, which never falls (isotonic regression: Zadrozny and Elkan,
 * 2002). Readings by an extractor that nobody judged keep their own confidence.
 *
 * <p>Written one step a line, columns parted by tabs: the extractor's name, the score from which the step holds (below the
 * lowest, the lowest holds), and the confidence. Blank lines and those that begin with {@code #} say nothing.
 */
public final class Calibration {

    /** Leaves every confidence as it is. */
    public static final Calibration NONE = new Calibration(Map.of());

    private static final String SHIPPED = "confidence.tsv";
    private static final int COLUMNS = 3;

    private final Map<String, NavigableMap<Double, Confidence>> steps;

    private Calibration(Map<String, NavigableMap<Double, Confidence>> steps) {
        this.steps = Map.copyOf(steps);
    }

    /** The calibration that the program comes with. */
    public static Calibration load() {
        InputStream stream = Objects.requireNonNull(Calibration.class.getResourceAsStream(SHIPPED));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(SHIPPED, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + SHIPPED, e);
        }
    }

    /**
     * Reads a calibration as it is written.
     *
     * @param source where the lines come from, for messages
     * @throws IllegalArgumentException if a line is no step, repeats one, or falls below the step before it; the message
     *     names the source, the line and the cause
     */
    public static Calibration parse(String source, List<String> lines) {
        Map<String, NavigableMap<Double, Confidence>> steps = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    add(line, steps);
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException(source + ":" + (i + 1) + ": " + e.getMessage(), e);
                }
            }
        }
        return new Calibration(steps);
    }

    private static void add(String line, Map<String, NavigableMap<Double, Confidence>> steps) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS || columns[0].isBlank()) {
            throw new IllegalArgumentException("expected extractor, score and confidence between tabs: " + line);
        }
        NavigableMap<Double, Confidence> own = steps.computeIfAbsent(columns[0], name -> new TreeMap<>());
        double from = new Confidence(number(columns[1])).value();
        Confidence confidence = new Confidence(number(columns[2]));
        if (own.put(from, confidence) != null) {
            throw new IllegalArgumentException("a second step of " + columns[0] + " from " + from);
        }
        boolean falls = Optional.ofNullable(own.lowerEntry(from))
                        .filter(lower -> lower.getValue().compareTo(confidence) > 0)
                        .isPresent()
                || Optional.ofNullable(own.higherEntry(from))
                        .filter(higher -> higher.getValue().compareTo(confidence) < 0)
                        .isPresent();
        if (falls) {
            throw new IllegalArgumentException("the confidence of " + columns[0] + " falls as its score rises");
        }
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: " + text, e);
        }
    }

    /** The same fact, as sure as readings like it turned out to be. */
    public Assertion calibrate(Assertion fact) {
        Reading reading = fact.reading();
        Confidence confidence = of(reading.extractor(), reading.confidence());
        return confidence.equals(reading.confidence())
                ? fact
                : fact.with(new Reading(reading.evidence(), reading.modality(), confidence, reading.extractor()));
    }

    /** How sure an extractor's readings of this score are. */
    public Confidence of(String extractor, Confidence score) {
        NavigableMap<Double, Confidence> own = steps.get(extractor);
        if (own == null) {
            return score;
        }
        Map.Entry<Double, Confidence> step = own.floorEntry(score.value());
        return (step == null ? own.firstEntry() : step).getValue();
    }
}
