package io.standpoint.serve.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class MarkerTest {

    private static final Ref DOCUMENT = new Ref("urn:d", "d", "document", "/page/d");

    @Property(tries = 200)
    void thePiecesTogetherAreTheTextHoweverMarksOverlap(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 40) String letters,
            @ForAll @Size(max = 6) List<@IntRange(max = 40) Integer> places) {
        String text = letters.replace("e", "\uD83D\uDEE3");
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i++) {
            int begin = Math.min(places.get(i), places.get(i + 1));
            facts.add(fact("urn:d#" + i, begin, Math.max(places.get(i), places.get(i + 1)), Tone.NONE));
        }
        Marking marking = new Marker(text, facts, List.of(), List.of()).mark(new int[] {0, 1});
        StringBuilder together = new StringBuilder();
        marking.stretches().forEach(stretch -> stretch.pieces().forEach(piece -> together.append(piece.text())));
        assertEquals(text, together.toString());
    }

    @Test
    void charactersUnderTwoFactsShowBothAndTheirEndsAreNumbered() {
        List<Fact> facts = List.of(fact("urn:d#1", 0, 6, Tone.SUPPORT), fact("urn:d#2", 4, 9, Tone.OPPOSE));
        List<Voices.Voice> voices = List.of(new Voices.Voice(7, 10, "post", "Comment by B"));
        Marking marking = new Marker("0123456789", facts, List.of(), voices).mark(new int[] {-1, -1});
        List<Marking.Piece> own = marking.stretches().get(0).pieces();
        assertEquals(
                List.of("0123", "45", "6"),
                own.stream().map(Marking.Piece::text).toList());
        assertEquals(
                List.of("support", "mixed", "oppose"),
                own.stream().map(Marking.Piece::tone).toList());
        assertEquals(List.of(new Marking.End(1, true)), own.get(1).ends());
        Marking.Stretch post = marking.stretches().get(1);
        assertEquals("Comment by B", post.words());
        assertEquals(
                List.of("78", "9"),
                post.pieces().stream().map(Marking.Piece::text).toList());
    }

    private static Fact fact(String iri, int begin, int end, Tone tone) {
        return new Fact(
                iri,
                Form.STANCE,
                iri,
                new Fact.Edge(List.of(), "", "", tone, List.of(), ""),
                new Fact.How("asserted", true, BigDecimal.ONE, List.of(), List.of(), Map.of()),
                new Fact.Time(null, null, null, null),
                List.of(new Quote("", DOCUMENT, "", "", begin, end, "")),
                List.of());
    }
}
