package io.standpoint.graph;

import io.standpoint.assertion.Assertion.Period;
import io.standpoint.vocabulary.SPT;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Collects the triples of one graph; a triple that is there is not added again. */
final class Triples {

    private final Set<Triple> triples = new LinkedHashSet<>();

    /** All triples so far. */
    Set<Triple> all() {
        return triples;
    }

    Triples link(String subject, String property, String object) {
        return add(subject, property, iri(object));
    }

    Triples text(String subject, String property, String text) {
        return add(subject, property, NodeFactory.createLiteralString(text));
    }

    Triples text(String subject, String property, String text, String language) {
        return add(subject, property, NodeFactory.createLiteralLang(text, language));
    }

    Triples text(String subject, String property, Optional<String> text) {
        text.ifPresent(value -> text(subject, property, value));
        return this;
    }

    Triples date(String subject, String property, Optional<LocalDate> date) {
        date.ifPresent(
                value -> add(subject, property, NodeFactory.createLiteralDT(value.toString(), XSDDatatype.XSDdate)));
        return this;
    }

    /** When something happened: the day if it is one, else the days between which it did. */
    Triples time(String subject, String property, Period time) {
        if (time.day().isPresent()) {
            return date(subject, property, time.day());
        }
        return date(subject, SPT.notBefore, time.start()).date(subject, SPT.notAfter, time.end());
    }

    Triples count(String subject, String property, int value) {
        return add(
                subject,
                property,
                NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDnonNegativeInteger));
    }

    /** A decimal with at most three digits after the point. */
    Triples decimal(String subject, String property, double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
        BigDecimal shortest = rounded.stripTrailingZeros();
        String text = shortest.scale() < 1 ? shortest.setScale(1).toPlainString() : shortest.toPlainString();
        return add(subject, property, NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal));
    }

    Triples type(String subject, String classIri) {
        return link(subject, RDF.type.getURI(), classIri);
    }

    /** The one untagged label: in one line, as long as it need be to tell things apart. */
    Triples label(String subject, String label) {
        return text(subject, RDFS.label.getURI(), Labels.line(label));
    }

    Triples add(String subject, String property, Node object) {
        triples.add(Triple.create(iri(subject), iri(property), object));
        return this;
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
