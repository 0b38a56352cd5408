package io.standpoint.serve.explorer;

import io.standpoint.graph.FixedGraph;
import io.standpoint.graph.GraphCounts;
import io.standpoint.graph.Iris;
import io.standpoint.serve.explorer.Survey.Issue;
import io.standpoint.serve.explorer.Survey.Name;
import io.standpoint.serve.explorer.Survey.Position;
import io.standpoint.vocabulary.SPT;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Surveys the graph, property by property, so that the store is read in the order in which it lies. */
final class Surveyor {

    private static final int LONGEST = 400;
    /** The graphs that name entities. */
    private static final List<FixedGraph> NAMING =
            List.of(FixedGraph.ENTITIES, FixedGraph.CATALOGUE, FixedGraph.TOPICS, FixedGraph.CURATION);

    private final DatasetGraph dataset;
    private final Iris iris;

    Surveyor(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    /** Surveys the state that the caller's transaction sees. */
    Survey survey() {
        Map<Node, LocalDate> days = days();
        Set<Node> documents = new LinkedHashSet<>();
        find(RDF.type.asNode(), Nodes.iri(SPT.Document)).forEach(quad -> documents.add(quad.getSubject()));
        List<Issue> issues = documents.stream()
                .map(document -> new Issue(document.getURI(), days.get(document)))
                .sorted(Comparator.comparing(Issue::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
                        .thenComparing(Issue::iri))
                .toList();
        Map<String, Integer> mentions = new HashMap<>();
        find(Nodes.MENTIONS, Node.ANY)
                .forEach(quad -> mentions.merge(quad.getObject().getURI(), 1, Integer::sum));
        Set<String> posters = new HashSet<>();
        find(Nodes.AUTHOR_OF, Node.ANY)
                .forEach(quad -> posters.add(quad.getSubject().getURI()));
        return new Survey(GraphCounts.of(dataset, iris), positions(days), mentions, names(documents), issues, posters);
    }

    /** When documents were issued, at the earliest. */
    private Map<Node, LocalDate> days() {
        Map<Node, LocalDate> days = new HashMap<>();
        for (Node property : List.of(Nodes.ISSUED_AFTER, DCTerms.issued.asNode())) {
            find(property, Node.ANY)
                    .forEach(quad -> Lens.day(
                                    quad.getObject().isLiteral()
                                            ? quad.getObject().getLiteralLexicalForm()
                                            : "")
                            .ifPresent(day -> days.put(quad.getSubject(), day)));
        }
        return days;
    }

    private List<Position> positions(Map<Node, LocalDate> days) {
        Map<Node, Node> topics = objects(Nodes.STANCE_TOPIC);
        Map<Node, Node> polarities = objects(Nodes.POLARITY);
        Map<Node, Node> modalities = objects(Nodes.MODALITY);
        Node derived = Nodes.iri(iris.graph(FixedGraph.DERIVED));
        List<Position> positions = new ArrayList<>();
        find(Nodes.STANCE_HOLDER, Node.ANY).forEach(quad -> {
            Node stance = quad.getSubject();
            Node topic = topics.get(stance);
            Node modality = modalities.get(stance);
            Node polarity = polarities.get(stance);
            boolean taken = modality != null && (modality.hasURI(SPT.Asserted) || modality.hasURI(SPT.Reported));
            if (taken && topic != null && polarity != null && !quad.getGraph().equals(derived)) {
                positions.add(new Position(
                        stance.getURI(),
                        quad.getObject().getURI(),
                        topic.getURI(),
                        Tone.ofPolarity(polarity.getURI()),
                        days.get(quad.getGraph())));
            }
        });
        return positions;
    }

    private Map<Node, Node> objects(Node property) {
        Map<Node, Node> objects = new HashMap<>();
        find(property, Node.ANY).forEach(quad -> objects.put(quad.getSubject(), quad.getObject()));
        return objects;
    }

    /** Names of entities and documents, and the words of statements. */
    private List<Name> names(Set<Node> documents) {
        Set<Name> names = new LinkedHashSet<>();
        for (Node property : List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
            for (FixedGraph graph : NAMING) {
                dataset.find(Nodes.iri(iris.graph(graph)), Node.ANY, property, Node.ANY)
                        .forEachRemaining(quad -> names.add(name(quad)));
            }
        }
        for (Node document : documents) {
            dataset.find(Node.ANY, document, RDFS.label.asNode(), Node.ANY)
                    .forEachRemaining(quad -> names.add(name(quad)));
        }
        find(Nodes.TEXT, Node.ANY).forEach(quad -> names.add(name(quad)));
        return List.copyOf(names);
    }

    private static Name name(Quad quad) {
        String text = quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm() : "";
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return new Name(quad.getSubject().getURI(), cut, cut.toLowerCase(Locale.ROOT));
    }

    private Stream<Quad> find(Node property, Node object) {
        return dataset.stream(Node.ANY, Node.ANY, property, object);
    }
}
