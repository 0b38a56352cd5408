package io.standpoint.entity.resolve;

import io.standpoint.entity.EntityId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who is who across documents.
 *
 * @param identities by document, from each identity that is given up there to the one that stands for it
 * @param decisions  what was decided on pairs of identities, in order; of several alike the one with the highest score
 */
public record Resolution(Map<String, Map<EntityId, EntityId>> identities, List<Decision> decisions) {

    public Resolution {
        Map<String, Map<EntityId, EntityId>> copy = new TreeMap<>();
        identities.forEach((document, changed) -> copy.put(document, Map.copyOf(changed)));
        identities = Map.copyOf(copy);
        TreeMap<Decision, Decision> best = new TreeMap<>();
        decisions.forEach(decision -> best.merge(
                decision, decision, (a, b) -> a.score().value() >= b.score().value() ? a : b));
        decisions = List.copyOf(best.values());
    }

    /** The identities that are given up in a document, with what stands for them; empty for most. */
    public Map<EntityId, EntityId> in(String document) {
        return identities.getOrDefault(document, Map.of());
    }
}
