package io.standpoint.graph;

import io.standpoint.vocabulary.SPT;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * How much of what a graph holds. Actors and offices count where a document mentions them, not where the catalogue alone
 * knows them.
 *
 * @param documents            read documents
 * @param people               persons
 * @param governmentsAndBodies governments and government bodies
 * @param companies            companies
 * @param offices              offices, with or without a known holder
 * @param stances              positions for or against topics
 * @param statements           things said
 */
public record GraphCounts(
        long documents,
        long people,
        long governmentsAndBodies,
        long companies,
        long offices,
        long stances,
        long statements) {

    /** Counts, in the caller's transaction. */
    public static GraphCounts of(DatasetGraph dataset, Iris iris) {
        Node mentioned = NodeFactory.createURI(iris.graph(FixedGraph.ENTITIES));
        return new GraphCounts(
                count(dataset, Node.ANY, SPT.Document),
                count(dataset, mentioned, SPT.Person),
                count(dataset, mentioned, SPT.Government, SPT.GovernmentBody),
                count(dataset, mentioned, SPT.Company),
                count(dataset, mentioned, SPT.Office),
                count(dataset, Node.ANY, SPT.Stance),
                count(dataset, Node.ANY, SPT.Statement));
    }

    private static long count(DatasetGraph dataset, Node graph, String... classes) {
        return Arrays.stream(classes)
                .flatMap(iri -> dataset.stream(graph, Node.ANY, RDF.type.asNode(), NodeFactory.createURI(iri)))
                .map(quad -> quad.getSubject())
                .distinct()
                .count();
    }
}
