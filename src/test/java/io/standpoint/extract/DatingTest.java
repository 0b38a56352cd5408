package io.standpoint.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Assertion.Period;
import io.standpoint.entity.Catalogue;
import io.standpoint.entity.CatalogueException;
import io.standpoint.entity.CatalogueOffices;
import io.standpoint.entity.DocumentLinker;
import io.standpoint.entity.TermTopicFinder;
import io.standpoint.entity.TopicScheme;
import io.standpoint.language.Documents;
import io.standpoint.language.English;
import io.standpoint.text.Document;
import io.standpoint.text.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads the short texts of {@code en/dated.txt} and compares when what they tell is said to have happened. */
class DatingTest {

    private static final LocalDate ISSUED = LocalDate.of(2015, 1, 15);

    @TestFactory
    Stream<DynamicTest> factsAreDatedByTheWordsThatHangOnThem() throws IOException, CatalogueException {
        try (InputStream stream = DatingTest.class.getResourceAsStream("en/dated.txt")) {
            String file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(file.split("\n\n"))
                    .filter(block -> block.startsWith("="))
                    .map(block -> block.lines().toList())
                    .map(lines -> DynamicTest.dynamicTest(
                            lines.get(0), () -> check(lines.get(0).substring(2), lines.subList(1, lines.size()))));
        }
    }

    @Test
    void withoutADayOfIssueRelativeExpressionsSayNothing() throws CatalogueException {
        List<String> facts = read(Documents.of("Angela Merkel met Theresa May on Tuesday."));
        assertTrue(facts.contains("interaction | Angela Merkel | ? | ?"), facts.toString());
        List<String> dated = read(Documents.of("Angela Merkel met Theresa May on 3 March 2014."));
        assertTrue(dated.contains("interaction | Angela Merkel | 2014-03-03 | 2014-03-03"), dated.toString());
    }

    private static void check(String text, List<String> wanted) throws CatalogueException {
        List<String> facts = read(Documents.of(text)
                .with(new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(ISSUED),
                        Metadata.Window.OPEN,
                        Metadata.Lineage.NONE)));
        assertEquals(
                List.of(), wanted.stream().filter(line -> !facts.contains(line)).toList(), () -> "read: " + facts);
    }

    private static List<String> read(Document document) throws CatalogueException {
        Catalogue catalogue = Catalogue.load(List.of());
        CatalogueOffices offices = new CatalogueOffices(catalogue);
        EnglishExtractor extractor =
                new EnglishExtractor(offices, new TermTopicFinder(TopicScheme.load(List.of())), catalogue);
        return extractor
                .extract(new DocumentLinker(catalogue, offices)
                        .link(English.annotator().annotate(document)))
                .stream()
                .flatMap(DatingTest::line)
                .toList();
    }

    private static Stream<String> line(Assertion fact) {
        if (fact instanceof Assertion.Tenure tenure) {
            return Stream.of(line("tenure", fact, tenure.period()));
        }
        if (fact instanceof Assertion.Statement statement) {
            return Stream.of(line("statement", fact, statement.time()));
        }
        return fact instanceof Assertion.Interaction interaction
                ? Stream.of(line("interaction", fact, interaction.time()))
                : Stream.of();
    }

    private static String line(String kind, Assertion fact, Period period) {
        return String.join(
                " | ", kind, fact.participants().get(0).entity().label(), day(period.start()), day(period.end()));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("?");
    }
}
