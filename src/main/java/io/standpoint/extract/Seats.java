package io.standpoint.extract;

import io.standpoint.assertion.Participant;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.States;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The chambers that legislators sit in: a senator in the United States in the United States Senate. */
final class Seats {

    /** Words before a legislator of a part of the country. */
    private static final Set<String> REGIONAL = Set.of("state", "provincial", "regional", "shadow");

    private final States states;
    private final Map<String, List<List<String>>> seats = new LexiconFile("en/seats.tsv").index(3, row -> row);

    Seats(States states) {
        this.states = states;
    }

    /**
     * The chamber, if the role is a legislator's.
     *
     * @param homeland the country that the passage is about, where none stands beside the role
     */
    Optional<Participant> chamber(LinkedSentence sentence, RolePhrase role, Optional<EntityId> homeland) {
        List<List<String>> rows = seats.getOrDefault(role.words().toLowerCase(Locale.ROOT), List.of());
        if (rows.isEmpty() || (role.begin() > 0 && REGIONAL.contains(sentence.lemma(role.begin() - 1)))) {
            return Optional.empty();
        }
        Optional<EntityId> country = role.organization().isPresent()
                ? role.organization()
                        .flatMap(state -> states.countryOf(state.entity()))
                        .map(Entity::id)
                : homeland;
        return rows.stream()
                .filter(row ->
                        row.get(1).equals("*") || country.map(EntityId::slug).equals(Optional.of(row.get(1))))
                .flatMap(row -> states.get(chamber(row.get(2))).stream())
                .findFirst()
                .map(chamber -> sentence.participant(role.begin(), role.end(), chamber));
    }

    private static EntityId chamber(String path) {
        String segment = path.substring(0, path.indexOf('/'));
        EntityType type = Arrays.stream(EntityType.values())
                .filter(each -> each.segment().equals(segment))
                .findFirst()
                .orElseThrow();
        return new EntityId(type, path.substring(segment.length() + 1));
    }
}
