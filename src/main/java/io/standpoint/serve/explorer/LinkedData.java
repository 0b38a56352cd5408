package io.standpoint.serve.explorer;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the graph says of a resource, as JSON-LD inside its page. */
final class LinkedData {

    private static final int MOST = 300;

    /** What ends an element of HTML or begins a reference, and marks of text direction. */
    private static final Pattern UNSAFE = Pattern.compile("[<>&\u202a-\u202e\u2066-\u2069]");

    private final Lens lens;

    LinkedData(Lens lens) {
        this.lens = lens;
    }

    /** JSON-LD in which nothing can end the script element that it stands in. */
    String embedded(Node node) {
        Graph graph = GraphFactory.createDefaultGraph();
        try (Stream<Quad> quads = lens.about(node)) {
            quads.filter(quad -> !quad.getPredicate().equals(Nodes.STRING))
                    .limit(MOST)
                    .forEach(quad -> graph.add(quad.asTriple()));
        }
        String text = RDFWriter.source(graph).format(RDFFormat.JSONLD11_FLAT).asString();
        return UNSAFE.matcher(text)
                .replaceAll(mark -> "\\\\u%04x".formatted((int) mark.group().charAt(0)));
    }
}
