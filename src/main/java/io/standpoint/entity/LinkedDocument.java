package io.standpoint.entity;

import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Mention;
import java.util.Map;
import java.util.Optional;

/**
 * An analysed document whose mentions are linked to entities.
 *
 * <p>Mentions that stand for nothing nameable ("people", an unresolved "he") have no entity. A name of a country is
 * linked to its government where it acts ("Britain urges") and to the country elsewhere ("in Britain"). A nominal for an
 * office ("the FBI director") is linked to the person that its chain names and else to the office itself.
 *
 * @param annotated the analysis
 * @param entities  what the linked mentions stand for
 */
public record LinkedDocument(AnnotatedDocument annotated, Map<Mention, Entity> entities) {

    public LinkedDocument {
        entities = Map.copyOf(entities);
    }

    /** What a mention stands for. */
    public Optional<Entity> entity(Mention mention) {
        return Optional.ofNullable(entities.get(mention));
    }
}
