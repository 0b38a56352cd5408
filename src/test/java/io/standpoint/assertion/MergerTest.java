package io.standpoint.assertion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.text.SourceSpan;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What counts as the same fact, and what becomes of its readings. */
class MergerTest {

    private static final Entity MAY = Entity.named(new EntityId(EntityType.PERSON, "may"), "May");
    private static final Entity ACME = Entity.named(new EntityId(EntityType.COMPANY, "acme"), "Acme");

    @Test
    void evidenceIsUnitedAndDifferentSentencesConfirmEachOther() {
        Reading one = reading(0, 0.5, Modality.ASSERTED, "a");
        Reading other = reading(10, 0.5, Modality.ASSERTED, "b");
        Reading merged = only(met(one), met(other)).reading();
        assertEquals(2, merged.evidence().size());
        assertEquals(0.75, merged.confidence().value(), 1e-9);
        assertEquals(List.of("a", "b"), merged.extractors());
    }

    @Test
    void twoReadingsOfOneSentenceAreAsSureAsTheSurer() {
        Reading merged = only(
                        met(reading(0, 0.5, Modality.ASSERTED, "a")), met(reading(0, 0.7, Modality.ASSERTED, "b")))
                .reading();
        assertEquals(0.7, merged.confidence().value(), 1e-9);
        assertEquals(1, merged.evidence().size());
    }

    @Test
    void anotherModalityIsAnotherFact() {
        List<Assertion> facts =
                List.of(met(reading(0, 0.5, Modality.ASSERTED, "a")), met(reading(0, 0.5, Modality.PLANNED, "a")));
        assertEquals(facts, Merger.merge(facts));
    }

    @Test
    void theWordsOfAMentionMakeNoDifference() {
        Reading reading = reading(0, 0.5, Modality.ASSERTED, "a");
        Assertion named = new Assertion.Interaction(
                new Participant(MAY, span(0)),
                InteractionKind.MET,
                new Participant(ACME, span(5)),
                Assertion.Period.UNKNOWN,
                reading);
        Assertion pronoun = new Assertion.Interaction(
                new Participant(MAY, span(7)),
                InteractionKind.MET,
                new Participant(ACME, span(5)),
                Assertion.Period.UNKNOWN,
                reading);
        assertEquals(List.of(named), Merger.merge(List.of(named, pronoun)));
    }

    @Test
    void whoActsOnWhomMakesADifference() {
        Reading reading = reading(0, 0.5, Modality.ASSERTED, "a");
        Assertion there = met(reading);
        Assertion back = new Assertion.Interaction(
                new Participant(ACME, span(0)),
                InteractionKind.MET,
                new Participant(MAY, span(5)),
                Assertion.Period.UNKNOWN,
                reading);
        assertEquals(2, Merger.merge(List.of(there, back)).size());
    }

    private static Assertion only(Assertion... assertions) {
        List<Assertion> merged = Merger.merge(Arrays.asList(assertions));
        assertEquals(1, merged.size());
        return merged.get(0);
    }

    private static Assertion met(Reading reading) {
        return new Assertion.Interaction(
                new Participant(MAY, span(0)),
                InteractionKind.MET,
                new Participant(ACME, span(5)),
                Assertion.Period.UNKNOWN,
                reading);
    }

    private static Reading reading(int at, double confidence, Modality modality, String extractor) {
        return new Reading(List.of(new Evidence(span(at))), modality, new Confidence(confidence), extractor);
    }

    private static SourceSpan span(int at) {
        return new SourceSpan(at, at + 3, "abc");
    }
}
