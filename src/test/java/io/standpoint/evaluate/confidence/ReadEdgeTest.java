package io.standpoint.evaluate.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.standpoint.assertion.Assertion;
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

class ReadEdgeTest {

    @Test
    void factsThatSayTheSameAreOneEdgeAsSureAsTheSurest() {
        List<ReadEdge> edges = ReadEdge.of(List.of(
                member("Ada", Status.CURRENT, Modality.ASSERTED, 0.7),
                member("Ada", Status.UNKNOWN, Modality.REPORTED, 0.8),
                member("Ada", Status.FORMER, Modality.ASSERTED, 0.9)));
        assertEquals(
                List.of("memberOf", "wasMemberOf"),
                edges.stream().map(ReadEdge::property).toList());
        assertEquals(0.8, edges.get(0).confidence());
        assertNotEquals(edges.get(0).key(), edges.get(1).key());
    }

    @Test
    void whatIsNotSoHasNoEdge() {
        assertEquals(
                List.of(),
                ReadEdge.of(List.of(
                        member("Ada", Status.CURRENT, Modality.PLANNED, 0.7),
                        member("Ada", Status.FUTURE, Modality.ASSERTED, 0.7))));
    }

    @Test
    void theKeyDependsOnTheLabelsAlone() {
        String key = only(member("Ada", Status.CURRENT, Modality.ASSERTED, 0.7)).key();
        assertEquals(
                key, only(member("Ada", Status.ACTING, Modality.REPORTED, 0.2)).key());
        assertNotEquals(
                key, only(member("Bo", Status.CURRENT, Modality.ASSERTED, 0.7)).key());
    }

    private static ReadEdge only(Assertion fact) {
        return ReadEdge.of(List.of(fact)).get(0);
    }

    private static Assertion member(String name, Status status, Modality modality, double confidence) {
        return new Assertion.Affiliation(
                participant(EntityType.PERSON, name),
                participant(EntityType.ORGANIZATION, "Town Band"),
                status,
                Assertion.Period.UNKNOWN,
                new Reading(
                        List.of(new Evidence(new SourceSpan(0, 3, "abc"))),
                        modality,
                        new Confidence(confidence),
                        "rule"));
    }

    private static Participant participant(EntityType type, String label) {
        return new Participant(
                Entity.named(new EntityId(type, label.toLowerCase(Locale.ROOT).replace(' ', '-')), label),
                new SourceSpan(0, 3, "abc"));
    }
}
