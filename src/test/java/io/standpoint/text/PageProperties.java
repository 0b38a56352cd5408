package io.standpoint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pages put together at random from the lines of the made-up ones. */
class PageProperties {

    private static final FileDocumentReader READER = new FileDocumentReader();
    private static final List<String> LINES = lines();

    private static List<String> lines() {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/io/standpoint/text/pages"))) {
            return files.sorted()
                    .flatMap(PageProperties::lines)
                    .map(line -> line.substring(line.indexOf('|') + 1))
                    .toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(LINES).list().ofMinSize(1).ofMaxSize(40).map(lines -> String.join("\n", lines));
    }

    @Property(tries = 200)
    void zonesAreInOrderAndDisjointAndLeadBackToTheirCharacters(@ForAll("pages") String page) {
        Document document = READER.read("page.txt", "x\n" + page);
        int last = 0;
        for (Zone zone : document.zones()) {
            assertTrue(zone.span().begin() >= last, () -> zone + " overlaps the one before in\n" + document.text());
            last = zone.span().end();
            assertEquals(
                    zone.span().of(document.text()).replaceAll("\\s", ""),
                    document.toSource(zone.span()).text().replaceAll("\\s", ""));
            if (zone instanceof Zone.Post post) {
                assertTrue(!post.author().span().overlaps(post.span()), () -> zone.toString());
                assertEquals(post.author().name(), post.author().span().of(document.text()));
            }
        }
    }
}
