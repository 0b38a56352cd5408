package io.standpoint.graph;

import io.standpoint.entity.EntityType;
import io.standpoint.vocabulary.SPT;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The entities graph: type, labels and links of each entity that a document mentions. It is a function of the catalogue,
 * the topics and the graphs of the documents, so that neither their order nor what was there before matters: what the
 * catalogue or the topics say of an entity holds; of others, the label is the longest that a document gives, and a topic is
 * emergent.
 */
final class EntityDescriptions {

    /** The longest is the fullest; of equally long ones, that with the most lower-case letters, as a rule, is last. */
    private static final Comparator<String> FULLEST =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private static final Node MENTIONS = Triples.iri(Terms.MENTIONS);
    private static final Node DOCUMENT_LABEL = Triples.iri(SPT.documentLabel);
    private static final Node OFFICE_IN = Triples.iri(SPT.officeIn);
    private static final Node SAME_AS = Triples.iri(Terms.SAME_AS);
    private static final Node DOCUMENT_LINK = Triples.iri(SPT.documentLink);
    private static final Node CANDIDATE = Triples.iri(SPT.candidate);
    private static final Set<Node> DESCRIPTION = Set.of(
            RDF.type.asNode(),
            RDFS.label.asNode(),
            Triples.iri(Terms.PREF_LABEL),
            Triples.iri(Terms.ALT_LABEL),
            SAME_AS,
            OFFICE_IN);

    private final Iris iris;
    private final Node graph;
    private final List<Node> authorities;

    EntityDescriptions(Iris iris) {
        this.iris = iris;
        this.graph = Triples.iri(iris.graph(FixedGraph.ENTITIES));
        this.authorities =
                List.of(Triples.iri(iris.graph(FixedGraph.CATALOGUE)), Triples.iri(iris.graph(FixedGraph.TOPICS)));
    }

    /** The labels of entities that documents mention, by IRI. */
    Map<String, String> labels(DatasetGraph store) {
        Map<String, String> labels = new HashMap<>();
        store.find(graph, Node.ANY, RDFS.label.asNode(), Node.ANY)
                .forEachRemaining(quad ->
                        labels.put(quad.getSubject().getURI(), quad.getObject().getLiteralLexicalForm()));
        return labels;
    }

    /** Whether the catalogue or the topics name the entity. */
    boolean isKnown(DatasetGraph store, Node entity) {
        return authorities.stream()
                .anyMatch(authority -> store.contains(authority, entity, RDFS.label.asNode(), Node.ANY));
    }

    /** Brings the description of some entities up to date with the documents. */
    void update(DatasetGraph store, Set<Node> entities) {
        entities.forEach(entity -> GraphDelta.replace(store, graph, entity, describe(store, entity)));
    }

    /** Brings all descriptions up to date, as after a change of the catalogue or the topics. */
    void updateAll(DatasetGraph store) {
        Set<Node> entities = new HashSet<>();
        store.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> entities.add(quad.getSubject()));
        update(store, entities);
    }

    private Set<Triple> describe(DatasetGraph store, Node entity) {
        if (!store.contains(Node.ANY, Node.ANY, MENTIONS, entity)) {
            return Set.of();
        }
        Set<Triple> described = new HashSet<>();
        for (Node authority : authorities) {
            store.find(authority, entity, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                if (DESCRIPTION.contains(quad.getPredicate())) {
                    described.add(quad.asTriple());
                }
            });
        }
        return isKnown(store, entity) ? described : fromDocuments(store, entity);
    }

    private Set<Triple> fromDocuments(DatasetGraph store, Node entity) {
        TreeSet<String> labels = new TreeSet<>(FULLEST);
        SortedMap<String, TreeSet<String>> names = new TreeMap<>();
        objects(store, entity, DOCUMENT_LABEL).forEach(label -> {
            String text = label.getLiteralLexicalForm();
            String language = label.getLiteralLanguage();
            (language.isEmpty() ? labels : names.computeIfAbsent(language, l -> new TreeSet<>(FULLEST))).add(text);
        });
        if (labels.isEmpty()) {
            // named by a catalogue once, when the documents were written: what it said stays until they are read again
            return Iter.toSet(Iter.map(store.find(graph, entity, Node.ANY, Node.ANY), Quad::asTriple));
        }
        String iri = entity.getURI();
        String label = labels.last();
        Triples triples = new Triples();
        iris.entityType(iri).ifPresent(type -> {
            triples.type(iri, type.classIri());
            if (type == EntityType.TOPIC) {
                triples.add(iri, SPT.emergent, NodeFactory.createLiteralByValue(true));
            }
        });
        triples.label(iri, label);
        names.forEach((language, texts) -> {
            String preferred = texts.contains(label) ? label : texts.last();
            texts.forEach(text ->
                    triples.text(iri, text.equals(preferred) ? Terms.PREF_LABEL : Terms.ALT_LABEL, text, language));
        });
        objects(store, entity, OFFICE_IN).forEach(in -> triples.link(iri, SPT.officeIn, in.getURI()));
        link(store, entity, triples);
        return triples.all();
    }

    /** What documents agree on; where they do not, all of it is but candidates. */
    private void link(DatasetGraph store, Node entity, Triples triples) {
        Set<Node> links = objects(store, entity, DOCUMENT_LINK);
        Set<Node> candidates = objects(store, entity, CANDIDATE);
        candidates.addAll(links);
        if (links.size() == 1) {
            Node same = links.iterator().next();
            triples.link(entity.getURI(), Terms.SAME_AS, same.getURI());
            candidates.remove(same);
        }
        candidates.forEach(resource -> triples.link(entity.getURI(), SPT.candidate, resource.getURI()));
    }

    /** The values that documents give, not what the entities graph made of them. */
    private Set<Node> objects(DatasetGraph store, Node entity, Node property) {
        Set<Node> objects = new HashSet<>();
        store.find(Node.ANY, entity, property, Node.ANY).forEachRemaining(quad -> {
            if (!quad.getGraph().equals(graph)) {
                objects.add(quad.getObject());
            }
        });
        return objects;
    }
}
