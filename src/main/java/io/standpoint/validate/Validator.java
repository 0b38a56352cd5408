package io.standpoint.validate;

import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.Ontology;
import io.standpoint.graph.StoreException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Checks a graph against the shapes that the program comes with ({@code ontology/shapes.ttl}, SHACL). */
public final class Validator {

    private final Shapes shapes;

    /** A validator with the program's shapes. */
    public Validator() {
        this.shapes = ShaclValidator.get().parse(Ontology.shapes());
    }

    /**
     * Checks the union of a store's graphs, in one transaction.
     *
     * @throws StoreException if the store cannot be read
     */
    public Report validate(KnowledgeStore store) throws StoreException {
        return store.read(this::validate);
    }

    /** Checks the union of a dataset's named graphs, inside of the caller's transaction. */
    public Report validate(DatasetGraph data) {
        List<Finding> findings = ShaclValidator.get().validate(shapes, data.getUnionGraph()).getEntries().stream()
                .map(entry -> finding(entry, data))
                .sorted(Comparator.comparing(Finding::graph)
                        .thenComparing(Finding::focus)
                        .thenComparing(Finding::message)
                        .thenComparing(Finding::value))
                .distinct()
                .toList();
        return new Report(findings);
    }

    /** Checks a graph, inside of the caller's transaction; a SHACL validation report. */
    public Graph report(Graph data) {
        return ShaclValidator.get().validate(shapes, data).getGraph();
    }

    private static Finding finding(ReportEntry entry, DatasetGraph data) {
        Node value = entry.value();
        return new Finding(
                severity(entry.severity()),
                entry.message(),
                text(entry.focusNode()),
                graph(entry.focusNode(), data),
                value == null ? "" : text(value));
    }

    private static Finding.Severity severity(Severity severity) {
        if (severity.equals(Severity.Info)) {
            return Finding.Severity.INFO;
        }
        return severity.equals(Severity.Warning) ? Finding.Severity.WARNING : Finding.Severity.VIOLATION;
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    /** The first, in the order of names, of the graphs that say something of the node. */
    private static String graph(Node node, DatasetGraph data) {
        if (node.isLiteral()) {
            return "";
        }
        String first = "";
        Iterator<Quad> quads = data.find(Node.ANY, node, Node.ANY, Node.ANY);
        while (quads.hasNext()) {
            String name = quads.next().getGraph().toString();
            first = first.isEmpty() || name.compareTo(first) < 0 ? name : first;
        }
        return first;
    }
}
