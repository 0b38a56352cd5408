package io.standpoint.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Changes a named graph by no more than the difference, inside of the caller's transaction. */
final class GraphDelta {

    private GraphDelta() {}

    /** The triples of a graph. */
    static Set<Triple> triples(DatasetGraph store, Node graph) {
        return Iter.toSet(Iter.map(store.find(graph, Node.ANY, Node.ANY, Node.ANY), Quad::asTriple));
    }

    /**
     * Makes the graph hold exactly these triples.
     *
     * @return whether that changed it
     */
    static boolean replace(DatasetGraph store, Node graph, Set<Triple> wanted) {
        return exchange(store, graph, triples(store, graph), wanted);
    }

    /** The same for the triples with one subject. */
    static boolean replace(DatasetGraph store, Node graph, Node subject, Set<Triple> wanted) {
        Set<Triple> present = Iter.toSet(Iter.map(store.find(graph, subject, Node.ANY, Node.ANY), Quad::asTriple));
        return exchange(store, graph, present, wanted);
    }

    private static boolean exchange(DatasetGraph store, Node graph, Set<Triple> present, Set<Triple> wanted) {
        Collection<Triple> gone = new HashSet<>(present);
        gone.removeAll(wanted);
        Collection<Triple> added = new HashSet<>(wanted);
        added.removeAll(present);
        gone.forEach(triple -> store.delete(Quad.create(graph, triple)));
        added.forEach(triple -> store.add(Quad.create(graph, triple)));
        return !gone.isEmpty() || !added.isEmpty();
    }
}
