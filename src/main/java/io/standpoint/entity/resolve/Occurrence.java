package io.standpoint.entity.resolve;

import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * What one document says of one thing that it mentions.
 *
 * @param document      the document's path
 * @param date          the document's day, if known
 * @param entity        the thing, by the identity that the document alone gives it
 * @param offices       the offices it holds or held
 * @param organizations those it belongs or belonged to, and those its offices are in
 */
public record Occurrence(
        String document, Optional<LocalDate> date, Entity entity, Set<EntityId> offices, Set<EntityId> organizations)
        implements Comparable<Occurrence> {

    private static final Comparator<Occurrence> ORDER =
            Comparator.comparing(Occurrence::id).thenComparing(Occurrence::document);

    public Occurrence {
        offices = Set.copyOf(offices);
        organizations = Set.copyOf(organizations);
    }

    /** The identity that the document alone gives it. */
    public EntityId id() {
        return entity.id();
    }

    /** By identity, then by document: there are no two of the same. */
    @Override
    public int compareTo(Occurrence other) {
        return ORDER.compare(this, other);
    }
}
