package io.standpoint.extract;

import io.standpoint.assertion.Participant;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.States;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which country a passage is about, where words such as senator or Conservative mean something else in each. */
final class Homelands {

    /** So often at least must a passage name what belongs to the country. */
    private static final int LEAST = 2;

    private final States states;
    private final Map<String, List<String>> regions = new LexiconFile("en/regions.tsv").index(2, row -> row.get(1));

    Homelands(States states) {
        this.states = states;
    }

    /** The country to which most of what the passage names belongs; empty where it names little or two as often. */
    Optional<EntityId> of(Passage passage) {
        Map<EntityId, Integer> counts = new HashMap<>();
        passage.sentences().stream()
                .flatMap(LinkedSentence::participants)
                .map(Participant::entity)
                .flatMap(this::country)
                .forEach(country -> counts.merge(country, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<EntityId> named = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 && most >= LEAST ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Stream<EntityId> country(Entity entity) {
        return states
                .countryOf(entity)
                .map(Entity::id)
                .or(() -> entity.id().type() == EntityType.PLACE
                        ? regions.getOrDefault(entity.label(), List.of()).stream()
                                .map(key -> new EntityId(EntityType.COUNTRY, key))
                                .findFirst()
                        : Optional.empty())
                .stream();
    }
}
