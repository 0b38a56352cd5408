package io.standpoint.graph;

import java.util.regex.Pattern;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Text that XML 1.0 can hold. What is no character of XML's (most control characters, halves of surrogate pairs, U+FFFE and
 * U+FFFF) cannot be written even as a reference, and gives way to U+FFFD.
 */
public final class XmlText {

    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    /** The text, with U+FFFD for each character that XML cannot hold. */
    public static String legible(String text) {
        return ILLEGAL.matcher(text).replaceAll("\uFFFD");
    }

    /** A graph with the same triples, its literals legible; prefixes are kept. */
    public static Graph legible(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        copy.getPrefixMapping().setNsPrefixes(graph.getPrefixMapping());
        graph.find()
                .forEach(triple -> copy.add(
                        Triple.create(triple.getSubject(), triple.getPredicate(), legible(triple.getObject()))));
        return copy;
    }

    /** A quad whose object, if it is a literal, is legible. */
    static Quad legible(Quad quad) {
        return Quad.create(quad.getGraph(), quad.getSubject(), quad.getPredicate(), legible(quad.getObject()));
    }

    /** A term; if it is a literal, a legible one. */
    public static Node legible(Node node) {
        if (!node.isLiteral() || !ILLEGAL.matcher(node.getLiteralLexicalForm()).find()) {
            return node;
        }
        String text = legible(node.getLiteralLexicalForm());
        RDFDatatype type = node.getLiteralDatatype();
        return node.getLiteralLanguage().isEmpty()
                ? NodeFactory.createLiteralDT(text, type)
                : NodeFactory.createLiteralLang(text, node.getLiteralLanguage());
    }
}
