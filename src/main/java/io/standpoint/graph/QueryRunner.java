package io.standpoint.graph;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Asks a dataset stored queries.
 *
 * @param dataset        with the union of its graphs as default graph
 * @param base           the base address of its resources, for relative IRIs among the values
 * @param timeoutSeconds how long a query may take; 0 for as long as it likes
 * @param maxRows        how many rows an answer may have
 */
public record QueryRunner(DatasetGraph dataset, String base, int timeoutSeconds, long maxRows) {

    /**
     * The answer to a SELECT query as plain strings.
     *
     * @param values of the query's parameters; what is missing takes its default
     * @return one map a row, by variable; an unbound variable has no entry
     * @throws InvalidQueryException if query and values do not go together
     */
    public List<Map<String, String>> rows(StoredQuery stored, Map<String, String> values) throws InvalidQueryException {
        Query query = stored.bind(values, base);
        return Txn.calculateRead(dataset, () -> QueryRows.of(query, dataset));
    }

    /**
     * Writes the answer to a query.
     *
     * @param values of the query's parameters; what is missing takes its default
     * @param format empty for the one that suits the query
     * @throws InvalidQueryException if query, values and format do not go together
     * @throws QueryTimeoutException if the query took too long
     */
    public void answer(StoredQuery stored, Map<String, String> values, Optional<ResultFormat> format, OutputStream out)
            throws InvalidQueryException, QueryTimeoutException {
        Query query = stored.bind(values, base);
        if (!query.isAskType() && !(query.hasLimit() && query.getLimit() <= maxRows) && maxRows < Long.MAX_VALUE) {
            query.setLimit(maxRows);
        }
        format.orElseGet(() -> ResultFormat.standardFor(query)).answer(query, dataset, timeoutSeconds, out);
    }
}
