package io.standpoint.pipeline;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Merger;
import io.standpoint.assertion.Participant;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.Resolver;
import io.standpoint.graph.DocumentFacts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes those one who are one across the documents of a build, as {@link Resolver} decides by their names and offices.
 * Independent of the order of the documents.
 */
final class Identities {

    private final Map<EntityId, EntityId> aliases;
    private final Map<EntityId, Entity> entities = new TreeMap<>();

    /** The identities in some documents. */
    Identities(Collection<DocumentFacts> documents) {
        List<Entity> mentioned = new ArrayList<>();
        List<Resolver.Holding> holdings = new ArrayList<>();
        for (DocumentFacts facts : documents) {
            mentioned.addAll(facts.entities());
            for (Assertion assertion : facts.assertions()) {
                if (assertion instanceof Assertion.Tenure tenure) {
                    holdings.add(new Resolver.Holding(
                            tenure.holder().entity().id(),
                            tenure.office().entity().id()));
                }
            }
        }
        mentioned.forEach(entity -> entities.putIfAbsent(entity.id(), entity));
        aliases = new Resolver().resolve(mentioned, holdings);
    }

    /** Who stands for an identity. */
    EntityId canonical(EntityId id) {
        return aliases.getOrDefault(id, id);
    }

    /** The same facts, of those who stand for all that they are known as. */
    DocumentFacts unify(DocumentFacts facts) {
        boolean known = Stream.concat(
                        facts.entities().stream(),
                        facts.assertions().stream()
                                .flatMap(assertion -> assertion.participants().stream())
                                .map(Participant::entity))
                .noneMatch(entity -> aliases.containsKey(entity.id()));
        if (known) {
            return facts;
        }
        return new DocumentFacts(
                facts.document(),
                Merger.merge(facts.assertions().stream()
                        .map(assertion -> assertion.with(this::unify))
                        .toList()),
                facts.entities().stream().map(this::unify).distinct().toList());
    }

    private Participant unify(Participant participant) {
        return new Participant(unify(participant.entity()), participant.mention());
    }

    private Entity unify(Entity entity) {
        EntityId id = canonical(entity.id());
        return id.equals(entity.id()) ? entity : entities.getOrDefault(id, entity);
    }
}
