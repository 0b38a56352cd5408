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
import io.standpoint.language.HanLpAnnotator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the short texts of {@code zh/cases.txt} and compares with the facts that stand below each. */
class ChineseCasesTest {

    @TestFactory
    Stream<DynamicTest> readsWhatTheTextSaysAndNothingElse() throws IOException, CatalogueException {
        Catalogue catalogue = Catalogue.load(List.of());
        CatalogueOffices offices = new CatalogueOffices(catalogue);
        HanLpAnnotator annotator = new HanLpAnnotator(catalogue.toLexicon());
        DocumentLinker linker = new DocumentLinker(catalogue, offices);
        ChineseExtractor extractor = new ChineseExtractor(
                offices, new TermTopicFinder(TopicScheme.load(List.of())), catalogue::governmentOf);
        return ReadingCase.all("zh/cases.txt")
                .map(each -> DynamicTest.dynamicTest(each.text(), () -> {
                    LinkedDocument linked = linker.link(annotator.annotate(Documents.chinese(each.text())));
                    List<String> facts = FlatFacts.lines(extractor.extract(linked).stream());
                    assertEquals(List.of(), each.problems(facts), () -> "read: " + facts);
                }));
    }
}
