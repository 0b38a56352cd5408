package io.standpoint.entity;

/**
 * The identity of a thing, independent of the store's base address and of the order in which documents arrive.
 *
 * @param type what it is
 * @param slug lower-case letters, digits and hyphens of any script, from its catalogue key or its fullest name
 */
public record EntityId(EntityType type, String slug) implements Comparable<EntityId> {

    public EntityId {
        if (slug.isEmpty() || !slug.codePoints().allMatch(c -> c == '-' || Character.isLetterOrDigit(c))) {
            throw new IllegalArgumentException("Not a slug: '" + slug + "'");
        }
    }

    /** The path under the base address, such as {@code person/david-cameron}. */
    public String path() {
        return type.segment() + "/" + slug;
    }

    /** By type, then by slug. */
    @Override
    public int compareTo(EntityId other) {
        return type != other.type ? type.compareTo(other.type) : slug.compareTo(other.slug);
    }
}
