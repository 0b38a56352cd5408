package io.standpoint.serve.explorer;

import java.util.regex.Pattern;

/** Characters from documents, made safe to show: what would turn the direction of a page's own text is not passed on. */
final class Shown {

    /** Embeddings, overrides and isolates of text direction. */
    private static final Pattern DIRECTION = Pattern.compile("[\u202a-\u202e\u2066-\u2069]");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
    private static final int LONGEST = 140;

    private Shown() {}

    /** A name: one line, without marks of direction, cut where it is very long. */
    static String name(String text) {
        String line = DIRECTION
                .matcher(text)
                .replaceAll("")
                .replaceAll("[\\p{Z}\\p{Cc}]+", " ")
                .strip();
        if (line.isEmpty()) {
            return "(without a name)";
        }
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "\u2026";
    }

    /** A quotation: every character shows, those that would turn the direction or are no text by their code. */
    static String quotation(String text) {
        return CONTROL.matcher(DIRECTION.matcher(text).replaceAll(mark -> code(mark.group())))
                .replaceAll(mark -> code(mark.group()));
    }

    private static String code(String character) {
        return character.equals("\r") ? "" : "[U+%04X]".formatted(character.codePointAt(0));
    }
}
