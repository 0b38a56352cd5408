package io.standpoint.extract;

import io.standpoint.assertion.Participant;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.Offices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose office a bare title is ("the prime minister", "interior minister X"): an office of that name found elsewhere in
 * the passage, the only country of the sentence, or the country that most of the passage is about.
 */
final class Jurisdiction {

    private static final double MOST = 0.6;

    private final Passage passage;
    private final Offices offices;
    private final Map<String, Entity> stated = new HashMap<>();

    Jurisdiction(Passage passage, Offices offices, RoleFinder roles) {
        this.passage = passage;
        this.offices = offices;
        for (LinkedSentence sentence : passage.sentences()) {
            for (RolePhrase role : roles.find(sentence)) {
                role.organization()
                        .filter(Jurisdiction::isState)
                        .ifPresent(state -> stated.putIfAbsent(
                                role.words().toLowerCase(java.util.Locale.ROOT),
                                offices.office(role.words(), "en", state.entity())));
            }
        }
    }

    /** The office, empty where it cannot be told. */
    Optional<Entity> office(LinkedSentence sentence, RolePhrase role) {
        return offices.office(role.words(), "en")
                .or(() -> Optional.ofNullable(stated.get(role.words().toLowerCase(java.util.Locale.ROOT))))
                .or(() -> most(role, sentence.participants(), 1))
                .or(() -> most(role, passage.sentences().stream().flatMap(LinkedSentence::participants), MOST));
    }

    /** The office in the country with at least that share of the mentions of countries. */
    private Optional<Entity> most(RolePhrase role, Stream<Participant> participants, double share) {
        if (!offices.isNational(role.words(), "en")) {
            return Optional.empty();
        }
        Map<Entity, Integer> counts = new HashMap<>();
        List<Entity> states = participants
                .filter(Jurisdiction::isState)
                .map(Participant::entity)
                .toList();
        states.forEach(state -> counts.merge(offices.office(role.words(), "en", state), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= share * states.size() && offices.isListed(entry.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isState(Participant participant) {
        EntityType type = participant.entity().id().type();
        return type == EntityType.GOVERNMENT || type == EntityType.COUNTRY;
    }
}
