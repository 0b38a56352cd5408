package io.standpoint.graph;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shared.PrefixMapping;

/**
 * A parameter of a stored query: the variable of the same name takes its value. A parameter without value and default
 * leaves its variable free, so that the query answers for all.
 *
 * @param name         the variable, without its question mark
 * @param type         what values it takes
 * @param defaultValue the value where none is given
 * @param description  what it means, for people
 */
public record QueryParameter(String name, Type type, Optional<String> defaultValue, String description) {

    /** What values a parameter takes. */
    public enum Type {
        /** Any characters. */
        STRING,
        /** An IRI, or the end of one under the store's base, such as {@code topic/backdoors}. */
        IRI,
        /** A day, as {@code 2015-06-30}. */
        DATE,
        /** A whole number. */
        INTEGER;

        /** The type's name in query files. */
        public String keyword() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Pattern NOT_IN_IRIS = Pattern.compile("[\\x00-\\x20<>\"{}|\\\\^`]");

    /**
     * The RDF term that a value stands for.
     *
     * @param value    as the user wrote it
     * @param base     what relative IRIs are resolved against
     * @param prefixes those that an IRI may be shortened by
     * @throws InvalidParameterException if the value is not of the parameter's type
     */
    public Node term(String value, String base, PrefixMapping prefixes) throws InvalidParameterException {
        return switch (type) {
            case STRING -> NodeFactory.createLiteralString(value);
            case IRI -> iri(prefixes.expandPrefix(value), base);
            case DATE -> literal(value, XSDDatatype.XSDdate);
            case INTEGER -> literal(value, XSDDatatype.XSDinteger);
        };
    }

    private Node literal(String value, XSDDatatype datatype) throws InvalidParameterException {
        if (!datatype.isValid(value)) {
            throw wrong(value);
        }
        return NodeFactory.createLiteralDT(value, datatype);
    }

    private Node iri(String value, String base) throws InvalidParameterException {
        if (value.isEmpty() || NOT_IN_IRIS.matcher(value).find()) {
            throw wrong(value);
        }
        try {
            return NodeFactory.createURI(IRIx.create(base).resolve(value).str());
        } catch (IRIException e) {
            throw wrong(value);
        }
    }

    private InvalidParameterException wrong(String value) {
        return new InvalidParameterException(
                name, "Parameter " + name + " takes a value of type " + type.keyword() + ", not '" + value + "'");
    }
}
