package io.standpoint.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Entities that a document brings in and the catalogue does not know. */
final class Linked {

    private Linked() {}

    /** A thing of a type by a name, with further names. */
    static Entity of(EntityType type, String label, String language, List<Entity.Name> others) {
        List<Entity.Name> names = new ArrayList<>();
        names.add(new Entity.Name(label, language, true));
        for (Entity.Name other : others) {
            boolean repeated = names.stream()
                    .anyMatch(name ->
                            name.text().equals(other.text()) && name.language().equals(other.language()));
            if (!repeated) {
                names.add(other);
            }
        }
        return new Entity(new EntityId(type, Slug.of(label)), label, names, Optional.empty());
    }

    /** Whether a slug can be made of a name. */
    static boolean canBeNamed(String name) {
        return name.codePoints().filter(Character::isLetterOrDigit).count() > 1;
    }
}
