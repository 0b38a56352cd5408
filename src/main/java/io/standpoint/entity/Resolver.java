package io.standpoint.entity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which persons of different documents are one, by their names and the offices that the documents give them. The
 * result does not depend on the order of its input. Two persons are one if
 *
 * <ol>
 *   <li>one is known by a surname alone, and exactly one full name with that surname has held one of the same offices;
 *   <li>one is known by a name that exactly one other has among its names in the same language;
 *   <li>one is known by a name in another script than Latin, and of those with a Latin name who have held one of the same
 *       offices exactly one sounds like it.
 * </ol>
 *
 * <p>Where several would do, none is chosen.
 */
public final class Resolver {

    private final Transliteration transliteration = new Transliteration();

    /**
     * Somebody in an office, at whatever time.
     *
     * @param person who
     * @param office in which
     */
    public record Holding(EntityId person, EntityId office) {}

    /**
     * Which identities are others' aliases.
     *
     * @param persons  what the documents mention, of any type; others than persons are passed over
     * @param holdings what offices the documents give them
     * @return from each identity that is given up to the one that stands for both, which is itself never given up
     */
    public Map<EntityId, EntityId> resolve(Collection<Entity> persons, Collection<Holding> holdings) {
        Map<EntityId, Entity> byId = new TreeMap<>();
        for (Entity entity : persons) {
            if (entity.id().type() == EntityType.PERSON) {
                byId.merge(entity.id(), entity, Resolver::richer);
            }
        }
        Map<EntityId, Set<EntityId>> offices = new TreeMap<>();
        holdings.forEach(holding -> offices.computeIfAbsent(holding.person(), key -> new TreeSet<>())
                .add(holding.office()));
        Map<EntityId, EntityId> aliases = new TreeMap<>();
        for (Entity entity : byId.values()) {
            target(entity, byId.values(), offices).ifPresent(target -> aliases.put(entity.id(), target.id()));
        }
        Map<EntityId, EntityId> result = new TreeMap<>();
        aliases.keySet().forEach(alias -> result.put(alias, last(alias, aliases)));
        return result;
    }

    /** Targets are always fuller or Latin, so that following them ends. */
    private static EntityId last(EntityId alias, Map<EntityId, EntityId> aliases) {
        EntityId at = alias;
        while (aliases.containsKey(at)) {
            at = aliases.get(at);
        }
        return at;
    }

    private static Entity richer(Entity one, Entity other) {
        Comparator<Entity> byNames =
                Comparator.comparing(entity -> entity.names().size());
        return byNames.thenComparing(entity -> entity.names().toString()).compare(one, other) >= 0 ? one : other;
    }

    private Optional<Entity> target(Entity entity, Collection<Entity> all, Map<EntityId, Set<EntityId>> offices) {
        boolean latin = Transliteration.isLatin(entity.label());
        List<Entity> colleagues = all.stream()
                .filter(other -> isFull(other) && Transliteration.isLatin(other.label()))
                .filter(other -> !other.id().equals(entity.id()))
                .filter(other -> shares(offices, entity.id(), other.id()))
                .toList();
        if (latin && !isFull(entity)) {
            return only(colleagues.stream()
                    .filter(other -> other.label().endsWith(" " + entity.label()))
                    .toList());
        }
        if (latin) {
            return Optional.empty();
        }
        Optional<Entity> sameName = only(all.stream()
                .filter(other -> Transliteration.isLatin(other.label()) && hasName(other, entity.label()))
                .toList());
        return sameName.or(() -> only(colleagues.stream()
                .filter(other -> transliteration.isAlike(entity.label(), other.label()))
                .toList()));
    }

    private static boolean shares(Map<EntityId, Set<EntityId>> offices, EntityId one, EntityId other) {
        return offices.getOrDefault(one, Set.of()).stream().anyMatch(offices.getOrDefault(other, Set.of())::contains);
    }

    private static boolean isFull(Entity person) {
        return person.label().contains(" ");
    }

    private static boolean hasName(Entity person, String name) {
        return person.names().stream().anyMatch(candidate -> candidate.text().equals(name));
    }

    private static Optional<Entity> only(List<Entity> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
