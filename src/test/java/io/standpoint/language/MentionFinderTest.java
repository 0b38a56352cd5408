package io.standpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MentionFinderTest {

    @Test
    void aNameStandsWithoutTitleAndArticle() {
        assertEquals(
                List.of("Peter Novak", "Senate"),
                texts("Finance Minister Peter Novak addressed the Senate.", Mention.Form.NAME));
    }

    @Test
    void anOfficeHasTheTypeTitle() {
        AnnotatedDocument document = English.annotate("The head of the trade commission met union members.");
        Mention office = document.chains().get(0).name();
        assertEquals("The head of the trade commission", document.text(office));
        assertEquals(NameType.TITLE, office.type());
        assertEquals("head", document.head(office).text());
    }

    @Test
    void aNounPhraseStandsWithoutItsRelativeClause() {
        assertTrue(texts("Several experts who study farming disagreed.", Mention.Form.NOMINAL)
                .contains("Several experts"));
    }

    @Test
    void countriesAndPeoplesAreNames() {
        assertEquals(
                List.of("French", "U.S."), texts("French farmers protested against the U.S. plan.", Mention.Form.NAME));
    }

    @Test
    void anAcronymIsNoPronoun() {
        assertEquals(List.of("she"), texts("IT managers hope she will stay.", Mention.Form.PRONOUN));
    }

    @Test
    void aNameThatBeginsAgainIsTwo() {
        assertEquals(
                List.of("White House", "White House"),
                texts("The report blamed White House White House staff.", Mention.Form.NAME));
    }

    private static List<String> texts(String text, Mention.Form form) {
        AnnotatedDocument document = English.annotate(text);
        return document.chains().stream()
                .flatMap(chain -> chain.mentions().stream())
                .sorted()
                .filter(mention -> mention.form() == form)
                .map(document::text)
                .toList();
    }
}
