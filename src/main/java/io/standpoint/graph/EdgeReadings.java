package io.standpoint.graph;

import io.standpoint.assertion.InteractionKind;
import io.standpoint.assertion.Status;
import io.standpoint.vocabulary.SPT;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;
import org.apache.jena.vocabulary.RDF;

/** Leads back from the flat edges of documents to the nodes of the facts that they stand for. */
final class EdgeReadings {

    /** The properties that lead from a fact's node to the subject and to the object of its edge. */
    private static final Map<Node, Node> ENDS = Map.of(
            iri(SPT.holder), iri(SPT.office),
            iri(SPT.stanceHolder), iri(SPT.topic),
            iri(SPT.agent), iri(SPT.target),
            RDF.subject.asNode(), RDF.object.asNode());

    private static final Set<String> FACTUAL = Set.of(SPT.Asserted, SPT.Reported);

    private final DatasetGraph data;

    EdgeReadings(DatasetGraph data) {
        this.data = data;
    }

    /** How the document of an edge gives it: once for each fact that it stands for, or once if there is none. */
    List<EdgeReading> of(Quad edge) {
        List<EdgeReading> readings = new ArrayList<>();
        facts(edge).forEach(fact -> readings.add(reading(edge.getGraph(), Optional.of(fact))));
        if (readings.isEmpty()) {
            readings.add(reading(edge.getGraph(), Optional.empty()));
        }
        return readings;
    }

    /** When a document was issued. */
    Optional<Days> issued(Node document) {
        Optional<LocalDate> day = day(document, document, Terms.ISSUED);
        return day.isPresent()
                ? Days.of(day, day)
                : Days.of(day(document, document, SPT.issuedNotBefore), day(document, document, SPT.issuedNotAfter));
    }

    /** The document that stands for all that tell the same report: copies and translations are no other witnesses. */
    Node witness(Node document) {
        return data.stream(Node.ANY, document, iri(SPT.report), Node.ANY)
                .map(Quad::getObject)
                .min(NodeCmp::compareRDFTerms)
                .orElse(document);
    }

    private List<Node> facts(Quad edge) {
        Node graph = edge.getGraph();
        if (edge.getPredicate().hasURI(SPT.authorOf)) {
            return List.of(edge.getObject());
        }
        List<Node> facts = new ArrayList<>();
        ENDS.forEach((toSubject, toObject) -> data.stream(graph, Node.ANY, toSubject, edge.getSubject())
                .map(Quad::getSubject)
                .filter(fact -> data.contains(graph, fact, toObject, edge.getObject()))
                .filter(fact -> property(graph, fact)
                        .filter(edge.getPredicate()::hasURI)
                        .isPresent())
                .forEach(facts::add));
        return facts;
    }

    /** The property of the edge that stands for a fact; empty where none does. */
    private Optional<String> property(Node graph, Node fact) {
        if (object(graph, fact, SPT.modality)
                .filter(how -> FACTUAL.stream().anyMatch(how::hasURI))
                .isEmpty()) {
            return Optional.empty();
        }
        Optional<Node> polarity = object(graph, fact, SPT.polarity);
        if (polarity.isPresent()) {
            return polarity.map(side ->
                    side.hasURI(SPT.Support) ? SPT.supports : side.hasURI(SPT.Oppose) ? SPT.opposes : SPT.mixedOn);
        }
        Optional<Node> kind = object(graph, fact, SPT.kind);
        if (kind.isPresent()) {
            return kind.flatMap(act -> Arrays.stream(InteractionKind.values())
                    .filter(one -> act.hasURI(one.iri()))
                    .map(InteractionKind::flatProperty)
                    .findFirst());
        }
        Optional<Node> property = object(graph, fact, RDF.predicate.getURI());
        return property.isPresent()
                ? property.filter(Node::isURI).map(Node::getURI)
                : status(graph, fact).flatMap(status -> status.property(SPT.holdsOffice, SPT.heldOffice));
    }

    private EdgeReading reading(Node graph, Optional<Node> fact) {
        Optional<Days> issued = issued(graph);
        return new EdgeReading(
                issued,
                fact.flatMap(node -> happened(graph, node)).or(() -> issued),
                fact.flatMap(node -> object(graph, node, SPT.confidence)).flatMap(EdgeReadings::decimal),
                fact.flatMap(node -> status(graph, node)),
                fact.flatMap(node -> day(graph, node, SPT.start)),
                fact.flatMap(node -> day(graph, node, SPT.end)));
    }

    private Optional<Days> happened(Node graph, Node fact) {
        Optional<LocalDate> day = day(graph, fact, SPT.date)
                .or(() -> day(graph, fact, SPT.statedOn))
                .or(() -> day(graph, fact, Terms.CREATED));
        if (day.isPresent()) {
            return Days.of(day, day);
        }
        Optional<Days> span = Days.of(day(graph, fact, SPT.notBefore), day(graph, fact, SPT.notAfter));
        return span.isPresent()
                ? span
                : object(graph, fact, SPT.expressedIn).flatMap(statement -> happened(graph, statement));
    }

    private Optional<Status> status(Node graph, Node fact) {
        return object(graph, fact, SPT.status)
                .flatMap(iri -> Arrays.stream(Status.values())
                        .filter(status -> iri.hasURI(status.iri()))
                        .findFirst());
    }

    private Optional<LocalDate> day(Node graph, Node subject, String property) {
        return object(graph, subject, property).flatMap(EdgeReadings::day);
    }

    /** The least of several values, so that their order does not matter. */
    private Optional<Node> object(Node graph, Node subject, String property) {
        return data.stream(graph, subject, iri(property), Node.ANY)
                .map(Quad::getObject)
                .min(NodeCmp::compareRDFTerms);
    }

    /** The graph may hold what others wrote: what is no number is none, and what is no day is none. */
    private static Optional<BigDecimal> decimal(Node literal) {
        try {
            return Optional.of(new BigDecimal(text(literal)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(Node literal) {
        try {
            return Optional.of(LocalDate.parse(text(literal)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }

    private static Node iri(String iri) {
        return Triples.iri(iri);
    }
}
