package io.standpoint.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standpoint.assertion.Assertion;
import io.standpoint.entity.Catalogue;
import io.standpoint.entity.CatalogueException;
import io.standpoint.entity.CatalogueOffices;
import io.standpoint.entity.DocumentLinker;
import io.standpoint.entity.TermTopicFinder;
import io.standpoint.entity.TopicScheme;
import io.standpoint.language.Documents;
import io.standpoint.language.English;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sentences repeat a stance that others show. */
class RecurrenceExtractorTest {

    @Test
    void whatOneActorDoesAboutAnotherRepeatsWhatItThinksOfIt() throws CatalogueException {
        assertEquals(
                List.of("Theresa May criticised Nicola Sturgeon.", "Theresa May sent Nicola Sturgeon a letter."),
                recurring("Theresa May criticised Nicola Sturgeon. Theresa May sent Nicola Sturgeon a letter."));
    }

    @Test
    void whatIsReadBothForAndAgainstDoesNotRecur() throws CatalogueException {
        assertEquals(
                List.of(),
                recurring("Theresa May criticised Nicola Sturgeon. Theresa May praised Nicola Sturgeon."
                        + " Theresa May sent Nicola Sturgeon a letter."));
    }

    @Test
    void theOtherDirectionDoesNotRecur() throws CatalogueException {
        assertEquals(
                List.of("Theresa May criticised Nicola Sturgeon."),
                recurring("Theresa May criticised Nicola Sturgeon. Nicola Sturgeon sent Theresa May a letter."));
    }

    private static List<String> recurring(String text) throws CatalogueException {
        Catalogue catalogue = Catalogue.load(List.of());
        CatalogueOffices offices = new CatalogueOffices(catalogue);
        EnglishExtractor extractor =
                new EnglishExtractor(offices, new TermTopicFinder(TopicScheme.load(List.of())), catalogue);
        List<Assertion> read = extractor.extract(
                new DocumentLinker(catalogue, offices).link(English.annotator().annotate(Documents.of(text))));
        return read.stream()
                .filter(fact -> fact.reading().extractor().equals("recurrence"))
                .flatMap(fact -> fact.reading().evidence().stream())
                .map(evidence -> evidence.span().text())
                .toList();
    }
}
