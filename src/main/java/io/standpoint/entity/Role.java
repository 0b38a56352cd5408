package io.standpoint.entity;

import java.util.List;

/**
 * A kind of office, such as interior minister, apart from any organisation.
 *
 * @param slug       its key in the catalogue
 * @param label      its name in English
 * @param names      all its names, the label among them
 * @param head       whether its holder is at the head of the organisation
 * @param government whether it is held in a government as a whole, even where named with one of its bodies
 */
public record Role(String slug, String label, List<Entity.Name> names, boolean head, boolean government) {

    public Role {
        names = List.copyOf(names);
    }
}
