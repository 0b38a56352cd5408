package io.standpoint.text;

import java.util.Comparator;
import java.util.List;

/**
 * A text after repair, and the way back to the text before it.
 *
 * @param text    nothing of the text before is gone or changed; some characters were inserted
 * @param offsets from {@code text} to the text before
 */
public record Repaired(String text, OffsetMap offsets) {

    /** Characters that are missing before the unit at an offset. */
    public record Insertion(int at, String missing) {}

    public static Repaired unchanged(String text) {
        return new Repaired(text, OffsetMap.identity(text.length()));
    }

    /** This text with more characters inserted. */
    Repaired with(List<Insertion> insertions) {
        if (insertions.isEmpty()) {
            return this;
        }
        TextBuilder builder = new TextBuilder(text);
        int done = 0;
        List<Insertion> inOrder = insertions.stream()
                .sorted(Comparator.comparingInt(Insertion::at))
                .toList();
        for (Insertion insertion : inOrder) {
            builder.copy(done, insertion.at());
            builder.replace(insertion.missing(), insertion.at(), insertion.at());
            done = insertion.at();
        }
        builder.copy(done, text.length());
        return new Repaired(builder.toString(), builder.offsets().andThen(offsets));
    }
}
