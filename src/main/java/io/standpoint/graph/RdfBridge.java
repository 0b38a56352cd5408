package io.standpoint.graph;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/**
 * The one place where the store's RDF (Jena) and the files' RDF (RDF4J) meet. The graph has no blank nodes and no
 * triple terms: both are refused with an {@link IllegalArgumentException}.
 */
final class RdfBridge {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final Iris iris;

    /** Resources under the default base come in under the base of {@code iris}. */
    RdfBridge(Iris iris) {
        this.iris = iris;
    }

    /** A statement of a file, without its graph. */
    Triple toJena(Statement statement) {
        return Triple.create(
                toJena(statement.getSubject()), toJena(statement.getPredicate()), toJena(statement.getObject()));
    }

    private Node toJena(Value value) {
        if (value instanceof IRI iri) {
            return NodeFactory.createURI(iris.rebase(iri.stringValue()));
        }
        if (value instanceof Literal literal) {
            return literal.getLanguage()
                    .map(language -> NodeFactory.createLiteralLang(literal.getLabel(), language))
                    .orElseGet(() -> NodeFactory.createLiteralDT(literal.getLabel(), datatype(literal)));
        }
        throw new IllegalArgumentException("The graph has names for everything, no blank nodes: " + value);
    }

    private static RDFDatatype datatype(Literal literal) {
        return TypeMapper.getInstance().getSafeTypeByName(literal.getDatatype().stringValue());
    }

    /** A quad of the store, in its graph. */
    Statement toRdf4j(Quad quad) {
        return VALUES.createStatement(
                iri(quad.getSubject()), iri(quad.getPredicate()), value(quad.getObject()), iri(quad.getGraph()));
    }

    /** A triple of the store. */
    Statement toRdf4j(Triple triple) {
        return VALUES.createStatement(
                (Resource) iri(triple.getSubject()), iri(triple.getPredicate()), value(triple.getObject()));
    }

    private static Value value(Node node) {
        if (!node.isLiteral()) {
            return iri(node);
        }
        String text = node.getLiteralLexicalForm();
        return node.getLiteralLanguage().isEmpty()
                ? VALUES.createLiteral(text, VALUES.createIRI(node.getLiteralDatatypeURI()))
                : VALUES.createLiteral(text, node.getLiteralLanguage());
    }

    private static IRI iri(Node node) {
        if (!node.isURI()) {
            throw new IllegalArgumentException("The graph has names for everything, no blank nodes: " + node);
        }
        return VALUES.createIRI(node.getURI());
    }
}
