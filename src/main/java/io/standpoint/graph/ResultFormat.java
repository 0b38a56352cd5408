package io.standpoint.graph;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.TxnType;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;

/** How the answer to a query is written. */
public enum ResultFormat {
    /** Columns for reading, in plain characters. */
    TABLE(false),
    /** SPARQL 1.1 query results in CSV. */
    CSV(false),
    /** SPARQL 1.1 query results in JSON. */
    JSON(false),
    /** SPARQL query results in XML. */
    XML(false),
    /** RDF, for CONSTRUCT and DESCRIBE. */
    TURTLE(true);

    private final boolean forGraphs;

    ResultFormat(boolean forGraphs) {
        this.forGraphs = forGraphs;
    }

    /** The format's name on the command line. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that suits a query where none is asked for. */
    public static ResultFormat standardFor(Query query) {
        return answersWithGraph(query) ? TURTLE : TABLE;
    }

    /**
     * Runs a query in a read transaction of its own and writes the answer.
     *
     * @param timeoutSeconds how long the query may take; 0 for as long as it likes
     * @throws InvalidQueryException if the format cannot hold the answer, or the query asks for what is not allowed
     * @throws QueryTimeoutException if the query took too long
     */
    public void answer(Query query, DatasetGraph dataset, int timeoutSeconds, OutputStream out)
            throws InvalidQueryException, QueryTimeoutException {
        if (answersWithGraph(query) != forGraphs) {
            throw new InvalidQueryException(
                    keyword() + " cannot hold the answer to this kind of query; use " + formatsFor(!forGraphs));
        }
        dataset.begin(TxnType.READ);
        try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(dataset))
                .query(query)
                .timeout(timeoutSeconds == 0 ? -1 : timeoutSeconds, TimeUnit.SECONDS)
                .build()) {
            if (query.isAskType()) {
                write(execution.execAsk(), out);
            } else if (query.isSelectType()) {
                write(execution.execSelect(), query, out);
            } else {
                Model answer = query.isDescribeType() ? execution.execDescribe() : execution.execConstruct();
                RDFDataMgr.write(out, answer, RDFFormat.TURTLE_PRETTY);
            }
        } catch (QueryCancelledException e) {
            throw new QueryTimeoutException(timeoutSeconds);
        } catch (QueryException e) {
            throw new InvalidQueryException("The query cannot be answered: " + e.getMessage());
        } finally {
            dataset.end();
        }
    }

    private void write(ResultSet rows, Query query, OutputStream out) {
        switch (this) {
            case CSV -> ResultSetFormatter.outputAsCSV(out, rows);
            case JSON -> ResultSetFormatter.outputAsJSON(out, rows);
            case XML -> ResultSetFormatter.outputAsXML(out, rows);
            case TABLE, TURTLE -> ResultSetFormatter.out(out, ShortCells.of(rows), query);
        }
    }

    private void write(boolean answer, OutputStream out) {
        switch (this) {
            case CSV -> ResultSetFormatter.outputAsCSV(out, answer);
            case JSON -> ResultSetFormatter.outputAsJSON(out, answer);
            case XML -> ResultSetFormatter.outputAsXML(out, answer);
            case TABLE, TURTLE -> ResultSetFormatter.out(out, answer);
        }
    }

    private static boolean answersWithGraph(Query query) {
        return query.isConstructType() || query.isDescribeType();
    }

    private static String formatsFor(boolean graphs) {
        return Arrays.stream(values())
                .filter(format -> format.forGraphs == graphs)
                .map(ResultFormat::keyword)
                .collect(Collectors.joining(", "));
    }
}
