package io.standpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standpoint.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {

    @Test
    void aQuotationMayHoldSeveralSentences() {
        assertEquals(List.of("We agree. We will sign."), inner("The envoy said: “We agree. We will sign.”"));
    }

    @Test
    void onlyTheOutermostMarksCount() {
        assertEquals(List.of("They called it ‘a farce’ today,"), inner("“They called it ‘a farce’ today,” she said."));
    }

    @Test
    void straightMarksCloseAtTheNext() {
        assertEquals(List.of("Never,", "not us"), inner("\"Never,\" he said, and \"not us\" again."));
    }

    @Test
    void anOpenQuotationEndsWithItsParagraph() {
        assertEquals(
                List.of("The first part.", "The second part."),
                inner("“The first part.\n\n“The second part.” He left."));
    }

    @Test
    void apostrophesAreNoQuotationMarks() {
        assertEquals(List.of(), inner("It’s the users’ choice, isn't it? The firms' plans and the '90s don't matter."));
    }

    @Test
    void singleMarksAroundWordsAreQuotationMarks() {
        assertEquals(List.of("the users’ data"), inner("The ‘the users’ data’ language is odd."));
        assertEquals(List.of("one nation"), inner("Her 'one nation' speech pleased them."));
    }

    @Test
    void twoSingleMarksAreOneDoubleMark() {
        assertEquals(List.of("We won't,", "it's over"), inner("''We won't,'' they said, ''it's over''."));
        Document document = Documents.of("He said ''no''.");
        assertEquals("''no''", QuoteFinder.find(document).get(0).span().of(document.text()));
    }

    @Test
    void spansHoldTheMarks() {
        Document document = Documents.of("He said “no”.");
        Quote quote = QuoteFinder.find(document).get(0);
        assertEquals("“no”", quote.span().of(document.text()));
    }

    private static List<String> inner(String text) {
        return QuoteFinder.find(Documents.of(text)).stream()
                .map(quote -> quote.inner().of(text))
                .toList();
    }
}
