package io.standpoint.graph;

import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.States;
import io.standpoint.entity.resolve.Occurrence;
import io.standpoint.vocabulary.SPT;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads what a document says of the things that it mentions from the triples of its graph. */
final class OccurrenceReader {

    /** As for labels of entities: the longest is the fullest. */
    private static final Comparator<String> FULLEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final Iris iris;
    private final States states;
    private final Map<Node, List<Triple>> bySubject = new HashMap<>();

    /**
     * A reader of one document.
     *
     * @param local  its triples, with the identities that it alone gives
     * @param states what is known beforehand, which a document does not name
     */
    OccurrenceReader(Set<Triple> local, Iris iris, States states) {
        this.iris = iris;
        this.states = states;
        local.forEach(triple -> bySubject
                .computeIfAbsent(triple.getSubject(), subject -> new ArrayList<>())
                .add(triple));
    }

    /** One for each thing that the document mentions. */
    List<Occurrence> read(Node document) {
        String path = objects(document, SPT.fileName)
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse(document.getURI());
        Optional<LocalDate> date = objects(document, Terms.ISSUED)
                .map(node -> LocalDate.parse(node.getLiteralLexicalForm()))
                .findFirst();
        return objects(document, Terms.MENTIONS)
                .flatMap(node -> iris.entityId(node.getURI()).stream()
                        .map(id -> new Occurrence(path, date, entity(id, node), offices(node), organizations(node))))
                .toList();
    }

    private Entity entity(EntityId id, Node node) {
        return states.get(id).orElseGet(() -> {
            TreeSet<String> labels = new TreeSet<>(FULLEST);
            List<Entity.Name> names = new ArrayList<>();
            objects(node, SPT.documentLabel).forEach(label -> {
                if (label.getLiteralLanguage().isEmpty()) {
                    labels.add(label.getLiteralLexicalForm());
                } else {
                    names.add(new Entity.Name(label.getLiteralLexicalForm(), label.getLiteralLanguage(), false));
                }
            });
            String label = labels.isEmpty() ? id.slug().replace('-', ' ') : labels.last();
            names.sort(Comparator.comparing(Entity.Name::language).thenComparing(Entity.Name::text));
            return new Entity(id, label, names, ids(node, SPT.officeIn).findFirst());
        });
    }

    private Set<EntityId> offices(Node person) {
        Set<EntityId> offices = new TreeSet<>();
        ids(person, SPT.holdsOffice).forEach(offices::add);
        ids(person, SPT.heldOffice).forEach(offices::add);
        return offices;
    }

    /** Those a person belongs to, those a person leads, and those a person's offices are in; what a body is part of. */
    private Set<EntityId> organizations(Node node) {
        Set<EntityId> organizations = new TreeSet<>();
        Stream.of(SPT.memberOf, SPT.wasMemberOf, SPT.leads)
                .flatMap(property -> ids(node, property))
                .filter(id -> id.type().isOrganization())
                .forEach(organizations::add);
        for (EntityId office : offices(node)) {
            states.get(office)
                    .flatMap(Entity::officeIn)
                    .or(() -> ids(Triples.iri(iris.entity(office)), SPT.officeIn)
                            .filter(id -> id.type() != EntityType.OFFICE)
                            .findFirst())
                    .ifPresent(organizations::add);
        }
        return organizations;
    }

    private Stream<EntityId> ids(Node subject, String property) {
        return objects(subject, property)
                .filter(Node::isURI)
                .flatMap(node -> iris.entityId(node.getURI()).stream())
                .sorted();
    }

    private Stream<Node> objects(Node subject, String property) {
        return bySubject.getOrDefault(subject, List.of()).stream()
                .filter(triple -> triple.getPredicate().getURI().equals(property))
                .map(Triple::getObject);
    }
}
