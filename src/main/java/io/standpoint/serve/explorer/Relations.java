package io.standpoint.serve.explorer;

import io.standpoint.graph.FixedGraph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

/** What the catalogue and the topic scheme say of a resource, which no document has to bear out. */
final class Relations {

    private static final int MOST = 60;
    private static final Set<Node> NO_RELATION = Set.of(
            RDF.type.asNode(),
            SKOS.inScheme.asNode(),
            Nodes.REPLACED_BY,
            Nodes.iri("http://www.w3.org/2002/07/owl#sameAs"));

    private final Lens lens;
    private final List<Node> authorities;

    Relations(Lens lens) {
        this.lens = lens;
        this.authorities = List.of(
                graph(FixedGraph.CATALOGUE),
                graph(FixedGraph.TOPICS),
                graph(FixedGraph.CURATION),
                graph(FixedGraph.ENTITIES));
    }

    /**
     * The others to which a resource is related in one way.
     *
     * @param verb   a word for the relation
     * @param onward whether it leads from the resource to the others
     * @param others by name
     */
    public record Relation(String verb, boolean onward, List<Other> others) {

        public Relation {
            others = List.copyOf(others);
        }
    }

    /** One of them, and why. */
    public record Other(Ref ref, String why) {}

    /** By relation, those that lead onward first. */
    List<Relation> of(Node node) {
        Map<String, List<Other>> onward = new LinkedHashMap<>();
        Map<String, List<Other>> back = new LinkedHashMap<>();
        for (Node graph : authorities) {
            try (Stream<Quad> quads = lens.about(graph, node)) {
                quads.filter(quad -> isRelation(quad) && quad.getObject().isURI())
                        .limit(MOST)
                        .forEach(quad -> add(onward, quad, quad.getObject()));
            }
            try (Stream<Quad> quads = lens.towards(graph, node)) {
                quads.filter(Relations::isRelation)
                        .limit(MOST)
                        .forEach(quad -> add(isSymmetric(quad) ? onward : back, quad, quad.getSubject()));
            }
        }
        List<Relation> relations = new ArrayList<>();
        onward.forEach((verb, others) -> relations.add(new Relation(verb, true, sorted(others))));
        back.forEach((verb, others) -> relations.add(new Relation(verb, false, sorted(others))));
        return relations;
    }

    private static boolean isRelation(Quad quad) {
        return !NO_RELATION.contains(quad.getPredicate());
    }

    private static boolean isSymmetric(Quad quad) {
        return quad.getPredicate().equals(Nodes.IN_TENSION);
    }

    private void add(Map<String, List<Other>> relations, Quad quad, Node other) {
        String why = lens.links()
                .why(
                        quad.getSubject().getURI(),
                        quad.getPredicate().getURI(),
                        quad.getObject().getURI());
        relations
                .computeIfAbsent(lens.words().of(quad.getPredicate()), verb -> new ArrayList<>())
                .add(new Other(lens.ref(other), why));
    }

    private static List<Other> sorted(List<Other> others) {
        Set<String> seen = new HashSet<>();
        return others.stream()
                .filter(other -> seen.add(other.ref().iri()))
                .sorted(Comparator.comparing(other -> other.ref().label()))
                .toList();
    }

    private Node graph(FixedGraph graph) {
        return Nodes.iri(lens.links().iris().graph(graph));
    }
}
