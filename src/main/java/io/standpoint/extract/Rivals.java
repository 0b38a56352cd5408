package io.standpoint.extract;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Assertion.Link;
import io.standpoint.assertion.Assertion.Tenure;
import io.standpoint.assertion.Confidence;
import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Reading;
import io.standpoint.assertion.Relation;
import io.standpoint.assertion.Status;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Of several people whom one document gives the same place at the head of something, at most one is in it now: the one of
 * whom more sentences say so. The rest held it once, as a rule ("under President X"), and so did whoever is called a former
 * holder elsewhere; which of them the document does not say, so that their readings lose half of their confidence.
 */
final class Rivals {

    private static final double LEFT = 0.5;

    private final Predicate<Entity> isSole;

    /** What one of several can have: an office, or the lead of an organisation. */
    private record Place(Class<? extends Assertion> kind, EntityId of) {}

    /**
     * Finds rivals.
     *
     * @param isSole whether only one person at a time holds an office
     */
    Rivals(Predicate<Entity> isSole) {
        this.isSole = isSole;
    }

    /** The same facts in the same order, some of them less sure. */
    List<Assertion> settle(List<Assertion> facts) {
        Map<Place, Map<EntityId, Set<Evidence>>> claims = new HashMap<>();
        Set<List<EntityId>> left = new HashSet<>();
        for (Assertion fact : facts) {
            claimed(fact)
                    .ifPresent(place -> claims.computeIfAbsent(place, it -> new HashMap<>())
                            .computeIfAbsent(holder(fact), it -> new HashSet<>())
                            .addAll(fact.reading().evidence()));
            if (fact instanceof Tenure tenure && tenure.status() == Status.FORMER) {
                left.add(List.of(holder(fact), tenure.office().entity().id()));
            }
        }
        return facts.stream()
                .map(fact -> claimed(fact)
                        .filter(place -> left.contains(List.of(holder(fact), place.of()))
                                || !isFirst(holder(fact), claims.getOrDefault(place, Map.of())))
                        .map(place -> lessSure(fact))
                        .orElse(fact))
                .toList();
    }

    private Optional<Place> claimed(Assertion fact) {
        if (!fact.reading().modality().isFactual()) {
            return Optional.empty();
        }
        if (fact instanceof Tenure tenure) {
            Entity office = tenure.office().entity();
            boolean now = tenure.status() == Status.CURRENT || tenure.status() == Status.UNKNOWN;
            return now && isSole.test(office) ? Optional.of(new Place(Tenure.class, office.id())) : Optional.empty();
        }
        return fact instanceof Link link && link.relation() == Relation.LEADS
                ? Optional.of(new Place(Link.class, link.object().entity().id()))
                : Optional.empty();
    }

    private static EntityId holder(Assertion fact) {
        Participant first = fact.participants().get(0);
        return first.entity().id();
    }

    private static boolean isFirst(EntityId holder, Map<EntityId, Set<Evidence>> claims) {
        int own = claims.getOrDefault(holder, Set.of()).size();
        return claims.entrySet().stream()
                .allMatch(other ->
                        other.getKey().equals(holder) || other.getValue().size() < own);
    }

    private static Assertion lessSure(Assertion fact) {
        Reading reading = fact.reading();
        Confidence confidence = new Confidence(reading.confidence().value() * LEFT);
        return fact.with(new Reading(reading.evidence(), reading.modality(), confidence, reading.extractor()));
    }
}
