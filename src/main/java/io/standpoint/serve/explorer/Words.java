package io.standpoint.serve.explorer;

import io.standpoint.graph.Ontology;
import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

/**
 * The ontology's own words for its terms, and which flat property a kind of interaction has.
 *
 * @param labels     by IRI
 * @param properties flat properties by kind
 */
record Words(Map<String, String> labels, Map<String, String> properties) {

    Words {
        labels = Map.copyOf(labels);
        properties = Map.copyOf(properties);
    }

    static Words load() {
        Map<String, String> labels = new HashMap<>();
        Map<String, String> properties = new HashMap<>();
        var terms = Ontology.terms();
        terms.find(null, RDFS.label.asNode(), null)
                .forEach(triple -> labels.put(
                        triple.getSubject().getURI(), triple.getObject().getLiteralLexicalForm()));
        terms.find(null, Nodes.FLAT_PROPERTY, null)
                .forEach(triple -> properties.put(
                        triple.getSubject().getURI(), triple.getObject().getURI()));
        return new Words(labels, properties);
    }

    /** The word for a term; for one of another vocabulary the last part of its name, with its words apart. */
    String of(String iri) {
        String label = labels.get(iri);
        if (label != null) {
            return label.replaceFirst(" \\(kind\\)$", "");
        }
        String local = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
        return local.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }

    /** The same for a node; empty for what is no IRI. */
    String of(Node node) {
        return node.isURI() ? of(node.getURI()) : "";
    }
}
