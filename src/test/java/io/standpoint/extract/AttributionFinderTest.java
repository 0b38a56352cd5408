package io.standpoint.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.entity.Catalogue;
import io.standpoint.entity.CatalogueException;
import io.standpoint.entity.CatalogueOffices;
import io.standpoint.entity.DocumentLinker;
import io.standpoint.language.Documents;
import io.standpoint.language.English;
import io.standpoint.text.Span;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says, thinks or means what, as words of the text: [source] cue {content}. */
class AttributionFinderTest {

    private final AttributionFinder finder = new AttributionFinder();
    private final DocumentLinker linker = linker();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "The mayor said that the bridge is safe. | [The mayor] said {that the bridge is safe}",
                "Critics have said the bridge is unsafe. | [Critics] have said {the bridge is unsafe}",
                "The bridge is safe, said the mayor. | [the mayor] said {The bridge is safe}",
                "According to a report, the bridge is safe. | [a report] According to {the bridge is safe}",
                "The bridge, she said, is safe. | [she] said {The bridge … is safe}",
                "“It is safe,” he said. “Use it.” | [he] said {“It is safe,” … “Use it.”}",
                "He asked whether the bridge is safe. | [He] asked {whether the bridge is safe}",
                "Officials plan to close the bridge. | [Officials] plan {to close the bridge}",
                "The council urged drivers to turn back. | [The council] urged {drivers to turn back}",
                "The council called for a new bridge. | [The council] called for {a new bridge}",
                "Drivers criticised the plan. | [Drivers] criticised {the plan}",
                "The mayor is confident that the bridge is safe. | [The mayor] is confident {that the bridge is safe}",
                "The mayor's claim that the bridge is safe was wrong. | [The mayor's] claim {that the bridge is safe}",
                "The plan was criticised by drivers. | [drivers] was criticised {The plan}",
                "It was said that the bridge is unsafe. | [] was said {that the bridge is unsafe}",
            })
    void findsSourceCueAndContent(String text, String attribution) {
        assertEquals(List.of(attribution), found(text));
    }

    @Test
    void findsWhatLiesInAnothersContent() {
        assertEquals(
                List.of(
                        "[The mayor] said {that the engineer had warned that the bridge was unsafe}",
                        "[the engineer] had warned {that the bridge was unsafe}"),
                found("The mayor said that the engineer had warned that the bridge was unsafe."));
    }

    @Test
    void aQuotationOverParagraphsHasOneSource() {
        assertEquals(
                List.of("[the mayor] said {“The bridge is safe,” … “Nobody needs to worry about it.”}"),
                found("“The bridge is safe,” the mayor said.\n\n“Nobody needs to worry about it.”"));
    }

    @Property(tries = 30)
    void partsLieInTheTextAndShareNothing(@ForAll("texts") String text) {
        for (Attribution attribution : attributions(text)) {
            Attribution.Words words = attribution.words();
            assertFalse(words.content().isEmpty());
            assertFalse(words.cue().isEmpty());
            for (Span content : words.content()) {
                assertTrue(content.length() > 0 && content.end() <= text.length());
                assertTrue(words.cue().stream().noneMatch(content::overlaps), text);
                assertTrue(words.source().stream().noneMatch(content::overlaps), text);
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> source = Arbitraries.of("The mayor", "Critics", "She", "Angela Merkel", "A poll");
        Arbitrary<String> cue = Arbitraries.of(
                "said",
                "says that",
                "plans to see if",
                "wants",
                "criticised",
                "asked",
                "is sure",
                "called for",
                "told us");
        Arbitrary<String> content = Arbitraries.of(
                "the bridge is safe",
                "“the bridge is safe,”",
                "a new bridge",
                "it would, he said, be closed",
                "''no''");
        Arbitrary<String> forward =
                Combinators.combine(source, cue, content).as((who, says, what) -> who + " " + says + " " + what + ".");
        Arbitrary<String> backward =
                Combinators.combine(source, cue, content).as((who, says, what) -> what + ", " + who + " " + says + ".");
        return Arbitraries.oneOf(forward, backward)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(sentences -> String.join(" ", sentences));
    }

    private List<String> found(String text) {
        return attributions(text).stream()
                .map(Attribution::words)
                .map(words -> "[" + join(text, words.source()) + "] " + join(text, words.cue()) + " {"
                        + join(text, words.content()) + "}")
                .toList();
    }

    private List<Attribution> attributions(String text) {
        return finder.find(linker.link(English.annotator().annotate(Documents.of(text))));
    }

    private static String join(String text, List<Span> spans) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }

    private static DocumentLinker linker() {
        try {
            Catalogue catalogue = Catalogue.load(List.of());
            return new DocumentLinker(catalogue, new CatalogueOffices(catalogue));
        } catch (CatalogueException e) {
            throw new IllegalStateException("The program's own catalogue cannot be read", e);
        }
    }
}
