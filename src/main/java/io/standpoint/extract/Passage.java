package io.standpoint.extract;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Confidence;
import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Reading;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An English document as the extractors see it: its parsed sentences and who says what in it, found once for all.
 *
 * @param document     the linked document
 * @param sentences    its parsed sentences, in order
 * @param attributions the statements in it, in the order of the contents
 */
record Passage(LinkedDocument document, List<LinkedSentence> sentences, List<Attribution> attributions) {

    /** Reads facts of one kind. */
    @FunctionalInterface
    interface Extractor {

        /** The facts of the passage, in the order of the text. */
        List<? extends Assertion> extract(Passage passage);
    }

    Passage {
        sentences = List.copyOf(sentences);
        attributions = List.copyOf(attributions);
    }

    /** The innermost attribution whose content holds the span. */
    Optional<Attribution> attributionOf(Span span) {
        return attributions.stream()
                .filter(attribution -> attribution.holds(span))
                .min(Comparator.comparingInt(Attribution::length));
    }

    /** The evidence of all sentences that a span touches. */
    List<Evidence> evidence(Span span) {
        return sentences.stream()
                .filter(sentence -> sentence.sentence().span().overlaps(span))
                .map(LinkedSentence::evidence)
                .toList();
    }

    static Reading reading(LinkedSentence sentence, Modality modality, double confidence, String extractor) {
        return new Reading(List.of(sentence.evidence()), modality, new Confidence(confidence), extractor);
    }
}
