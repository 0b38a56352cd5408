package io.standpoint.serve;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * Answers SPARQL queries with a limited number of rows (of solutions, for CONSTRUCT and DESCRIBE). A query without a limit,
 * or with a higher one, gets the limit, and the answer says so in the header {@value #HEADER}.
 */
final class LimitedQueryProcessor extends SPARQL_QueryDataset {

    static final String HEADER = "Standpoint-Row-Limit";

    private final long maxRows;

    LimitedQueryProcessor(long maxRows) {
        this.maxRows = maxRows;
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        boolean within = query.isAskType() || query.isJsonType() || (query.hasLimit() && query.getLimit() <= maxRows);
        if (within) {
            return super.createQueryExec(action, query, dataset);
        }
        Query limited = query.cloneQuery();
        limited.setLimit(maxRows);
        action.setResponseHeader(HEADER, Long.toString(maxRows));
        return super.createQueryExec(action, limited, dataset);
    }

    /** A query with a function that may not be called is the asker's mistake, not the server's. */
    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String text) {
        try {
            return super.executeQuery(action, execution, query, text);
        } catch (QueryBuildException e) {
            ServletOps.errorBadRequest(e.getMessage());
            throw e;
        }
    }
}
