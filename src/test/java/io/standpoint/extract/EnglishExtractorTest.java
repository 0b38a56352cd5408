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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the short texts of {@code en/cases.txt} and compares with the facts that stand below each. */
class EnglishExtractorTest {

    @TestFactory
    Stream<DynamicTest> readsWhatTheTextSaysAndNothingElse() throws IOException, CatalogueException {
        Catalogue catalogue = Catalogue.load(List.of());
        CatalogueOffices offices = new CatalogueOffices(catalogue);
        DocumentLinker linker = new DocumentLinker(catalogue, offices);
        EnglishExtractor extractor =
                new EnglishExtractor(offices, new TermTopicFinder(TopicScheme.load(List.of())), catalogue);
        return ReadingCase.all("en/cases.txt")
                .map(each -> DynamicTest.dynamicTest(each.text(), () -> {
                    LinkedDocument linked = linker.link(English.annotator().annotate(Documents.of(each.text())));
                    List<String> facts = FlatFacts.lines(extractor.extract(linked).stream());
                    assertEquals(List.of(), each.problems(facts), () -> "read: " + facts);
                }));
    }
}
