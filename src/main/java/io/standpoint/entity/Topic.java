package io.standpoint.entity;

import java.util.List;
import java.util.Set;

/**
 * A matter of debate.
 *
 * @param entity   its identity and names, of type {@link EntityType#TOPIC}
 * @param terms    the words that a text may call it by, all languages, lemmatised where the language inflects
 * @param broader  the topics it is a part of
 * @param tensions the topics that support for it speaks against
 */
public record Topic(Entity entity, List<Entity.Name> terms, Set<EntityId> broader, Set<EntityId> tensions) {

    public Topic {
        terms = List.copyOf(terms);
        broader = Set.copyOf(broader);
        tensions = Set.copyOf(tensions);
    }
}
