package io.standpoint.graph;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.vocabulary.RDFS;

/** Labels that people read: of terms, from the ontology, and of nodes, put together from the labels of their parts. */
final class Labels {

    private static final int LONGEST = 160;

    private final Map<String, String> terms;

    private Labels(Map<String, String> terms) {
        this.terms = Map.copyOf(terms);
    }

    /** With the labels of the ontology's terms. */
    static Labels load() {
        Map<String, String> terms = new HashMap<>();
        Ontology.terms()
                .find(null, RDFS.label.asNode(), null)
                .forEach(triple -> terms.put(
                        triple.getSubject().getURI(), triple.getObject().getLiteralLexicalForm()));
        return new Labels(terms);
    }

    /** The label of a term of the ontology. */
    String term(String iri) {
        String label = terms.get(iri);
        if (label == null) {
            throw new IllegalArgumentException("The ontology has no label for " + iri);
        }
        return label;
    }

    /** A text in one line: white space and control characters become single spaces, a long text is cut short. */
    static String line(String text) {
        String line = text.replaceAll("[\\p{Z}\\p{Cc}]+", " ").strip();
        if (line.isEmpty()) {
            return "(blank)";
        }
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).strip() + "\u2026";
    }

    /** A text in quotation marks. */
    static String quoted(String text) {
        return "\u201c" + line(text) + "\u201d";
    }
}
