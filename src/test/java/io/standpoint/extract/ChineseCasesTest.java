package io.standpoint.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.assertion.Assertion;
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
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Reads the short texts of {@code zh/cases.txt} and compares with the facts that stand below each. */
class ChineseCasesTest {

    private final HanLpAnnotator annotator;
    private final DocumentLinker linker;
    private final ChineseExtractor extractor;

    ChineseCasesTest() throws CatalogueException {
        Catalogue catalogue = Catalogue.load(List.of());
        CatalogueOffices offices = new CatalogueOffices(catalogue);
        annotator = new HanLpAnnotator(catalogue.toLexicon());
        linker = new DocumentLinker(catalogue, offices);
        extractor = new ChineseExtractor(
                offices, new TermTopicFinder(TopicScheme.load(List.of())), catalogue::governmentOf);
    }

    /** It took many minutes when each title was compared with all names of the text. */
    @Test
    void aTextOfAHundredPagesIsReadInAMinute() {
        String text = "英国首相卡梅伦周四在伦敦批评谷歌。内政大臣特雷莎·梅敦促谷歌交出密钥。德国总理默克尔会见了法国总统奥朗德。\n";
        LinkedDocument linked = linker.link(annotator.annotate(Documents.chinese(text.repeat(400))));
        List<Assertion> facts = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> extractor.extract(linked));
        assertTrue(facts.size() > 400);
    }

    @TestFactory
    Stream<DynamicTest> readsWhatTheTextSaysAndNothingElse() throws IOException {
        return ReadingCase.all("zh/cases.txt")
                .map(each -> DynamicTest.dynamicTest(each.text(), () -> {
                    LinkedDocument linked = linker.link(annotator.annotate(Documents.chinese(each.text())));
                    List<String> facts = FlatFacts.lines(extractor.extract(linked).stream());
                    assertEquals(List.of(), each.problems(facts), () -> "read: " + facts);
                }));
    }
}
