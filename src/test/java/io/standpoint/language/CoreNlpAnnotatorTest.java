package io.standpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.text.Document;
import io.standpoint.text.Span;
import io.standpoint.text.Zone;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpAnnotatorTest {

    @Test
    void everyTokenHasTheCharactersAtItsSpan() {
        String text = "“Don’t worry,” she said.\nIt’s the U.K.’s plan (or isn't it?) – a “good” one…";
        for (Sentence sentence : English.annotate(text).sentences()) {
            assertEquals(sentence.tokens().size(), sentence.dependencies().size());
            sentence.tokens()
                    .forEach(token -> assertEquals(token.text(), token.span().of(text)));
        }
    }

    @Test
    void aLineEndSeparatesSentences() {
        assertEquals(
                2,
                English.annotate("Parliament backs ferry plan\nThe vote was close.")
                        .sentences()
                        .size());
    }

    @Test
    void aLineEndAfterAnAbbreviationDoesNotBreakASentence() {
        AnnotatedDocument document =
                English.annotate("She will speak to the U.N.\nSecurity Council on Monday.\nThen she rests.");
        assertEquals(2, document.sentences().size());
    }

    @Test
    void noSentenceCrossesAZoneAndPromotionIsNotRead() {
        String text = "Talks resume Subscribe now! The envoy left.";
        Document document = Documents.of(
                text,
                List.of(
                        new Zone.Headline(new Span(0, 12), "en"),
                        new Zone.Promotion(new Span(13, 27), "en"),
                        new Zone.Body(new Span(28, text.length()), "und")));
        List<Sentence> sentences = English.annotator().annotate(document).sentences();
        assertEquals(
                List.of("Talks resume", "The envoy left."),
                sentences.stream().map(sentence -> sentence.span().of(text)).toList());
        assertTrue(sentences.get(1).zone() instanceof Zone.Body);
    }

    @Test
    void aDocumentInAnotherLanguageIsRefused() {
        Document english = Documents.of("Guten Tag");
        Document german = english.in("de");
        assertThrows(IllegalArgumentException.class, () -> English.annotator().annotate(german));
    }

    @Test
    void namesOfTheLexiconHaveItsTypes() {
        CoreNlpAnnotator annotator = new CoreNlpAnnotator(
                new Lexicon(List.of(
                        new Lexicon.Entry("WhatsApp", "en", NameType.PRODUCT),
                        new Lexicon.Entry("GCHQ", "en", NameType.ORGANIZATION),
                        new Lexicon.Entry("Open Rights Group", "en", NameType.ORGANIZATION))),
                English.parser());
        AnnotatedDocument document =
                annotator.annotate(Documents.of("Officials at GCHQ said that WhatsApp had met Open Rights Group."));
        assertEquals(
                List.of(NameType.ORGANIZATION, NameType.PRODUCT, NameType.ORGANIZATION),
                document.chains().stream()
                        .filter(Chain::isNamed)
                        .map(Chain::type)
                        .toList());
    }

    @Test
    void twoThreadsGetWhatOneGets() {
        List<Document> documents = List.of(
                Documents.of("Helen Marsh opened the debate in Dublin. She said: “I am glad.”"),
                Documents.of("Siemens said that it would sell its wind business to Denmark's Vestas."));
        List<AnnotatedDocument> alone =
                documents.stream().map(English.annotator()::annotate).toList();
        List<AnnotatedDocument> together =
                documents.parallelStream().map(English.annotator()::annotate).toList();
        assertEquals(alone, together);
    }
}
