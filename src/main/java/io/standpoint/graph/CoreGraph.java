package io.standpoint.graph;

import io.standpoint.assertion.AttributeKind;
import io.standpoint.vocabulary.SPT;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The flat part of a store: the entities that documents mention with types, names, dates and the direct edges between them,
 * and the posts that they wrote. In the caller's transaction.
 */
final class CoreGraph {

    static {
        // Jena's constants must not be the first of it that is loaded
        JenaSystem.init();
    }

    static final Node TYPE = RDF.type.asNode();
    static final Node LABEL = RDFS.label.asNode();
    private static final Set<String> NAMES = Set.of(LABEL.getURI(), Terms.PREF_LABEL, Terms.ALT_LABEL);
    private static final Set<String> DATES =
            Arrays.stream(AttributeKind.values()).map(AttributeKind::iri).collect(Collectors.toUnmodifiableSet());

    private final DatasetGraph data;
    private final Iris iris;
    private final Node entities;
    private final Set<Node> left;
    private final Budget.Account account;

    CoreGraph(DatasetGraph data, Iris iris, Budget.Account account) {
        this.data = data;
        this.iris = iris;
        this.entities = graph(FixedGraph.ENTITIES);
        this.left = Set.of(
                graph(FixedGraph.DERIVED),
                graph(FixedGraph.REPORTS),
                graph(FixedGraph.RUNS),
                graph(FixedGraph.ONTOLOGY));
        this.account = account;
    }

    /** Collects the part that is selected, in one graph, so that equal triples meet. */
    void collect(Selection selection, SortedQuads quads) {
        if (selection.isAll()) {
            data.find().forEachRemaining(quad -> collect(quad, quads));
            return;
        }
        try (SortedQuads edges = new SortedQuads()) {
            new EdgeDates(data, this).collect(selection, edges);
            Set<Node> kept = new NodeSelection(data, iris, edges).nodes(selection);
            Set<Node> named = new HashSet<>();
            edges.forEach(edge -> {
                if (kept.contains(edge.getSubject()) && kept.contains(edge.getObject())) {
                    quads.add(edge);
                    named.add(edge.getSubject());
                    named.add(edge.getObject());
                }
            });
            named.forEach(node -> describe(node, quads));
        }
    }

    /** Hands over every direct edge, in the graph that it is in. */
    void forEachEdge(Consumer<Quad> action) {
        data.find().forEachRemaining(quad -> {
            account.look();
            if (isSaidOfEntity(quad) && isEdge(quad)) {
                action.accept(quad);
            }
        });
    }

    /** Whether a graph is that of a document. */
    boolean isDocument(Node graph) {
        return data.contains(graph, graph, TYPE, Triples.iri(SPT.Document));
    }

    private void collect(Quad quad, SortedQuads quads) {
        account.look();
        if (!isSaidOfEntity(quad)) {
            return;
        }
        if (isDescription(quad)) {
            quads.add(merged(quad));
        } else if (isEdge(quad)) {
            quads.add(merged(quad));
            name(quad.getObject(), quads);
        }
    }

    private boolean isSaidOfEntity(Quad quad) {
        return !left.contains(quad.getGraph()) && isInCore(quad.getSubject());
    }

    /** Whether a triple leads from an entity to another or to a post. */
    boolean isEdge(Quad quad) {
        Node object = quad.getObject();
        return !isDescription(quad) && isNamed(object) && (isEntity(object) || isPost(object));
    }

    private static boolean isDescription(Quad quad) {
        String property = quad.getPredicate().getURI();
        return quad.getPredicate().equals(TYPE) || NAMES.contains(property) || DATES.contains(property);
    }

    private void describe(Node node, SortedQuads quads) {
        data.find(Node.ANY, node, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!left.contains(quad.getGraph()) && isDescription(quad)) {
                quads.add(merged(quad));
            }
        });
    }

    /** Also what an edge leads to has its name, though no document may mention it. */
    private void name(Node node, SortedQuads quads) {
        for (Node property : Set.of(TYPE, LABEL)) {
            data.find(Node.ANY, node, property, Node.ANY).forEachRemaining(quad -> quads.add(merged(quad)));
        }
    }

    private boolean isInCore(Node subject) {
        return isEntity(subject) && data.contains(entities, subject, LABEL, Node.ANY);
    }

    private boolean isEntity(Node node) {
        return node.isURI() && iris.entityType(node.getURI()).isPresent();
    }

    private boolean isNamed(Node node) {
        return node.isURI() && data.contains(Node.ANY, node, LABEL, Node.ANY);
    }

    private boolean isPost(Node node) {
        return data.contains(Node.ANY, node, TYPE, Triples.iri(SPT.Comment));
    }

    /** The same triple in one graph for all. */
    Quad merged(Quad quad) {
        return Quad.create(entities, quad.asTriple());
    }

    private Node graph(FixedGraph graph) {
        return Triples.iri(iris.graph(graph));
    }
}
