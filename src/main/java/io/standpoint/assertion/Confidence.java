package io.standpoint.assertion;

/**
 * How sure a reading is.
 *
 * @param value from 0 to 1
 */
public record Confidence(double value) implements Comparable<Confidence> {

    public Confidence {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("Not a confidence: " + value);
        }
    }

    /** The confidence in a fact that two readings support, neither of which depends on the other (noisy or). */
    public Confidence and(Confidence other) {
        return new Confidence(1 - (1 - value) * (1 - other.value));
    }

    @Override
    public int compareTo(Confidence other) {
        return Double.compare(value, other.value);
    }
}
