package io.standpoint.evaluate;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;

/**
 * The flat edges that were read in documents, each with its sentences, so that a person can judge how many are right. What
 * the catalogue says is not among them.
 */
public final class EdgeSample {

    private static final Comparator<Edge> ORDER = Comparator.comparing(Edge::document)
            .thenComparing(Edge::subject)
            .thenComparing(Edge::property)
            .thenComparing(Edge::object);

    private final Dataset store;

    /**
     * A flat edge of one document.
     *
     * @param document the document's file name
     * @param subject  a label
     * @param property the property's local name, such as {@code holdsOffice}
     * @param object   a label
     * @param evidence the characters that it was read from, in alphabetical order
     */
    public record Edge(String document, String subject, String property, String object, List<String> evidence) {

        public Edge {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * @param store with one named graph a document
     */
    public EdgeSample(Dataset store) {
        this.store = store;
    }

    /** Every edge, by document, subject, property and object. */
    public List<Edge> all() {
        return Txn.calculateRead(store, this::edges);
    }

    /**
     * Some edges, every one as likely as another.
     *
     * @param size how many at most
     * @param seed the same one draws the same edges from the same store
     * @return in the order of {@link #all()}
     */
    public List<Edge> random(int size, long seed) {
        List<Edge> edges = new ArrayList<>(all());
        Collections.shuffle(edges, new Random(seed));
        return edges.stream().limit(size).sorted(ORDER).toList();
    }

    /** Prints edges for a spreadsheet: a header line, tabs between columns, {@code |} between sentences. */
    public static void print(List<Edge> edges, PrintWriter out) {
        out.println("document\tsubject\tproperty\tobject\tevidence");
        for (Edge edge : edges) {
            out.println(String.join(
                    "\t",
                    cell(edge.document()),
                    cell(edge.subject()),
                    cell(edge.property()),
                    cell(edge.object()),
                    cell(String.join(" | ", edge.evidence()))));
        }
        out.flush();
    }

    private List<Edge> edges() {
        Model all = store.getUnionModel();
        List<Edge> edges = new ArrayList<>();
        for (StoredDocument document : StoredDocument.allIn(store)) {
            EdgeEvidence evidence = new EdgeEvidence(document.graph());
            for (String property : FlatProperties.all()) {
                document.graph()
                        .listStatements(null, ResourceFactory.createProperty(property), (RDFNode) null)
                        .mapWith(it -> edge(document.fileName(), it, all, evidence))
                        .forEach(edges::add);
            }
        }
        edges.sort(ORDER);
        return List.copyOf(edges);
    }

    private static Edge edge(String document, Statement edge, Model all, EdgeEvidence evidence) {
        return new Edge(
                document,
                label(edge.getSubject(), all),
                FlatProperties.localName(edge.getPredicate().getURI()),
                label(edge.getObject(), all),
                List.copyOf(new TreeSet<>(evidence.of(edge))));
    }

    private static String label(RDFNode node, Model all) {
        Statement label = node.isResource() ? all.getProperty(node.asResource(), RDFS.label) : null;
        return label == null ? node.toString() : label.getString();
    }

    private static String cell(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
