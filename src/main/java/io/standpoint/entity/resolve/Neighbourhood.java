package io.standpoint.entity.resolve;

import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Who and what is mentioned with whom. Others count the more the fewer documents mention them: by the logarithm of one
 * plus the inverse of the share of documents, compared by the cosine of the angle between such vectors.
 */
final class Neighbourhood {

    private static final Set<EntityType> COUNTED = EnumSet.of(
            EntityType.PERSON,
            EntityType.BODY,
            EntityType.COMPANY,
            EntityType.ORGANIZATION,
            EntityType.EVENT,
            EntityType.PRODUCT,
            EntityType.PLACE);

    private final Map<String, Set<EntityId>> byDocument = new HashMap<>();
    private final Map<EntityId, Integer> documents = new HashMap<>();

    Neighbourhood(Collection<Occurrence> occurrences) {
        for (Occurrence occurrence : occurrences) {
            if (COUNTED.contains(occurrence.id().type())
                    && byDocument
                            .computeIfAbsent(occurrence.document(), key -> new HashSet<>())
                            .add(occurrence.id())) {
                documents.merge(occurrence.id(), 1, Integer::sum);
            }
        }
    }

    /** The others in some documents, with what each counts. */
    Map<EntityId, Double> around(Collection<String> paths, Set<EntityId> without) {
        Map<EntityId, Double> around = new TreeMap<>();
        for (String path : paths) {
            for (EntityId id : byDocument.getOrDefault(path, Set.of())) {
                if (!without.contains(id)) {
                    around.computeIfAbsent(id, this::weight);
                }
            }
        }
        return around;
    }

    private double weight(EntityId id) {
        return Math.log1p((double) byDocument.size() / documents.getOrDefault(id, 1));
    }

    /** From 0, nothing in common, to 1, the same. */
    static double likeness(Map<EntityId, Double> one, Map<EntityId, Double> other) {
        double common = 0;
        for (Map.Entry<EntityId, Double> entry : one.entrySet()) {
            common += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
        }
        double lengths = Math.sqrt(square(one) * square(other));
        return lengths == 0 ? 0 : common / lengths;
    }

    private static double square(Map<EntityId, Double> vector) {
        return vector.values().stream().mapToDouble(value -> value * value).sum();
    }
}
