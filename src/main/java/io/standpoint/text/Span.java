package io.standpoint.text;

/**
 * A stretch of a text in UTF-16 units of that text, as {@link String#substring(int, int)} counts.
 *
 * @param begin first unit, from 0
 * @param end   one past the last unit, not before {@code begin}
 */
public record Span(int begin, int end) implements Comparable<Span> {

    public Span {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("Not a span: " + begin + ".." + end);
        }
    }

    /** The length in UTF-16 units. */
    public int length() {
        return end - begin;
    }

    /** Whether every unit of the other span is in this one. */
    public boolean contains(Span other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two spans share a unit. */
    public boolean overlaps(Span other) {
        return begin < other.end && other.begin < end;
    }

    /** The shortest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The characters of the text that the span counts in. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(Span other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
