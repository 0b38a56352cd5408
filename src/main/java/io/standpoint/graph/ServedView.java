package io.standpoint.graph;

import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/**
 * A store as it is served: its default graph reads as the union of the named graphs, and what is written to the default
 * graph goes into one of them. So nothing that is written there is hidden, and clearing the default graph clears no more
 * than that one. {@code text:query} searches.
 */
final class ServedView extends UnionView {

    private final Node written;
    private final Map<String, String> prefixes;

    /** @param iris of what is in the store */
    ServedView(DatasetGraph store, TextIndex text, Iris iris) {
        super(store);
        this.written = Triples.iri(iris.graph(FixedGraph.CURATION));
        this.prefixes = new TreeMap<>(Ontology.terms().getPrefixMapping().getNsPrefixMap());
        prefixes.put("id", iris.base());
        getContext().set(TextQuery.textIndex, text);
    }

    /** Those of the ontology, and {@code id:} for resources; a copy, since each upload would change them. */
    @Override
    public PrefixMap prefixes() {
        return PrefixMapFactory.create(prefixes);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return super.find(read(graph), subject, predicate, object);
    }

    @Override
    public boolean contains(Quad quad) {
        return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        return super.contains(read(graph), subject, predicate, object);
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node predicate, Node object) {
        super.add(write(graph), subject, predicate, object);
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node predicate, Node object) {
        super.delete(write(graph), subject, predicate, object);
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
        super.deleteAny(write(graph), subject, predicate, object);
    }

    private static Node read(Node graph) {
        return isDefault(graph) ? Quad.unionGraph : graph;
    }

    private Node write(Node graph) {
        return isDefault(graph) ? written : graph;
    }

    private static boolean isDefault(Node graph) {
        return graph == null || Quad.isDefaultGraph(graph);
    }
}
