package io.standpoint.graph;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Participant;
import io.standpoint.vocabulary.SPT;
import org.apache.jena.vocabulary.RDF;

/** The node of a fact that is no more than an edge between two things: an {@code rdf:Statement}. */
final class EdgeStatement {

    private EdgeStatement() {}

    /** Writes the node of a fact with two participants, subject and object of the edge. */
    static void write(String node, Assertion fact, String property, DocumentScope scope) {
        Participant subject = fact.participants().get(0);
        Participant object = fact.participants().get(1);
        String label = subject.entity().label() + " " + scope.labels().term(property) + " "
                + object.entity().label();
        scope.fact(node, SPT.Fact, label, fact.reading());
        scope.triples()
                .type(node, RDF.Statement.getURI())
                .link(node, RDF.subject.getURI(), scope.iri(subject))
                .link(node, RDF.predicate.getURI(), property)
                .link(node, RDF.object.getURI(), scope.iri(object));
    }
}
