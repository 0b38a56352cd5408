package io.standpoint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormatProperties {

    private static final List<String> PIECES = List.of(
            "# A title\n\n",
            "> quoted\n\n",
            "**bold** ",
            "*a* ",
            "word ",
            "[a link](https://example.org/x) ",
            "\n",
            "\r\n",
            "&amp; ",
            "\\* ",
            "`code` ",
            "- item\n",
            "<https://example.org> ",
            "英国首相 ",
            "x\u00A0y ",
            "    indented\n",
            "![picture](p.png) ",
            "<b>html</b> ",
            "1. one\n",
            "don’t ",
            "\n\n",
            "\uD83D\uDE00 ");

    private static final TextRepair REPAIR = new TextRepair();

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 400)
    void everyCharacterOfTheTextLeadsBackInOrder(@ForAll("sources") String source) {
        for (Format format : List.of(new Markdown(), new PlainText())) {
            Draft draft = format.read(source);
            Repaired repaired = REPAIR.repair(draft.text());
            check(source, draft.text(), draft.offsets());
            check(source, repaired.text(), repaired.offsets().andThen(draft.offsets()));
        }
    }

    @Property(tries = 200)
    void plainTextKeepsEveryLetter(@ForAll("sources") String source) {
        Draft draft = new PlainText().read(source);
        assertEquals(source.replaceAll("[\\s\\u00A0]", ""), draft.text().replaceAll("[\\s\\u00A0]", ""));
    }

    private static void check(String source, String text, OffsetMap offsets) {
        assertEquals(text.length(), offsets.length());
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            Span stretch = offsets.toSource(new Span(i, i + 1));
            assertTrue(stretch.begin() >= last || stretch.end() == last, "runs backwards at " + i + " of " + text);
            assertTrue(stretch.end() <= source.length());
            if (Character.isLetter(text.charAt(i))) {
                assertTrue(stretch.length() > 0, "no source for " + text.charAt(i));
            }
            last = Math.max(last, stretch.begin());
        }
    }
}
