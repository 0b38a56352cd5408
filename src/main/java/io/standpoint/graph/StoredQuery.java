package io.standpoint.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * A SPARQL query kept under a name, with a header that says what it answers and which parameters it takes.
 *
 * @param name       the file's name without its ending
 * @param summary    the question that it answers
 * @param parameters in the order of the header
 * @param text       the whole file
 */
public record StoredQuery(String name, String summary, List<QueryParameter> parameters, String text) {

    public StoredQuery {
        parameters = List.copyOf(parameters);
    }

    /**
     * The query with the parameters' values, as one row of a VALUES block at the head of its pattern. Values become RDF
     * terms of the parsed query and are never read as SPARQL.
     *
     * @param values by parameter; what is missing takes its default
     * @param base   the base address of the store's resources, for relative IRIs
     * @throws InvalidQueryException if the text is no SPARQL, or a value is of the wrong type or for no parameter
     */
    public Query bind(Map<String, String> values, String base) throws InvalidQueryException {
        for (String given : values.keySet()) {
            if (parameters.stream().noneMatch(parameter -> parameter.name().equals(given))) {
                throw new InvalidParameterException(
                        given, "Query " + name + " has no parameter '" + given + "'" + known());
            }
        }
        Query query = parse();
        BindingBuilder row = Binding.builder();
        List<Var> variables = new ArrayList<>();
        for (QueryParameter parameter : parameters) {
            String value = values.getOrDefault(
                    parameter.name(), parameter.defaultValue().orElse(""));
            if (!value.isEmpty()) {
                Var variable = Var.alloc(parameter.name());
                variables.add(variable);
                row.add(variable, parameter.term(value, base, query.getPrefixMapping()));
            }
        }
        if (!variables.isEmpty()) {
            query.setQueryPattern(joined(query.getQueryPattern(), variables, row.build()));
        }
        return query;
    }

    private static Element joined(Element pattern, List<Var> variables, Binding row) {
        ElementGroup group = new ElementGroup();
        group.addElement(new ElementData(variables, List.of(row)));
        if (pattern instanceof ElementGroup parts) {
            parts.getElements().forEach(group::addElement);
        } else {
            group.addElement(pattern);
        }
        return group;
    }

    private Query parse() throws InvalidQueryException {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            throw new InvalidQueryException(name + ": not a SPARQL query: " + e.getMessage());
        }
    }

    private String known() {
        return parameters.isEmpty()
                ? ""
                : "; it takes " + parameters.stream().map(QueryParameter::name).collect(Collectors.joining(", "));
    }
}
