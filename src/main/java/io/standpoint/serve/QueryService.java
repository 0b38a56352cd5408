package io.standpoint.serve;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.eclipse.jetty.http.HttpHeader;

/**
 * Answers SPARQL queries (SPARQL 1.1 Protocol), and GET without a query with the description of the service.
 *
 * <ul>
 *   <li>An answer has a limited number of rows (of solutions, for CONSTRUCT and DESCRIBE). A query without a limit, or with a
 *       higher one, gets the limit, and the answer says so in the header {@value #HEADER}.
 *   <li>Where no format of the answer fits what is accepted, the answer is 406.
 *   <li>HEAD answers as GET would, without the body.
 * </ul>
 */
final class QueryService extends SPARQL_QueryDataset {

    static final String HEADER = "Standpoint-Row-Limit";

    /** What may answer otherwise each time, though nothing changed; also finds some that does not. */
    private static final Pattern VOLATILE =
            Pattern.compile("\\b(now|rand|uuid|struuid|bnode)\\b|jena|\\\\u", Pattern.CASE_INSENSITIVE);

    private final long maxRows;
    private final ServiceDescription description;

    QueryService(long maxRows, ServiceDescription description) {
        this.maxRows = maxRows;
        this.description = description;
    }

    @Override
    public void execGet(HttpAction action) {
        if (action.getRequestParameter(HttpNames.paramQuery) == null) {
            description.process(action);
        } else {
            super.execGet(action);
        }
    }

    @Override
    public void execHead(HttpAction action) {
        execGet(action);
    }

    @Override
    public void validate(HttpAction action) {
        if (action.getRequestMethod().equals(HttpNames.METHOD_HEAD)) {
            validateParams(action, acceptedParams(action));
            validateRequest(action);
        } else {
            super.validate(action);
        }
    }

    @Override
    protected void execute(String query, HttpAction action) {
        if (VOLATILE.matcher(query).find()) {
            action.getResponse().setHeader(HttpHeader.ETAG.asString(), null);
            action.getResponse().setHeader(HttpHeader.LAST_MODIFIED.asString(), null);
        }
        super.execute(query, action);
    }

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        boolean asked = Stream.of(HttpNames.paramOutput1, HttpNames.paramOutput2, HttpNames.paramOutput3)
                .anyMatch(name -> action.getRequestParameter(name) != null);
        if (!asked) {
            Negotiation.require(action, offers(query));
        }
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

    private static AcceptList offers(Query query) {
        if (query.isSelectType()) {
            return DEF.rsOfferTable;
        }
        if (query.isAskType()) {
            return DEF.rsOfferBoolean;
        }
        return query.isJsonType() ? DEF.jsonOffer : DEF.constructOffer;
    }
}
