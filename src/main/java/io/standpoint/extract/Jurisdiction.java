package io.standpoint.extract;

import io.standpoint.assertion.Participant;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.Offices;
import io.standpoint.entity.States;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whose office a bare title is ("Prime Minister X", "interior minister X"): an office that is known by the title alone, the
 * one in the country of a holder who is widely known, or, for the head of a state or government, the office of that name that
 * the passage states elsewhere or the one in the country that nearly all of the passage is about.
 */
final class Jurisdiction {

    private static final double MOST = 0.8;
    private static final int LEAST = 2;

    private final Passage passage;
    private final Offices offices;
    private final States states;
    private final Map<String, Entity> stated = new HashMap<>();

    Jurisdiction(Passage passage, Offices offices, States states, Stream<RolePhrase> roles) {
        this.passage = passage;
        this.offices = offices;
        this.states = states;
        roles.forEach(role -> role.organization()
                .filter(Jurisdiction::isState)
                .ifPresent(state -> stated.putIfAbsent(
                        role.words().toLowerCase(Locale.ROOT), offices.office(role.words(), "en", state.entity()))));
    }

    /** The office, empty where it cannot be told. */
    Optional<Entity> office(RolePhrase role, Entity holder) {
        String words = role.words().toLowerCase(Locale.ROOT);
        return offices.office(words, "en")
                .or(() -> states.nationality(holder)
                        .map(country -> offices.office(words, "en", country))
                        .filter(offices::isListed))
                .or(() -> Optional.ofNullable(stated.get(words)).filter(office -> isOne(words)))
                .or(() -> most(words));
    }

    /** Whether a country has one such office: it has one prime minister, but states have attorneys general too. */
    private boolean isOne(String words) {
        return offices.isHead(words, "en");
    }

    /** The office in the country with nearly all mentions of countries. */
    private Optional<Entity> most(String words) {
        if (!offices.isNational(words, "en") || !isOne(words)) {
            return Optional.empty();
        }
        Map<Entity, Integer> counts = new HashMap<>();
        List<Entity> mentioned = passage.sentences().stream()
                .flatMap(LinkedSentence::participants)
                .filter(Jurisdiction::isState)
                .map(Participant::entity)
                .toList();
        mentioned.forEach(state -> counts.merge(offices.office(words, "en", state), 1, Integer::sum));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= Math.max(LEAST, MOST * mentioned.size())
                        && offices.isListed(entry.getKey()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static boolean isState(Participant participant) {
        EntityType type = participant.entity().id().type();
        return type == EntityType.GOVERNMENT || type == EntityType.COUNTRY;
    }
}
