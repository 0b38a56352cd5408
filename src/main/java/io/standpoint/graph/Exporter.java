package io.standpoint.graph;

import io.standpoint.assertion.AttributeKind;
import io.standpoint.vocabulary.SPT;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/**
 * Writes the graph, or a part of it, to a file in one of Rio's formats. What is written depends on the content of the
 * store alone, down to the order. N-Triples, N-Quads, Turtle and TriG take constant memory.
 */
public final class Exporter {

    /** Which part. */
    public enum Profile {
        /**
         * For graph tools: the entities that documents mention with types, names, dates and the direct edges between
         * them, and the posts that they wrote. No node of a fact, no evidence, no text, nothing derived.
         */
        CORE,
        /** All named graphs. */
        FULL,
        /** The ontology. */
        ONTOLOGY;

        /** Whether the part consists of named graphs. */
        public boolean hasGraphs() {
            return this == FULL;
        }
    }

    static {
        // Jena's constants must not be the first of it that is loaded
        JenaSystem.init();
    }

    private static final Node TYPE = RDF.type.asNode();
    private static final Node LABEL = RDFS.label.asNode();
    private static final Set<String> NAMES = Set.of(LABEL.getURI(), Terms.PREF_LABEL, Terms.ALT_LABEL);
    private static final Set<String> DATES =
            Arrays.stream(AttributeKind.values()).map(AttributeKind::iri).collect(Collectors.toUnmodifiableSet());

    private final KnowledgeStore store;
    private final Iris iris;
    private final Node entities;
    private final Set<Node> left;
    private final RdfBridge bridge;

    /** An exporter of a store whose resources are named by {@code iris}. */
    public Exporter(KnowledgeStore store, Iris iris) {
        this.store = store;
        this.iris = iris;
        this.entities = graph(FixedGraph.ENTITIES);
        this.left = Set.of(
                graph(FixedGraph.DERIVED),
                graph(FixedGraph.REPORTS),
                graph(FixedGraph.RUNS),
                graph(FixedGraph.ONTOLOGY));
        this.bridge = new RdfBridge(iris);
    }

    /**
     * Refuses what {@link #export} would refuse, before a file is opened.
     *
     * @throws IllegalArgumentException if the format cannot hold the profile; the message lists those that can
     */
    public static void check(Profile profile, ExportFormat format) {
        if (profile.hasGraphs() && !format.holdsGraphs()) {
            throw new IllegalArgumentException(format.name()
                    + " has no named graphs, which the full profile consists of; these have: "
                    + String.join(", ", ExportFormat.names(true)));
        }
    }

    /**
     * Writes a profile to a stream, which stays open.
     *
     * @throws IllegalArgumentException if the format cannot hold the profile
     */
    public void export(Profile profile, ExportFormat format, OutputStream out) throws StoreException, IOException {
        check(profile, format);
        RDFWriter writer = Rio.createWriter(format.rio(), out);
        try {
            store.read(data -> {
                try (SortedQuads quads = new SortedQuads()) {
                    collect(profile, data, quads);
                    write(profile, quads, writer);
                }
                return profile;
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RDFHandlerException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
        out.flush();
    }

    private void write(Profile profile, SortedQuads quads, RDFWriter writer) {
        writer.startRDF();
        Terms.prefixes(iris).forEach(writer::handleNamespace);
        quads.forEach(quad ->
                writer.handleStatement(profile.hasGraphs() ? bridge.toRdf4j(quad) : bridge.toRdf4j(quad.asTriple())));
        writer.endRDF();
    }

    private void collect(Profile profile, DatasetGraph data, SortedQuads quads) {
        switch (profile) {
            case FULL -> data.find().forEachRemaining(quads::add);
            case ONTOLOGY ->
                data.find(graph(FixedGraph.ONTOLOGY), Node.ANY, Node.ANY, Node.ANY)
                        .forEachRemaining(quads::add);
            case CORE -> data.find().forEachRemaining(quad -> collectCore(quad, data, quads));
        }
    }

    private void collectCore(Quad quad, DatasetGraph data, SortedQuads quads) {
        if (left.contains(quad.getGraph()) || !isInCore(quad.getSubject(), data)) {
            return;
        }
        Node object = quad.getObject();
        if (isName(quad) || DATES.contains(quad.getPredicate().getURI())) {
            quads.add(merged(quad));
        } else if (isNamed(object, data) && (isEntity(object) || isPost(object, data))) {
            quads.add(merged(quad));
            describe(object, data, quads);
        }
    }

    /** Also what an edge leads to has its name, though no document may mention it. */
    private void describe(Node node, DatasetGraph data, SortedQuads quads) {
        for (Node property : Set.of(TYPE, LABEL)) {
            data.find(Node.ANY, node, property, Node.ANY).forEachRemaining(quad -> quads.add(merged(quad)));
        }
    }

    private static boolean isName(Quad quad) {
        String property = quad.getPredicate().getURI();
        return quad.getPredicate().equals(TYPE) || NAMES.contains(property);
    }

    private boolean isInCore(Node subject, DatasetGraph data) {
        return isEntity(subject) && data.contains(entities, subject, LABEL, Node.ANY);
    }

    private boolean isEntity(Node node) {
        return node.isURI() && iris.entityType(node.getURI()).isPresent();
    }

    private static boolean isNamed(Node node, DatasetGraph data) {
        return node.isURI() && data.contains(Node.ANY, node, LABEL, Node.ANY);
    }

    private static boolean isPost(Node node, DatasetGraph data) {
        return data.contains(Node.ANY, node, TYPE, Triples.iri(SPT.Comment));
    }

    /** The same triple in one graph for all, so that equal ones meet. */
    private Quad merged(Quad quad) {
        return Quad.create(entities, quad.asTriple());
    }

    private Node graph(FixedGraph graph) {
        return Triples.iri(iris.graph(graph));
    }
}
