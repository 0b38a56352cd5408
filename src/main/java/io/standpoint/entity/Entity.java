package io.standpoint.entity;

import java.util.List;
import java.util.Optional;

/**
 * A thing that documents mention or that the catalogue knows.
 *
 * @param id       its identity
 * @param label    its one untagged label, in English where there is one
 * @param names    what else it is called, by language, in a fixed order; does not repeat a name within a language
 * @param officeIn for an office, the organisation or government it belongs to
 * @param link     the article of Wikipedia that is, or may be, about it, where a document's mentions lead to one; what the
 *                 catalogue links stands in its own facts
 */
public record Entity(EntityId id, String label, List<Name> names, Optional<EntityId> officeIn, Optional<Link> link) {

    /**
     * A name.
     *
     * @param text      as written
     * @param language  a BCP 47 tag
     * @param preferred whether it is the language's preferred name, of which there is at most one
     */
    public record Name(String text, String language, boolean preferred) {}

    public Entity {
        names = List.copyOf(names);
        if (label.isBlank()) {
            throw new IllegalArgumentException("An entity has a label: " + id);
        }
    }

    /** A thing without a link. */
    public Entity(EntityId id, String label, List<Name> names, Optional<EntityId> officeIn) {
        this(id, label, names, officeIn, Optional.empty());
    }

    /** A thing that only its label is known of. */
    public static Entity named(EntityId id, String label) {
        return new Entity(id, label, List.of(), Optional.empty());
    }

    /** The same with a link. */
    Entity with(Link link) {
        return new Entity(id, label, names, officeIn, Optional.of(link));
    }
}
