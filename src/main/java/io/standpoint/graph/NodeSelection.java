package io.standpoint.graph;

import io.standpoint.entity.EntityType;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Which nodes of some edges are wanted, as {@link Selection} says. Keeps the nodes in memory, not the edges. */
final class NodeSelection {

    private static final Node BROADER = Triples.iri(Terms.SKOS + "broader");

    private final DatasetGraph data;
    private final Iris iris;
    private final SortedQuads edges;

    NodeSelection(DatasetGraph data, Iris iris, SortedQuads edges) {
        this.data = data;
        this.iris = iris;
        this.edges = edges;
    }

    /**
     * The nodes that are wanted.
     *
     * @throws IllegalArgumentException if the selection names what the graph does not have
     */
    Set<Node> nodes(Selection selection) {
        Set<Node> nodes = new HashSet<>();
        edges.forEach(edge -> addEnds(edge, nodes));
        selection.topic().map(this::named).ifPresent(topic -> nodes.retainAll(beside(narrower(topic), this::isFact)));
        selection.around().map(this::named).ifPresent(centre -> {
            Set<Node> near = Set.of(centre);
            for (int hop = 0; hop < selection.hops(); hop++) {
                near = beside(near, edge -> nodes.contains(edge.getSubject()) && nodes.contains(edge.getObject()));
            }
            nodes.retainAll(near);
        });
        selection.top().ifPresent(most -> nodes.retainAll(mostConnected(most, nodes)));
        return nodes;
    }

    private Node named(String name) {
        Node node = Triples.iri(name.contains(":") ? name : iris.base() + name);
        if (!data.contains(Node.ANY, node, Node.ANY, Node.ANY)) {
            throw new IllegalArgumentException("The graph does not know " + node.getURI());
        }
        return node;
    }

    private Set<Node> narrower(Node topic) {
        Set<Node> topics = new HashSet<>(Set.of(topic));
        Queue<Node> open = new ArrayDeque<>(topics);
        while (!open.isEmpty()) {
            data.find(Node.ANY, Node.ANY, BROADER, open.remove()).forEachRemaining(quad -> {
                if (topics.add(quad.getSubject())) {
                    open.add(quad.getSubject());
                }
            });
        }
        return topics;
    }

    /** Whether an edge is more than the order of the topics. */
    private boolean isFact(Quad edge) {
        return !isTopic(edge.getSubject()) || !isTopic(edge.getObject());
    }

    private boolean isTopic(Node node) {
        return iris.entityType(node.getURI()).filter(EntityType.TOPIC::equals).isPresent();
    }

    /** Some nodes with all that such an edge leads to or from. */
    private Set<Node> beside(Set<Node> some, Predicate<Quad> passable) {
        Set<Node> reached = new HashSet<>(some);
        edges.forEach(edge -> {
            boolean touches = some.contains(edge.getSubject()) || some.contains(edge.getObject());
            if (touches && passable.test(edge)) {
                addEnds(edge, reached);
            }
        });
        return reached;
    }

    /** Those with the most edges among the nodes; of equals, those whose names come first. */
    private Set<Node> mostConnected(int most, Set<Node> nodes) {
        Map<Node, Integer> degrees = new HashMap<>();
        edges.forEach(edge -> {
            if (nodes.contains(edge.getSubject()) && nodes.contains(edge.getObject())) {
                degrees.merge(edge.getSubject(), 1, Integer::sum);
                degrees.merge(edge.getObject(), 1, Integer::sum);
            }
        });
        return degrees.entrySet().stream()
                .sorted(Map.Entry.<Node, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().getURI()))
                .limit(most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void addEnds(Quad edge, Set<Node> nodes) {
        nodes.add(edge.getSubject());
        nodes.add(edge.getObject());
    }
}
