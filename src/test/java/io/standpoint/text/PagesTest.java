package io.standpoint.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads made-up pages of {@code pages/} and compares the zone of each line. Before the first bar of a line stands what it is: H
 * a headline, B the body, C a comment and its author, with {@code >} the author of the comment that it answers, T a tweet and
 * its author, - what is not read.
 */
class PagesTest {

    private static final Path PAGES = Path.of("src/test/resources/io/standpoint/text/pages");
    private static final FileDocumentReader READER = new FileDocumentReader();

    @TestFactory
    Stream<DynamicTest> everyLineIsInItsZone() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(String.valueOf(file.getFileName()), () -> check(file)));
        }
    }

    private static void check(Path file) throws IOException {
        List<String> wanted = Files.readAllLines(file);
        StringBuilder page = new StringBuilder();
        wanted.forEach(
                line -> page.append(line.substring(line.indexOf('|') + 1)).append('\n'));
        Document document = READER.read("page.txt", page.toString());
        List<String> found = new ArrayList<>();
        int start = 0;
        for (String line : document.text().split("\n", -1)) {
            Span span = new Span(start, start + line.length());
            found.add(kind(document, span) + "|" + line);
            start = span.end() + 1;
        }
        assertEquals(String.join("\n", wanted), String.join("\n", found.subList(0, wanted.size())));
    }

    private static String kind(Document document, Span line) {
        if (line.of(document.text()).isBlank()) {
            return " ";
        }
        return document.zones().stream()
                .filter(zone -> zone.span().overlaps(line))
                .map(zone -> kind(document, zone))
                .findFirst()
                .orElse("-");
    }

    private static String kind(Document document, Zone zone) {
        if (zone instanceof Zone.Comment comment) {
            String answered = comment.replyTo().isEmpty()
                    ? ""
                    : " > "
                            + ((Zone.Comment) document.zones()
                                            .get(comment.replyTo().getAsInt()))
                                    .author()
                                    .name();
            return "C " + comment.author().name() + answered;
        }
        if (zone instanceof Zone.Tweet tweet) {
            return "T " + tweet.author().name();
        }
        return zone instanceof Zone.Headline ? "H" : zone instanceof Zone.Body ? "B" : "-";
    }
}
