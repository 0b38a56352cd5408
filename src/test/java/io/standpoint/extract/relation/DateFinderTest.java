package io.standpoint.extract.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Documents;
import io.standpoint.language.English;
import java.util.List;
import org.junit.jupiter.api.Test;

class DateFinderTest {

    private static List<String> dates(String text) {
        AnnotatedDocument document = English.annotator().annotate(Documents.of(text));
        DateFinder finder = new DateFinder();
        return document.sentences().stream()
                .flatMap(sentence -> finder.find(sentence).stream())
                .map(document::text)
                .toList();
    }

    @Test
    void findsDaysMonthsAndYears() {
        assertEquals(List.of("May 3, 1961"), dates("He was born on May 3, 1961."));
        assertEquals(List.of("3 May 1961"), dates("He was born on 3 May 1961."));
        assertEquals(List.of("May 1961", "1987"), dates("It was founded in May 1961 and sold in 1987."));
    }

    @Test
    void whatCountsThingsIsNoYear() {
        assertEquals(List.of(), dates("The firm has 300 employees and may hire more."));
    }
}
