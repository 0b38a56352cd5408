package io.standpoint.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as it lies on the page.
 *
 * @param text     what annotators read
 * @param offsets  back to the source
 * @param headings stretches of the source that are marked as headings
 */
record Page(String text, OffsetMap offsets, List<Span> headings) {

    /**
     * One line.
     *
     * @param span   without the line end and the spaces around
     * @param indent how many spaces stand before it; a tabulator counts as four
     */
    record Line(Span span, int indent, String text) {

        boolean isBlank() {
            return text.isEmpty();
        }
    }

    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(line(start, end));
            start = end + 1;
        }
        return lines;
    }

    private Line line(int start, int end) {
        int begin = start;
        int indent = 0;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            indent += text.charAt(begin++) == '\t' ? 4 : 1;
        }
        int last = end;
        while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Line(new Span(begin, last), indent, text.substring(begin, last));
    }

    /** Whether markup makes the line a heading. */
    boolean isHeading(Line line) {
        return !line.isBlank() && headings.stream().anyMatch(offsets.toSource(line.span())::overlaps);
    }

    /** Whether the unit at an offset was put in by repair. */
    boolean isInserted(int offset) {
        return offsets.toSource(new Span(offset, offset + 1)).length() == 0;
    }
}
