package io.standpoint.graph;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** The answer to a SELECT query as plain strings: IRIs and the characters of literals. */
public final class QueryRows {

    private QueryRows() {}

    /**
     * Runs a query in the caller's transaction.
     *
     * @return one map a row, by variable, in the order of the query; an unbound variable has no entry
     */
    public static List<Map<String, String>> of(Query query, DatasetGraph dataset) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            execution.select().forEachRemaining(row -> rows.add(row(row)));
        }
        return rows;
    }

    private static Map<String, String> row(Binding binding) {
        Map<String, String> row = new LinkedHashMap<>();
        for (Iterator<Var> variables = binding.vars(); variables.hasNext(); ) {
            Var variable = variables.next();
            if (!variable.isAllocVar()) {
                row.put(variable.getName(), text(binding.get(variable)));
            }
        }
        return row;
    }

    private static String text(org.apache.jena.graph.Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.isURI() ? node.getURI() : node.toString();
    }
}
