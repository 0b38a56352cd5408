package io.standpoint.serve.data;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What the graph says of one resource: the triples that it is the subject of, those that it is the object of, and the label of
 * everything that these name. The description of a document is its whole graph, so that it holds the nodes of its facts with
 * their evidence. Where there is more than fits, the description says so and where the rest is.
 */
final class Description {

    /** How many triples a resource is described with at most, outgoing and incoming. */
    static final int MOST_OWN = 20_000;

    static final int MOST_INCOMING = 1_000;

    private final DatasetGraph dataset;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Set<Node> described = new HashSet<>();
    private boolean cut;

    private Description(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /**
     * Describes a resource, in the caller's transaction.
     *
     * @param file the address of the description
     */
    static Graph of(Node resource, DatasetGraph dataset, Node file, Addresses addresses) {
        Description description = new Description(dataset);
        description.graph.getPrefixMapping().setNsPrefixes(addresses.iris().prefixes());
        description.collect(resource);
        description.file(resource, file, addresses);
        return description.graph;
    }

    private void collect(Node resource) {
        add(dataset.find(Quad.unionGraph, resource, Node.ANY, Node.ANY), MOST_OWN);
        if (dataset.contains(resource, resource, Node.ANY, Node.ANY)) {
            add(dataset.find(resource, Node.ANY, Node.ANY, Node.ANY), MOST_OWN);
        }
        graph.find().forEach(triple -> described.add(triple.getSubject()));
        add(dataset.find(Quad.unionGraph, Node.ANY, Node.ANY, resource), MOST_INCOMING);
        Set<Node> named = new HashSet<>();
        graph.find().forEach(triple -> {
            named.add(triple.getSubject());
            named.add(triple.getObject());
        });
        named.removeAll(described);
        named.stream().filter(Node::isURI).forEach(this::name);
    }

    private void add(Iterator<Quad> quads, int most) {
        int left = most;
        while (quads.hasNext()) {
            if (left-- == 0) {
                cut = true;
                return;
            }
            graph.add(quads.next().asTriple());
        }
    }

    /** The one label that is in no language. */
    private void name(Node node) {
        dataset.find(Quad.unionGraph, node, Names.LABEL, Node.ANY).forEachRemaining(quad -> graph.add(quad.asTriple()));
    }

    private void file(Node resource, Node file, Addresses addresses) {
        Node whole = Names.iri(addresses.dataset());
        graph.add(Triple.create(file, Names.TYPE, Names.DOCUMENT));
        graph.add(Triple.create(file, Names.PRIMARY_TOPIC, resource));
        graph.add(Triple.create(file, Names.IS_PART_OF, whole));
        graph.add(Triple.create(file, Names.IN_DATASET, whole));
        if (cut) {
            graph.add(Triple.create(
                    file,
                    Names.COMMENT,
                    NodeFactory.createLiteralString("Cut after " + MOST_OWN + " triples of the resource and "
                            + MOST_INCOMING + " that lead to it; the address under rdfs:seeAlso has all of them.")));
            graph.add(Triple.create(file, Names.SEE_ALSO, Names.iri(addresses.everythingOf(resource.getURI()))));
        }
    }
}
