package io.standpoint.text;

/**
 * Characters of a document as it was given, the way NIF counts them: in code points of the decoded document from 0, end
 * exclusive, no byte-order mark, line ends and markup as they stand.
 *
 * @param begin first code point
 * @param end   one past the last code point
 * @param text  exactly the characters between the two
 */
public record SourceSpan(int begin, int end, String text) implements Comparable<SourceSpan> {

    public SourceSpan {
        if (begin < 0 || end <= begin) {
            throw new IllegalArgumentException("Not a span of a source: " + begin + ".." + end);
        }
        if (text.codePointCount(0, text.length()) != end - begin) {
            throw new IllegalArgumentException("The text of " + begin + ".." + end + " has another length: " + text);
        }
    }

    /** By begin, then by end. */
    @Override
    public int compareTo(SourceSpan other) {
        return begin != other.begin ? Integer.compare(begin, other.begin) : Integer.compare(end, other.end);
    }
}
