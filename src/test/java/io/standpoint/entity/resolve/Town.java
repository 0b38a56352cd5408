package io.standpoint.entity.resolve;

import io.standpoint.entity.Catalogue;
import io.standpoint.entity.CatalogueException;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.Names;
import io.standpoint.entity.Slug;
import io.standpoint.entity.States;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Documents about a small town, put together by hand. */
final class Town {

    private final List<Occurrence> occurrences = new ArrayList<>();
    private final Set<DocumentPair> reports = new java.util.HashSet<>();
    private final States states;

    Town() {
        try {
            states = Catalogue.load(List.of());
        } catch (CatalogueException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody whom a document mentions. */
    Mentioned person(String document, String name, String... others) {
        return add(document, EntityType.PERSON, name, others);
    }

    /** An organisation that a document mentions. */
    Mentioned organization(String document, String name, String... others) {
        return add(document, EntityType.ORGANIZATION, name, others);
    }

    private Mentioned add(String document, EntityType type, String name, String... others) {
        List<Entity.Name> names = Arrays.stream(others)
                .map(other -> new Entity.Name(other, Names.isLatin(other) ? "en" : "zh", false))
                .toList();
        Entity entity = new Entity(new EntityId(type, Slug.of(name)), name, names, Optional.empty());
        return new Mentioned(new Occurrence(document, Optional.empty(), entity, Set.of(), Set.of()));
    }

    /** That two documents tell the same report. */
    void sameReport(String one, String other) {
        boolean inOrder = one.compareTo(other) < 0;
        reports.add(new DocumentPair(one, other));
    }

    void reverse() {
        Collections.reverse(occurrences);
    }

    Resolution resolution() {
        return new Resolver(states).resolve(occurrences, reports);
    }

    long verdicts(Decision.Verdict verdict) {
        return resolution().decisions().stream()
                .filter(decision -> decision.verdict() == verdict)
                .count();
    }

    /** What stands for somebody or something, given by document and name. */
    EntityId identity(String mention) {
        String document = mention.substring(0, mention.indexOf(' '));
        String name = mention.substring(mention.indexOf(' ') + 1);
        EntityId id = occurrences.stream()
                .filter(occurrence -> occurrence.document().equals(document)
                        && occurrence.entity().label().equals(name))
                .map(Occurrence::id)
                .findFirst()
                .orElseThrow();
        return resolution().in(document).getOrDefault(id, id);
    }

    /** A thing that a document mentions. */
    final class Mentioned {

        private Mentioned(Occurrence occurrence) {
            occurrences.add(occurrence);
        }

        /** That the one added last belongs to an organisation. */
        void belongsTo(EntityType type, String organization) {
            Occurrence last = occurrences.remove(occurrences.size() - 1);
            Set<EntityId> organizations = new TreeSet<>(last.organizations());
            organizations.add(new EntityId(type, organization));
            occurrences.add(new Occurrence(last.document(), last.date(), last.entity(), last.offices(), organizations));
        }

        /** That the one added last holds an office. */
        void holds(String office) {
            Occurrence last = occurrences.remove(occurrences.size() - 1);
            Set<EntityId> offices = new TreeSet<>(last.offices());
            offices.add(new EntityId(EntityType.OFFICE, office));
            occurrences.add(new Occurrence(last.document(), last.date(), last.entity(), offices, last.organizations()));
        }
    }
}
