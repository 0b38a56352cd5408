package io.standpoint.text;

/** A text in the making together with its way back to the source. */
final class TextBuilder {

    private final String source;
    private final StringBuilder text = new StringBuilder();
    private final OffsetMap.Builder offsets = new OffsetMap.Builder();

    TextBuilder(String source) {
        this.source = source;
    }

    /** Takes the source's characters as they stand. */
    void copy(int begin, int end) {
        text.append(source, begin, end);
        offsets.copy(begin, end - begin);
    }

    /** Writes other characters for a stretch of the source; for an empty stretch, inserts them. */
    void replace(String with, int begin, int end) {
        text.append(with);
        offsets.replace(with.length(), begin, end);
    }

    /** Takes a stretch of the source with line ends as {@code \n}, spaces as plain spaces, and no invisible marks. */
    void copyNormalised(int begin, int end) {
        for (int i = begin; i < end; i++) {
            char c = source.charAt(i);
            if (c == '\r' && i + 1 < end && source.charAt(i + 1) == '\n') {
                replace("\n", i, i + 2);
                i++;
            } else if (c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                replace("\n", i, i + 1);
            } else if (c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR && c != '\u3000') {
                replace(" ", i, i + 1);
            } else if (!isInvisible(c)) {
                copy(i, i + 1);
            }
        }
    }

    /** A soft hyphen, a zero-width space or joiner between letters, a byte-order mark inside the text. */
    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c == '\u001E' || c == '\u001F';
    }

    @Override
    public String toString() {
        return text.toString();
    }

    OffsetMap offsets() {
        return offsets.build();
    }
}
