package io.standpoint.graph;

import io.standpoint.assertion.Attribute;
import io.standpoint.vocabulary.SPT;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** A date of a life: its flat edge to a literal, and a statement on that edge. */
final class AttributeMapper implements AssertionMapper<Attribute> {

    @Override
    public void map(Attribute attribute, DocumentScope scope) {
        String node = scope.node(attribute);
        String subject = scope.iri(attribute.subject());
        String property = attribute.property().iri();
        Node date = literal(attribute.date());
        String label =
                attribute.subject().entity().label() + ": " + scope.labels().term(property) + " " + attribute.date();
        scope.fact(node, SPT.Fact, label, attribute.reading());
        scope.triples()
                .type(node, RDF.Statement.getURI())
                .link(node, RDF.subject.getURI(), subject)
                .link(node, RDF.predicate.getURI(), property)
                .add(node, RDF.object.getURI(), date);
        if (attribute.reading().modality().isFactual()) {
            scope.triples().add(subject, property, date);
        }
    }

    /** As exact as the date is known: a day, a month or a year. */
    private static Node literal(Temporal date) {
        XSDDatatype type = XSDDatatype.XSDgYear;
        if (date instanceof LocalDate) {
            type = XSDDatatype.XSDdate;
        } else if (date instanceof YearMonth) {
            type = XSDDatatype.XSDgYearMonth;
        }
        return NodeFactory.createLiteralDT(date.toString(), type);
    }
}
