package io.standpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.text.Span;
import io.standpoint.text.Zone;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoreferenceTest {

    @Test
    void aSurnameStandsForTheFullName() {
        assertEquals(
                List.of("Helen Marsh", "Marsh"),
                chain("Helen Marsh opened the debate in Dublin. Critics said Marsh was late.", "Helen Marsh"));
    }

    @Test
    void anAcronymStandsForTheNameThatItShortens() {
        List<String> chain =
                chain("The European Central Bank raised rates. Investors trust the ECB.", "European Central Bank");
        assertEquals(List.of("European Central Bank", "ECB"), chain);
    }

    @Test
    void pronounsAgreeInGenderWithFirstNames() {
        String text = "Robert Hughes met Susan Clarke in Boston. She thanked him for his help.";
        assertEquals(List.of("Robert Hughes", "him", "his"), chain(text, "Robert Hughes"));
        assertEquals(List.of("Susan Clarke", "She"), chain(text, "Susan Clarke"));
    }

    @Test
    void aFormOfAddressTellsTheGender() {
        String text = "Mr Tanaka and Mrs Okafor signed the treaty. She smiled.";
        assertEquals(List.of("Okafor", "She"), chain(text, "Okafor"));
    }

    @Test
    void anApposedOfficeIsItsHolders() {
        String text = "Maria Lopez, the governor of Texas, spoke on Monday. The governor praised the police.";
        assertEquals(List.of("Maria Lopez", "the governor of Texas", "The governor"), chain(text, "Maria Lopez"));
    }

    @Test
    void aTitleBeforeANameIsKeptForLater() {
        String text = "Finance Minister Peter Novak presented the budget. Unions attacked the finance minister.";
        assertEquals(List.of("Peter Novak", "the finance minister"), chain(text, "Peter Novak"));
    }

    @Test
    void aDeputyIsNotTheHolder() {
        String text = "Vice President Laura Klein arrived in Rome. The president stayed at home.";
        assertEquals(List.of("Laura Klein"), chain(text, "Laura Klein"));
    }

    @Test
    void theFirstPersonInAQuotationIsTheSpeaker() {
        String text = "“I will not resign,” said David Turner. Anna Bell disagreed.";
        assertEquals(List.of("I", "David Turner"), chain(text, "David Turner"));
    }

    @Test
    void aQuotationThatFollowsWithoutAttributionIsTheSameSpeakers() {
        String text = "“I am ready,” said David Turner. “My work is done.”";
        assertEquals(List.of("I", "David Turner", "My"), chain(text, "David Turner"));
    }

    @Test
    void whoIsToldDoesNotSpeak() {
        String text = "David Turner told Anna Bell: “I will not resign.”";
        assertEquals(List.of("David Turner", "I"), chain(text, "David Turner"));
    }

    @Test
    void aSpeakerDoesNotCallHimselfHe() {
        String text = "Tom Baker criticised Paul Dean. “He must go,” Baker said.";
        assertFalse(chain(text, "Tom Baker").contains("He"));
        assertTrue(chain(text, "Paul Dean").contains("He"));
    }

    @Test
    void aCompanyIsIt() {
        assertEquals(
                List.of("Siemens", "it", "its"),
                chain("Siemens said on Friday that it would sell its wind business.", "Siemens"));
    }

    @Test
    void anEmptyItStaysAlone() {
        assertEquals(List.of("It"), chain("Siemens hired Anna Bell. It is likely that prices will rise.", "It"));
    }

    @Test
    void chainsDoNotCrossFromTheArticleToAPost() {
        String text = "Nina Petrov won the vote. She is right, Petrov knows.";
        Zone.Author author = new Zone.Author("x", new Span(0, 0));
        Zone post = new Zone.Tweet(new Span(26, text.length()), "en", author, Optional.empty());
        AnnotatedDocument document =
                English.annotator().annotate(Documents.of(text, List.of(new Zone.Body(new Span(0, 25), "en"), post)));
        assertEquals(List.of("Nina Petrov"), chain(document, "Nina Petrov"));
    }

    @Test
    void everyMentionIsInOneChain() {
        AnnotatedDocument document = English.annotate("Robert Hughes, the mayor, said he knew the firm. It sued him.");
        List<Mention> mentions = document.chains().stream()
                .flatMap(each -> each.mentions().stream())
                .toList();
        assertEquals(mentions.size(), mentions.stream().distinct().count());
        for (int i = 0; i < document.chains().size(); i++) {
            assertEquals(i, document.chains().get(i).id());
        }
    }

    private static List<String> chain(String text, String mention) {
        return chain(English.annotate(text), mention);
    }

    /** The texts of the first chain that has the mention. */
    private static List<String> chain(AnnotatedDocument document, String mention) {
        return document.chains().stream()
                .map(chain -> chain.mentions().stream().map(document::text).toList())
                .filter(texts -> texts.contains(mention))
                .findFirst()
                .orElse(List.of());
    }
}
