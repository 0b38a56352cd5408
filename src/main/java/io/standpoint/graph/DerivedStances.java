package io.standpoint.graph;

import io.standpoint.vocabulary.SPT;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What stances imply by the tensions between topics: who supports one topic opposes the other, less surely, unless the
 * same document gives the same holder a stance on that other topic. Opposition implies nothing. A function of a document's
 * triples and of the topics.
 */
final class DerivedStances {

    /** How much of the confidence is left in what is not said. */
    private static final double WEIGHT = 0.5;

    private static final Node STANCE = Triples.iri(SPT.Stance);
    private static final Node HOLDER = Triples.iri(SPT.stanceHolder);
    private static final Node TOPIC = Triples.iri(SPT.topic);
    private static final Node POLARITY = Triples.iri(SPT.polarity);
    private static final Node CONFIDENCE = Triples.iri(SPT.confidence);
    private static final Node OPPOSES = Triples.iri(SPT.opposes);
    private static final Node DOCUMENT = Triples.iri(SPT.Document);
    private static final Node TENSION = Triples.iri(SPT.inTensionWith);

    private final Node graph;
    private final Node topics;
    private final Labels labels;

    DerivedStances(Iris iris, Labels labels) {
        this.graph = Triples.iri(iris.graph(FixedGraph.DERIVED));
        this.topics = Triples.iri(iris.graph(FixedGraph.TOPICS));
        this.labels = labels;
    }

    /** Derives anew what a document implies, after its graph changed from the old triples to the new. */
    void update(DatasetGraph store, Set<Triple> before, Set<Triple> after) {
        Set<Triple> gone = derive(store, before);
        Set<Triple> now = derive(store, after);
        gone.removeAll(now);
        gone.forEach(triple -> store.delete(Quad.create(graph, triple)));
        now.forEach(triple -> store.add(Quad.create(graph, triple)));
        gone.stream()
                .filter(triple -> triple.getPredicate().equals(OPPOSES) && isImplied(store, triple))
                .forEach(triple -> store.add(Quad.create(graph, triple)));
    }

    /** Derives anew what all documents imply. */
    void updateAll(DatasetGraph store) {
        Set<Triple> derived = new HashSet<>();
        Set<Node> documents =
                Iter.toSet(Iter.map(store.find(Node.ANY, Node.ANY, RDF.type.asNode(), DOCUMENT), Quad::getGraph));
        documents.forEach(document -> derived.addAll(derive(store, GraphDelta.triples(store, document))));
        GraphDelta.replace(store, graph, derived);
    }

    /** Whether another derived stance still stands behind an edge. */
    private boolean isImplied(DatasetGraph store, Triple edge) {
        return Iter.anyMatch(
                store.find(graph, Node.ANY, HOLDER, edge.getSubject()),
                quad -> store.contains(graph, quad.getSubject(), TOPIC, edge.getObject()));
    }

    private Set<Triple> derive(DatasetGraph store, Set<Triple> triples) {
        Graph document = GraphFactory.createDefaultGraph();
        triples.forEach(document::add);
        Triples derived = new Triples();
        document.find(null, RDF.type.asNode(), STANCE)
                .mapWith(Triple::getSubject)
                .filterKeep(stance -> document.contains(stance, POLARITY, Triples.iri(SPT.Support)))
                .filterKeep(stance -> isFactual(document, stance))
                .forEach(stance -> tensions(store, object(document, stance, TOPIC)).stream()
                        .filter(other -> !speaksOf(document, object(document, stance, HOLDER), other))
                        .forEach(other -> derive(document, stance, topicLabel(store, other), other, derived)));
        return derived.all();
    }

    private static boolean isFactual(Graph document, Node stance) {
        Node modality = object(document, stance, Triples.iri(SPT.modality));
        return modality.hasURI(SPT.Asserted) || modality.hasURI(SPT.Reported);
    }

    private Set<Node> tensions(DatasetGraph store, Node topic) {
        Set<Node> others = new HashSet<>();
        store.find(topics, topic, TENSION, Node.ANY).forEachRemaining(quad -> others.add(quad.getObject()));
        store.find(topics, Node.ANY, TENSION, topic).forEachRemaining(quad -> others.add(quad.getSubject()));
        return others;
    }

    private static boolean speaksOf(Graph document, Node holder, Node topic) {
        return document.find(null, HOLDER, holder)
                .filterKeep(triple -> document.contains(triple.getSubject(), TOPIC, topic))
                .hasNext();
    }

    private void derive(Graph document, Node stance, String topicLabel, Node other, Triples derived) {
        String node = stance.getURI() + "-derived-" + Hash.of(List.of(other.getURI()), 8);
        String holder = object(document, stance, HOLDER).getURI();
        String why = object(document, stance, RDFS.label.asNode()).getLiteralLexicalForm();
        double confidence =
                Double.parseDouble(object(document, stance, CONFIDENCE).getLiteralLexicalForm());
        derived.type(node, SPT.Stance)
                .label(node, labels.term(SPT.opposes) + " " + topicLabel + " (derived from: " + why + ")")
                .link(node, SPT.stanceHolder, holder)
                .link(node, SPT.topic, other.getURI())
                .link(node, SPT.polarity, SPT.Oppose)
                .decimal(node, SPT.confidence, confidence * WEIGHT)
                .text(node, SPT.extractor, "topic-tension")
                .link(node, Terms.WAS_DERIVED_FROM, stance.getURI())
                .link(holder, SPT.opposes, other.getURI());
        for (String inherited : List.of(SPT.modality, SPT.evidence, Terms.WAS_GENERATED_BY)) {
            document.find(stance, Triples.iri(inherited), null)
                    .forEach(triple -> derived.add(node, inherited, triple.getObject()));
        }
    }

    private String topicLabel(DatasetGraph store, Node topic) {
        return Iter.iter(store.find(topics, topic, RDFS.label.asNode(), Node.ANY))
                .findFirst(quad -> true)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .orElse(topic.getURI());
    }

    private static Node object(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, null).next().getObject();
    }
}
