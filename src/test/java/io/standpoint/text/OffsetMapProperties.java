package io.standpoint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class OffsetMapProperties {

    @Property(tries = 200)
    void identityLeadsEverySpanToItself(@ForAll @IntRange(min = 1, max = 300) int length) {
        OffsetMap map = OffsetMap.identity(length);
        Span span = new Span(length / 3, length);
        assertEquals(span, map.toSource(span));
        assertEquals(span, map.andThen(map).toSource(span));
    }

    @Property(tries = 300)
    void insertionsLoseNothingAndKeepTheOrderHoweverOftenTheyAreComposed(
            @ForAll @StringLength(min = 1, max = 60) String text,
            @ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> first,
            @ForAll @Size(max = 8) List<@IntRange(max = 60) Integer> second) {
        Repaired repaired = Repaired.unchanged(text);
        repaired = repaired.with(at(first, repaired.text().length()));
        repaired = repaired.with(at(second, repaired.text().length()));
        StringBuilder kept = new StringBuilder();
        int last = 0;
        for (int i = 0; i < repaired.text().length(); i++) {
            Span source = repaired.offsets().toSource(new Span(i, i + 1));
            assertTrue(source.begin() >= last, "runs backwards at " + i);
            kept.append(source.of(text));
            last = source.end();
        }
        assertEquals(text, kept.toString());
        assertEquals(
                new Span(0, text.length()),
                repaired.offsets().toSource(new Span(0, repaired.text().length())));
    }

    private static List<Repaired.Insertion> at(List<Integer> offsets, int length) {
        List<Repaired.Insertion> insertions = new ArrayList<>();
        offsets.forEach(offset -> insertions.add(new Repaired.Insertion(Math.min(offset, length), "+")));
        return insertions;
    }
}
