package io.standpoint.extract;

import io.standpoint.assertion.Status;
import io.standpoint.entity.Entity;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.entity.Offices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Titles of the past: English gives somebody the title for life, so that "President Reagan" alone does not say when. Who is
 * called the former holder anywhere in a document is so everywhere in it, and of several who bear the title of the one head
 * of a state or organisation, the one that the document mentions most is in office.
 */
final class Incumbents {

    private final Offices offices;
    private final Map<Entity, Long> mentions;

    Incumbents(Offices offices, LinkedDocument document) {
        this.offices = offices;
        this.mentions =
                document.entities().values().stream().collect(Collectors.groupingBy(one -> one, Collectors.counting()));
    }

    /** The holdings in their order, with the status that the document as a whole shows. */
    List<Holding> settled(List<Holding> holdings) {
        Set<List<Entity>> former = holdings.stream()
                .filter(holding -> holding.status() == Status.FORMER)
                .map(Incumbents::pair)
                .collect(Collectors.toSet());
        Map<Entity, Entity> incumbents = incumbents(holdings, former);
        return holdings.stream()
                .map(holding ->
                        isTitle(holding) && isPast(holding, former, incumbents) ? holding.with(Status.FORMER) : holding)
                .toList();
    }

    private static boolean isPast(Holding holding, Set<List<Entity>> former, Map<Entity, Entity> incumbents) {
        Entity person = holding.holder().person().entity();
        return former.contains(pair(holding))
                || !incumbents.getOrDefault(holding.office(), person).equals(person);
    }

    private Map<Entity, Entity> incumbents(List<Holding> holdings, Set<List<Entity>> former) {
        Map<Entity, Entity> most = new HashMap<>();
        for (Holding holding : holdings) {
            Entity person = holding.holder().person().entity();
            boolean isOne = offices.isHead(holding.role().words(), "en");
            if (isOne && holding.status() == Status.CURRENT && !former.contains(pair(holding))) {
                most.merge(holding.office(), person, (one, other) -> count(other) > count(one) ? other : one);
            }
        }
        return most;
    }

    private long count(Entity person) {
        return mentions.getOrDefault(person, 0L);
    }

    /** Whether no more than a title before a name was read. */
    private static boolean isTitle(Holding holding) {
        return holding.status() == Status.CURRENT
                && holding.holder().pattern().equals("title")
                && holding.role().status().isEmpty();
    }

    private static List<Entity> pair(Holding holding) {
        return List.of(holding.holder().person().entity(), holding.office());
    }
}
