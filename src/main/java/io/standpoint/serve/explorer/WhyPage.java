package io.standpoint.serve.explorer;

import io.standpoint.graph.FixedGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Why the graph says something: of a node ({@code node}, or the address of its page), or of an edge ({@code s}, {@code p}
 * and {@code o}; any edge from one to the other without {@code p}).
 */
final class WhyPage implements Page {

    /** How many nodes are looked at, and how many are shown. */
    private static final int LOOKED_AT = 20_000;

    private static final int MOST = 150;

    @Override
    public Answer answer(Visit visit) {
        String name = visit.parameter("node");
        if (!name.isEmpty()
                || !visit.path().isEmpty()
                || !visit.parameter("iri").isEmpty()) {
            return ofNode(visit, name);
        }
        Optional<Node> subject = ResourcePage.named(visit.parameter("s"), visit);
        Optional<Node> object = ResourcePage.named(visit.parameter("o"), visit);
        if (subject.isEmpty() || object.isEmpty()) {
            return new Answer.Refused("Give the two ends of an edge as s and o, or a fact as node.");
        }
        return ofEdge(visit, subject.get(), object.get());
    }

    private static Answer ofNode(Visit visit, String name) {
        Optional<Node> node = name.isEmpty() ? ResourcePage.node(visit) : ResourcePage.named(name, visit);
        FactReader reader = new FactReader(visit.lens());
        Optional<Fact> fact = node.flatMap(reader::read);
        if (fact.isEmpty()) {
            return new Answer.Missing(name.isEmpty() ? visit.path() : name);
        }
        return page(visit, fact.get().label(), List.of(fact.get()), List.of());
    }

    private static Answer ofEdge(Visit visit, Node subject, Node object) {
        Lens lens = visit.lens();
        String property = visit.parameter("p");
        FactReader reader = new FactReader(lens);
        List<Fact> facts = new ArrayList<>();
        for (Form form : Form.values()) {
            if (form != Form.POST) {
                between(lens, form, subject, object).stream()
                        .flatMap(node -> reader.read(node).stream())
                        .filter(reader::isKnown)
                        .filter(fact ->
                                property.isEmpty() || fact.edge().property().equals(property))
                        .forEach(facts::add);
            }
        }
        List<Origin> origins = property.isEmpty() ? List.of() : origins(lens, subject, Nodes.iri(property), object);
        String verb = property.isEmpty() ? "and" : lens.words().of(property);
        String title = lens.label(subject) + " " + verb + " " + lens.label(object);
        return facts.isEmpty() && origins.isEmpty() ? new Answer.Missing(title) : page(visit, title, facts, origins);
    }

    /** Facts that lead from one to the other; looked for from the end that has fewer. */
    private static List<Node> between(Lens lens, Form form, Node subject, Node object) {
        try (Stream<Node> nodes = lens.subjects(form.subject(), subject)) {
            return nodes.limit(LOOKED_AT)
                    .filter(node -> lens.has(node, form.object(), object))
                    .limit(MOST)
                    .toList();
        }
    }

    /**
     * Where an edge stands besides documents.
     *
     * @param graph   in words
     * @param sources what the catalogue gives as its source
     */
    public record Origin(String graph, List<String> sources) {

        public Origin {
            sources = List.copyOf(sources);
        }
    }

    private static List<Origin> origins(Lens lens, Node subject, Node property, Node object) {
        Map<String, String> words = new HashMap<>();
        words.put(lens.links().iris().graph(FixedGraph.CATALOGUE), "the catalogue that comes with the program");
        words.put(lens.links().iris().graph(FixedGraph.TOPICS), "the scheme of topics");
        words.put(lens.links().iris().graph(FixedGraph.CURATION), "a correction made by hand");
        words.put(lens.links().iris().graph(FixedGraph.DERIVED), "a rule, from other facts");
        return lens.graphs(subject, property, object).stream()
                .filter(graph -> graph.isURI() && words.containsKey(graph.getURI()))
                .map(graph -> new Origin(
                        words.getOrDefault(graph.getURI(), ""),
                        lens.objects(subject, DCTerms.source.asNode()).stream()
                                .map(source -> lens.ref(source).label())
                                .toList()))
                .toList();
    }

    private static Answer page(Visit visit, String title, List<Fact> facts, List<Origin> origins) {
        List<Claim> claims = Claim.of(facts, new Witnesses(visit.lens()));
        List<Ref> rivals = facts.stream()
                .flatMap(fact -> fact.how().alternatives().stream())
                .distinct()
                .sorted(Comparator.comparing(Ref::label))
                .toList();
        return new Answer.Html(
                "why", "Why? " + title, Map.of("claim", title, "claims", claims, "origins", origins, "rivals", rivals));
    }
}
