package io.standpoint.serve;

import io.standpoint.validate.Validator;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.BaseActionREST;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.http.HttpStatus;

/**
 * Checks a graph, {@code graph=IRI} or without it all of them together, against the program's own shapes, and answers with
 * a SHACL validation report. Shapes that somebody sends are refused, since a shape may hold any query. One graph is checked
 * at a time.
 */
final class ValidationService extends BaseActionREST {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final Validator validator = new Validator();
    private final Semaphore turn = new Semaphore(1);
    private final int patienceSeconds;

    /** @param patienceSeconds how long to wait for checks that were asked for before */
    ValidationService(int patienceSeconds) {
        this.patienceSeconds = patienceSeconds;
    }

    @Override
    protected void doGet(HttpAction action) {
        Lang lang = Negotiation.syntax(action);
        ActionLib.graphResponse(action, report(action), lang);
    }

    @Override
    protected void doHead(HttpAction action) {
        doGet(action);
    }

    @Override
    protected void doPost(HttpAction action) {
        String type = action.getRequestContentType();
        if (type != null && !type.startsWith(FORM)) {
            ServletOps.error(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE_415,
                    "No shapes are taken: graphs are checked against the program's");
        }
        doGet(action);
    }

    private Graph report(HttpAction action) {
        try {
            if (!turn.tryAcquire(patienceSeconds, TimeUnit.SECONDS)) {
                ServletOps.error(HttpStatus.SERVICE_UNAVAILABLE_503, "Another graph is being checked; ask again later");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            ServletOps.error(HttpStatus.SERVICE_UNAVAILABLE_503, "The server stops");
        }
        action.beginRead();
        try {
            return validator.report(target(action));
        } finally {
            action.endRead();
            turn.release();
        }
    }

    private static Graph target(HttpAction action) {
        DatasetGraph dataset = action.getActiveDSG();
        String name = action.getRequestParameter("graph");
        if (name == null || name.equals("union") || name.equals("default")) {
            return dataset.getUnionGraph();
        }
        Node graph = NodeFactory.createURI(name);
        if (!dataset.containsGraph(graph)) {
            ServletOps.errorNotFound("No such graph: " + name);
        }
        return dataset.getGraph(graph);
    }
}
