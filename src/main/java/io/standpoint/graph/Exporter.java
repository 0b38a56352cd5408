package io.standpoint.graph;

import io.standpoint.graph.network.NetworkFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;

/**
 * Writes the graph, or a part of it, to a file in one of Rio's formats or in one of graph tools'. What is written depends on
 * the content of the store alone, down to the order. Takes constant memory, except for JSON-LD, which is put together in
 * memory, for the nodes of a {@link Selection}, and for the stances of a discourse network.
 */
public final class Exporter {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final RdfBridge bridge;

    /** An exporter of a graph whose resources are named by {@code iris}. */
    public Exporter(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.bridge = new RdfBridge(iris);
    }

    /**
     * Writes to a stream, which stays open, in a read transaction.
     *
     * @throws IOException              if the stream cannot be written or the store not be read
     * @throws IllegalArgumentException if the graph has not the topic or entity that is asked for; nothing is written then
     * @throws ExportLimitException     if it is too much work; nothing is written then
     */
    public void export(ExportRequest request, OutputStream out) throws IOException {
        try {
            Txn.executeRead(dataset, () -> {
                try {
                    write(request, out);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (RDFHandlerException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        } catch (JenaException | AtlasException e) {
            throw new IOException("The store cannot be read: " + e.getMessage(), e);
        }
        out.flush();
    }

    private void write(ExportRequest request, OutputStream out) throws IOException {
        Budget.Account account = request.budget().open();
        CoreGraph core = new CoreGraph(dataset, iris, account);
        try (SortedQuads quads = new SortedQuads()) {
            collect(request, core, account, quads);
            account.require(quads.size());
            if (request.format() instanceof ExportFormat.Rdf rdf) {
                write(request.profile().hasGraphs(), rdf, quads, out);
            } else if (request.format() instanceof ExportFormat.Tool tool) {
                write(request, tool.format(), new NetworkView(dataset, iris, core, quads), out);
            }
        }
    }

    private void collect(ExportRequest request, CoreGraph core, Budget.Account account, SortedQuads quads) {
        switch (request.profile()) {
            case FULL -> add(Node.ANY, account, quads);
            case ONTOLOGY -> add(Triples.iri(iris.graph(FixedGraph.ONTOLOGY)), account, quads);
            case CORE, DISCOURSE, ACTORS -> core.collect(request.selection(), quads);
        }
    }

    private void add(Node graph, Budget.Account account, SortedQuads quads) {
        dataset.findNG(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            account.look();
            quads.add(quad);
        });
    }

    private void write(boolean inGraphs, ExportFormat.Rdf format, SortedQuads quads, OutputStream out) {
        RDFWriter writer = Rio.createWriter(format.rio(), out);
        writer.startRDF();
        iris.prefixes().forEach(writer::handleNamespace);
        quads.forEach(quad -> {
            Quad written = format.isXml() ? XmlText.legible(quad) : quad;
            writer.handleStatement(inGraphs ? bridge.toRdf4j(written) : bridge.toRdf4j(written.asTriple()));
        });
        writer.endRDF();
    }

    private static void write(ExportRequest request, NetworkFormat format, NetworkView view, OutputStream out)
            throws IOException {
        switch (request.profile()) {
            case DISCOURSE -> new DiscourseNetwork(view, request.selection()).writeByTopics(format.writer(out));
            case ACTORS -> new DiscourseNetwork(view, request.selection()).writeByActors(format.writer(out));
            case CORE, FULL, ONTOLOGY -> view.write(request.selection(), format.writer(out));
        }
    }
}
