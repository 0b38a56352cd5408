package io.standpoint.entity.resolve;

import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.Slug;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Offices that were named after two names of one organisation: those of one role are one. */
final class OfficeIdentities {

    private final Map<String, Map<EntityId, String>> labels = new TreeMap<>();
    private final Map<String, TreeSet<EntityId>> same = new TreeMap<>();
    private final Map<Occurrence, String> keys = new TreeMap<>();

    /**
     * Those of some occurrences.
     *
     * @param at what an identity is, as far as it is resolved, in a document
     */
    OfficeIdentities(Collection<Occurrence> occurrences, BiFunction<String, EntityId, EntityId> at) {
        for (Occurrence occurrence : occurrences) {
            labels.computeIfAbsent(occurrence.document(), document -> new TreeMap<>())
                    .put(occurrence.id(), occurrence.entity().label());
        }
        for (Occurrence occurrence : occurrences) {
            Entity office = occurrence.entity();
            if (occurrence.id().type() == EntityType.OFFICE && office.officeIn().isPresent()) {
                EntityId in = office.officeIn().get();
                String home =
                        labels.getOrDefault(occurrence.document(), Map.of()).get(in);
                if (home != null && hasRole(office.label(), home)) {
                    String role = Slug.of(office.label().replace(home, " "));
                    String key = at.apply(occurrence.document(), in).path() + " " + role;
                    keys.put(occurrence, key);
                    same.computeIfAbsent(key, k -> new TreeSet<>()).add(occurrence.id());
                }
            }
        }
    }

    private static boolean hasRole(String label, String home) {
        return label.contains(home) && label.replace(home, " ").codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** From each office to the one that stands for it: one named after what stands for the organisation, if there is. */
    Map<Occurrence, EntityId> identities() {
        Map<Occurrence, EntityId> identities = new TreeMap<>();
        keys.forEach((occurrence, key) -> {
            TreeSet<EntityId> offices = same.getOrDefault(key, new TreeSet<>());
            String home = key.substring(key.indexOf('/') + 1, key.indexOf(' '));
            identities.put(
                    occurrence,
                    offices.stream()
                            .filter(office -> office.slug().contains(home))
                            .findFirst()
                            .orElse(offices.last()));
        });
        return identities;
    }
}
