package io.standpoint.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Assertion.Period;
import io.standpoint.assertion.Assertion.Tenure;
import io.standpoint.assertion.Confidence;
import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Reading;
import io.standpoint.assertion.Status;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.text.SourceSpan;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RivalsTest {

    private final Rivals rivals = new Rivals(office -> office.label().equals("President"));

    @Test
    void ofTwoPresidentsTheOneOfWhomLessIsSaidIsLessSure() {
        assertEquals(
                List.of(0.9, 0.45, 0.9),
                confidences(
                        tenure("Ada", "President", Status.CURRENT, 10),
                        tenure("Bo", "President", Status.CURRENT, 20),
                        tenure("Ada", "President", Status.CURRENT, 30)));
    }

    @Test
    void betweenTwoOfWhomAsMuchIsSaidThereIsNoChoice() {
        assertEquals(
                List.of(0.45, 0.45),
                confidences(
                        tenure("Ada", "President", Status.CURRENT, 10), tenure("Bo", "President", Status.UNKNOWN, 20)));
    }

    @Test
    void whoIsCalledFormerElsewhereIsLessSurelyInOfficeNow() {
        assertEquals(
                List.of(0.9, 0.45, 0.45),
                confidences(
                        tenure("Ada", "President", Status.FORMER, 10),
                        tenure("Ada", "President", Status.CURRENT, 20),
                        tenure("Ada", "President", Status.CURRENT, 30)));
    }

    @Test
    void anOfficeThatManyHoldHasNoRivals() {
        assertEquals(
                List.of(0.9, 0.9),
                confidences(tenure("Ada", "Senator", Status.CURRENT, 10), tenure("Bo", "Senator", Status.CURRENT, 20)));
    }

    private List<Double> confidences(Assertion... facts) {
        return rivals.settle(List.of(facts)).stream()
                .map(fact -> fact.reading().confidence().value())
                .toList();
    }

    private static Tenure tenure(String holder, String office, Status status, int at) {
        Evidence evidence = new Evidence(new SourceSpan(at, at + 3, "abc"));
        return new Tenure(
                participant(EntityType.PERSON, holder),
                participant(EntityType.OFFICE, office),
                status,
                Period.UNKNOWN,
                new Reading(List.of(evidence), Modality.ASSERTED, new Confidence(0.9), "title-office"));
    }

    private static Participant participant(EntityType type, String label) {
        Entity entity = Entity.named(new EntityId(type, label.toLowerCase(Locale.ROOT)), label);
        return new Participant(entity, new SourceSpan(0, 3, "abc"));
    }
}
