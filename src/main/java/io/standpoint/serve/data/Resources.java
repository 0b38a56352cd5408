package io.standpoint.serve.data;

import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;

/**
 * The resources of a graph that have an address of their own.
 *
 * @param dataset the graph
 */
record Resources(DatasetGraph dataset) {

    /**
     * What a path stands for.
     *
     * @param node  its name
     * @param moved what replaces it, if its name is retired
     */
    record Found(Node node, Optional<Node> moved) {}

    /** The resource at a path, if the graph says anything of it. */
    Optional<Found> at(String path, Addresses addresses) {
        return Txn.calculateRead(
                dataset,
                () -> addresses.names(path).stream()
                        .map(Names::iri)
                        .filter(name -> dataset.contains(Quad.unionGraph, name, Node.ANY, Node.ANY))
                        .findFirst()
                        .map(name -> new Found(name, replacement(name))));
    }

    private Optional<Node> replacement(Node name) {
        return Iter.iter(dataset.find(Quad.unionGraph, name, Names.IS_REPLACED_BY, Node.ANY))
                .map(Quad::getObject)
                .filter(Node::isURI)
                .findFirst(other -> !other.equals(name));
    }
}
