package io.standpoint.evaluate.confidence;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * How far confidence can be relied on: forecasts against what came true, in ten bins of equal width.
 *
 * @param forecasts what was forecast, and whether it is right
 */
public record Reliability(List<Forecast> forecasts) {

    private static final int BINS = 10;

    /**
     * One forecast.
     *
     * @param confidence from 0 to 1
     * @param right      whether it came true
     */
    public record Forecast(double confidence, boolean right) {

        private int bin() {
            return Math.min((int) (confidence * BINS), BINS - 1);
        }

        private double outcome() {
            return right ? 1 : 0;
        }
    }

    public Reliability {
        forecasts = List.copyOf(forecasts);
    }

    /** The mean squared difference of confidence and outcome (Brier, 1950); 0 without forecasts. */
    public double brier() {
        return forecasts.stream()
                .mapToDouble(it -> (it.confidence() - it.outcome()) * (it.confidence() - it.outcome()))
                .average()
                .orElse(0);
    }

    /**
     * The mean difference of confidence and share right over bins, each weighed by its size (expected calibration error);
     * 0 without forecasts.
     */
    public double calibrationError() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            List<Forecast> inside = bin(bin);
            sum += inside.size() * Math.abs(confidence(inside) - share(inside));
        }
        return forecasts.isEmpty() ? 0 : sum / forecasts.size();
    }

    /** Prints a line a bin that is not empty, then one for all with both measures. */
    public void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%-10s %7s %11s %7s%n", "confidence", "edges", "mean", "right");
        for (int bin = 0; bin < BINS; bin++) {
            List<Forecast> inside = bin(bin);
            if (!inside.isEmpty()) {
                line(out, String.format(Locale.ROOT, "%.1f – %.1f", bin / 10.0, (bin + 1) / 10.0), inside);
            }
        }
        line(out, "all", forecasts);
        out.printf(Locale.ROOT, "expected calibration error %.3f, Brier score %.3f%n", calibrationError(), brier());
        out.flush();
    }

    private static void line(PrintWriter out, String name, List<Forecast> inside) {
        out.printf(Locale.ROOT, "%-10s %7d %11.3f %7.3f%n", name, inside.size(), confidence(inside), share(inside));
    }

    private List<Forecast> bin(int bin) {
        return forecasts.stream().filter(it -> it.bin() == bin).toList();
    }

    private static double confidence(List<Forecast> inside) {
        return inside.stream().mapToDouble(Forecast::confidence).average().orElse(0);
    }

    private static double share(List<Forecast> inside) {
        return inside.stream().mapToDouble(Forecast::outcome).average().orElse(0);
    }
}
