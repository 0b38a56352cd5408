package io.standpoint.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standpoint.entity.Catalogue;
import io.standpoint.entity.CatalogueException;
import io.standpoint.entity.CatalogueOffices;
import io.standpoint.entity.DocumentLinker;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.entity.TermTopicFinder;
import io.standpoint.entity.TopicScheme;
import io.standpoint.language.Documents;
import io.standpoint.language.English;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the short texts of {@code en/cases.txt} and compares with the facts that stand below each. */
class EnglishExtractorTest {

    private record Case(String text, List<String> wanted, List<String> forbidden) {}

    @TestFactory
    Stream<DynamicTest> readsWhatTheTextSaysAndNothingElse() throws IOException, CatalogueException {
        Catalogue catalogue = Catalogue.load(List.of());
        CatalogueOffices offices = new CatalogueOffices(catalogue);
        DocumentLinker linker = new DocumentLinker(catalogue, offices);
        EnglishExtractor extractor =
                new EnglishExtractor(offices, new TermTopicFinder(TopicScheme.load(List.of())), catalogue);
        return cases().map(each -> DynamicTest.dynamicTest(each.text(), () -> {
            LinkedDocument linked = linker.link(English.annotator().annotate(Documents.of(each.text())));
            List<String> facts = FlatFacts.lines(extractor.extract(linked).stream());
            assertEquals(List.of(), problems(each, facts), () -> "read: " + facts);
        }));
    }

    private static List<String> problems(Case each, List<String> facts) {
        List<String> problems = new ArrayList<>();
        each.wanted().stream()
                .filter(line -> facts.stream().noneMatch(fact -> matches(fact, line)))
                .map(line -> "missing: " + line)
                .forEach(problems::add);
        each.forbidden().stream()
                .filter(line -> facts.stream().anyMatch(fact -> matches(fact, line)))
                .map(line -> "false: " + line)
                .forEach(problems::add);
        return problems;
    }

    private static boolean matches(String fact, String pattern) {
        String[] is = fact.split(" \\| ");
        String[] wanted = pattern.split(" \\| ");
        return is[0].equals(wanted[0])
                && is[1].equals(wanted[1])
                && (wanted[2].equals("*")
                        || (is[1].equals("statement") ? is[2].contains(wanted[2]) : is[2].equals(wanted[2])));
    }

    private static Stream<Case> cases() throws IOException {
        try (InputStream stream = EnglishExtractorTest.class.getResourceAsStream("en/cases.txt")) {
            String file = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(file.split("\n\n"))
                    .filter(block -> block.startsWith("="))
                    .map(EnglishExtractorTest::parse);
        }
    }

    private static Case parse(String block) {
        List<String> lines = block.lines().toList();
        return new Case(
                String.join(
                                "\n",
                                lines.stream()
                                        .takeWhile(line -> !line.startsWith("+ ") && !line.startsWith("- "))
                                        .toList())
                        .substring(2),
                lines.stream()
                        .filter(line -> line.startsWith("+ "))
                        .map(line -> line.substring(2))
                        .toList(),
                lines.stream()
                        .filter(line -> line.startsWith("- "))
                        .map(line -> line.substring(2))
                        .toList());
    }
}
