package io.standpoint.text;

import java.util.Arrays;

/**
 * From the UTF-16 units of a derived text to the stretches of its source that they were made from. A unit that was
 * inserted stands for an empty stretch; several units may share one stretch (an expansion); stretches never run
 * backwards.
 */
public final class OffsetMap {

    private final int[] begins;
    private final int[] ends;

    private OffsetMap(int[] begins, int[] ends) {
        this.begins = begins;
        this.ends = ends;
    }

    /** The map of a text that is its own source. */
    public static OffsetMap identity(int length) {
        Builder builder = new Builder();
        builder.copy(0, length);
        return builder.build();
    }

    /** The number of units in the derived text. */
    public int length() {
        return begins.length;
    }

    /**
     * The stretch of the source that a span of the derived text was made from.
     *
     * @return the shortest stretch that holds what every unit of the span was made from; empty only if the span is empty
     *     or wholly inserted
     */
    public Span toSource(Span span) {
        if (span.end() > begins.length) {
            throw new IllegalArgumentException(span + " is beyond a text of " + begins.length);
        }
        int first = span.begin();
        int last = span.end() - 1;
        while (first < last && begins[first] == ends[first]) {
            first++;
        }
        while (last > first && begins[last] == ends[last]) {
            last--;
        }
        return last < first ? pointAt(span.begin()) : new Span(begins[first], ends[last]);
    }

    private Span pointAt(int offset) {
        int at = offset < begins.length ? begins[offset] : offset == 0 ? 0 : ends[offset - 1];
        return new Span(at, at);
    }

    /** This map, from a text to its source, followed by that source's map to its own source. */
    public OffsetMap andThen(OffsetMap next) {
        int[] newBegins = new int[begins.length];
        int[] newEnds = new int[begins.length];
        for (int i = 0; i < begins.length; i++) {
            Span span = next.toSource(new Span(begins[i], ends[i]));
            newBegins[i] = span.begin();
            newEnds[i] = span.end();
        }
        return new OffsetMap(newBegins, newEnds);
    }

    /** Builds a map along with the derived text, unit by unit in the order of that text. */
    public static final class Builder {

        private int[] begins = new int[256];
        private int[] ends = new int[256];
        private int size;

        /** The next {@code length} units are the source's units from {@code from} on. */
        public void copy(int from, int length) {
            for (int i = 0; i < length; i++) {
                add(from + i, from + i + 1);
            }
        }

        /** The next {@code length} units stand for the source's stretch from {@code begin} to {@code end}. */
        public void replace(int length, int begin, int end) {
            for (int i = 0; i < length; i++) {
                add(begin, end);
            }
        }

        /** The map of all that was added. */
        public OffsetMap build() {
            return new OffsetMap(Arrays.copyOf(begins, size), Arrays.copyOf(ends, size));
        }

        private void add(int begin, int end) {
            if (size == begins.length) {
                begins = Arrays.copyOf(begins, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            begins[size] = begin;
            ends[size++] = end;
        }
    }
}
