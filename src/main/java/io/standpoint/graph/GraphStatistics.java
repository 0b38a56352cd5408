package io.standpoint.graph;

import io.standpoint.vocabulary.SPT;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * How much there is in the union of a store's graphs, in VoID's terms.
 *
 * @param triples    different triples
 * @param subjects   different subjects
 * @param entities   different things that have an address of their own: subjects under the base that are no part of a document
 * @param documents  documents that were read
 * @param properties how many triples each property has, by its IRI
 * @param classes    how many instances each class has, by its IRI
 * @param modified   when a run last ended, as an {@code xsd:dateTime}; empty where none is recorded
 */
public record GraphStatistics(
        long triples,
        long subjects,
        long entities,
        long documents,
        SortedMap<String, Long> properties,
        SortedMap<String, Long> classes,
        Optional<String> modified) {

    private static final Node TYPE = RDF.type.asNode();

    /** Counts in one walk over the triples, in the caller's transaction. Needs memory for the counts alone. */
    public static GraphStatistics of(DatasetGraph dataset, Iris iris) {
        Counter counter = new Counter(iris);
        Iterator<Quad> quads = dataset.find(Quad.unionGraph, Node.ANY, Node.ANY, Node.ANY);
        quads.forEachRemaining(counter::count);
        Node runs = Triples.iri(iris.graph(FixedGraph.RUNS));
        Optional<String> modified = dataset.stream(runs, Node.ANY, Triples.iri(Terms.ENDED_AT), Node.ANY)
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .max(String::compareTo);
        return new GraphStatistics(
                counter.triples,
                counter.subjects,
                counter.entities,
                counter.classes.getOrDefault(SPT.Document, 0L),
                counter.properties,
                counter.classes,
                modified);
    }

    /** Takes the triples of a store, which come subject by subject. */
    private static final class Counter {

        private final Iris iris;
        private final SortedMap<String, Long> properties = new TreeMap<>();
        private final SortedMap<String, Long> classes = new TreeMap<>();
        private long triples;
        private long subjects;
        private long entities;
        private @Nullable Node subject;

        Counter(Iris iris) {
            this.iris = iris;
        }

        void count(Quad quad) {
            triples++;
            if (!quad.getSubject().equals(subject)) {
                subject = quad.getSubject();
                subjects++;
                String name = subject.toString();
                entities += subject.isURI() && name.startsWith(iris.base()) && name.indexOf('#') < 0 ? 1 : 0;
            }
            properties.merge(quad.getPredicate().getURI(), 1L, Long::sum);
            if (quad.getPredicate().equals(TYPE)) {
                classes.merge(quad.getObject().toString(), 1L, Long::sum);
            }
        }
    }
}
