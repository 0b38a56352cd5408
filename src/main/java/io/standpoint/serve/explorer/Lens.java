package io.standpoint.serve.explorer;

import io.standpoint.entity.EntityType;
import io.standpoint.vocabulary.SPT;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The graph as a page sees it: look-ups by subject or object over all named graphs, which cost as much as they find, never a
 * search through the whole. To be used within a transaction.
 */
final class Lens {

    private final DatasetGraph dataset;
    private final Words words;
    private final Links links;

    Lens(DatasetGraph dataset, Words words, Links links) {
        this.dataset = dataset;
        this.words = words;
        this.links = links;
    }

    Words words() {
        return words;
    }

    Links links() {
        return links;
    }

    /** The day as of which the graph is seen. */
    Optional<LocalDate> asOf() {
        return links.asOf();
    }

    /** Whether anything is said of a resource. */
    boolean knows(Node node) {
        return dataset.contains(Node.ANY, node, Node.ANY, Node.ANY);
    }

    boolean has(Node subject, Node property, Node object) {
        return dataset.contains(Node.ANY, subject, property, object);
    }

    /** The objects of a property, each once. */
    Set<Node> objects(Node subject, Node property) {
        Set<Node> found = new LinkedHashSet<>();
        dataset.find(Node.ANY, subject, property, Node.ANY).forEachRemaining(quad -> found.add(quad.getObject()));
        return found;
    }

    /** The object of a property that has one; any, if it has more. */
    Optional<Node> object(Node subject, Node property) {
        return Iter.iter(dataset.find(Node.ANY, subject, property, Node.ANY))
                .findFirst(quad -> true)
                .map(Quad::getObject);
    }

    /** The subjects that have an object, each once, read as far as the caller goes; to be closed. */
    Stream<Node> subjects(Node property, Node object) {
        return dataset.stream(Node.ANY, Node.ANY, property, object)
                .map(Quad::getSubject)
                .distinct();
    }

    /** All that is said of a resource; to be closed. */
    Stream<Quad> about(Node subject) {
        return dataset.stream(Node.ANY, subject, Node.ANY, Node.ANY);
    }

    /** All that a graph says of a resource; to be closed. */
    Stream<Quad> about(Node graph, Node subject) {
        return dataset.stream(graph, subject, Node.ANY, Node.ANY);
    }

    /** All that leads to a resource in a graph; to be closed. */
    Stream<Quad> towards(Node graph, Node object) {
        return dataset.stream(graph, Node.ANY, Node.ANY, object);
    }

    /** The graphs that hold a triple. */
    Set<Node> graphs(Node subject, Node property, Node object) {
        Set<Node> found = new LinkedHashSet<>();
        dataset.find(Node.ANY, subject, property, object).forEachRemaining(quad -> found.add(quad.getGraph()));
        return found;
    }

    /** The characters of a literal; empty where there is none. */
    String text(Node subject, Node property) {
        return object(subject, property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    /** A day, the first of a month or year where no more is known. */
    Optional<LocalDate> day(Node subject, Node property) {
        return day(text(subject, property));
    }

    static Optional<LocalDate> day(String text) {
        String full = switch (text.length()) {
            case 4 -> text + "-01-01";
            case 7 -> text + "-01";
            default -> text.length() > 10 ? text.substring(0, 10) : text;
        };
        try {
            return full.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(full));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** How pages name and link a resource. */
    Ref ref(Node node) {
        if (!node.isURI()) {
            return new Ref("", Shown.name(node.isLiteral() ? node.getLiteralLexicalForm() : node.toString()), "", "");
        }
        String iri = node.getURI();
        return new Ref(iri, label(node), kind(node), links.page(iri));
    }

    /** The name of a resource: its untagged label, else the end of its IRI. */
    String label(Node node) {
        String label = text(node, RDFS.label.asNode());
        if (!label.isEmpty()) {
            return Shown.name(label);
        }
        String iri = links.shortened(node.getURI());
        return Shown.name(iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1)
                .replace('-', ' '));
    }

    /** A word for what a resource is, in the ontology's words; by its address, or else its type. */
    String kind(Node node) {
        String iri = node.getURI();
        if (links.iris().entityType(iri).isPresent()) {
            return words.of(links.iris().entityType(iri).get().classIri());
        }
        return objects(node, RDF.type.asNode()).stream()
                .filter(type -> type.isURI() && type.getURI().startsWith(SPT.NS))
                .map(words::of)
                .sorted()
                .findFirst()
                .orElse("");
    }

    /** The type of an entity: by its address, else as the graph has it. */
    Optional<EntityType> type(Node node) {
        Optional<EntityType> named = links.iris().entityType(node.getURI());
        return named.isPresent()
                ? named
                : Stream.of(EntityType.values())
                        .filter(type -> has(node, RDF.type.asNode(), Nodes.iri(type.classIri())))
                        .findFirst();
    }

    /** When a document was issued, at the earliest; empty where nobody knows. */
    Optional<LocalDate> issued(Node document) {
        Optional<LocalDate> day = day(document, org.apache.jena.vocabulary.DCTerms.issued.asNode());
        return day.isPresent() ? day : day(document, Nodes.ISSUED_AFTER);
    }
}
