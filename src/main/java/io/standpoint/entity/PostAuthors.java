package io.standpoint.entity;

import io.standpoint.text.Document;
import io.standpoint.text.Zone;
import java.util.Locale;

/**
 * The identity of those who sign posts. The author of a comment is somebody of that name under that document and nobody
 * else: a signature identifies no one. The author of a tweet signs with a name that the platform shows, and is taken for
 * the person of that name.
 */
public final class PostAuthors {

    private final Catalogue catalogue;

    /** Authors, of whom the catalogue may know some. */
    public PostAuthors(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Who signed a post of the document. */
    public Entity author(Document document, Zone.Post post) {
        String name = post.author().name();
        if (post instanceof Zone.Tweet) {
            return PersonLinker.known(catalogue, name)
                    .orElseGet(() -> Entity.named(new EntityId(EntityType.PERSON, slug(name)), name));
        }
        String key = name + " " + document.hash().substring(0, 8);
        return Entity.named(new EntityId(EntityType.PERSON, slug(key)), name);
    }

    private static String slug(String name) {
        String slug = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        return slug.isEmpty() ? "unnamed" : slug;
    }
}
