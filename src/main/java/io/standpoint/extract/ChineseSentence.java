package io.standpoint.extract;

import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Modality;
import io.standpoint.language.Sentence;
import io.standpoint.language.Token;
import io.standpoint.text.Document;
import io.standpoint.text.SourceSpan;
import io.standpoint.text.Span;
import java.util.List;
import java.util.Set;

/**
 * A Chinese sentence as a row of elements.
 *
 * @param document the document it stands in
 * @param sentence its words
 * @param elements in order, without what stands in brackets
 */
record ChineseSentence(Document document, Sentence sentence, List<ChineseElement> elements) {

    private static final Set<String> PAUSES = Set.of("，", ",");

    ChineseSentence {
        elements = List.copyOf(elements);
    }

    /** The whole sentence, as given. */
    Evidence evidence() {
        return new Evidence(document.toSource(sentence.span()));
    }

    ChineseElement element(int index) {
        return elements.get(index);
    }

    /** Where an element stands in the document's text. */
    Span span(int element) {
        return sentence.spanOf(
                elements.get(element).begin(), elements.get(element).end());
    }

    SourceSpan source(Span span) {
        return document.toSource(span);
    }

    /**
     * Where the predicate that governs an element begins: the last conjunction behind a comma between the cue and it that a
     * word of stance follows; else the cue.
     */
    int lastJoined(int cue, int element, ChineseWords words) {
        for (int i = element - 1; i > cue + 1; i--) {
            boolean joins = elements.get(i).is("@join")
                    && PAUSES.contains(elements.get(i - 1).text());
            boolean governs = elements.subList(i, element).stream()
                    .anyMatch(between -> words.sign(between.text()).isPresent());
            if (joins && governs) {
                return i;
            }
        }
        return cue;
    }

    /** What the words of the clause before a predicate, and a question after it, say of it. */
    Modality modality(int predicate, ChineseWords words) {
        Modality modality = isQuestion(words) ? Modality.ASKED : Modality.ASSERTED;
        for (int i = predicate - 1; i >= 0 && !elements.get(i).is("PUNCTUATION"); i--) {
            modality = modality.or(words.modality(elements.get(i).text()).orElse(Modality.ASSERTED));
        }
        return modality.or(words.modality(elements.get(0).text())
                .filter(m -> m == Modality.REPORTED)
                .orElse(modality));
    }

    private boolean isQuestion(ChineseWords words) {
        List<Token> tokens = sentence.tokens();
        return words.modality(tokens.get(tokens.size() - 1).text()).stream().anyMatch(Modality.ASKED::equals);
    }
}
