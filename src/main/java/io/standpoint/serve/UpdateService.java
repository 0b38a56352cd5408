package io.standpoint.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_Update;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

/** Carries out SPARQL updates (SPARQL 1.1 Protocol), except those that read files or other servers. */
final class UpdateService extends SPARQL_Update {

    @Override
    protected void execute(HttpAction action, InputStream input) {
        byte[] text = read(input);
        UpdateRequest request = parse(text);
        if (request.getOperations().stream().anyMatch(UpdateLoad.class::isInstance)) {
            ServletOps.errorForbidden("LOAD is refused: this server reads no files and calls no other server");
        }
        boolean named = Stream.of(HttpNames.paramUsingGraphURI, HttpNames.paramUsingNamedGraphURI)
                .anyMatch(name -> action.getRequestParameter(name) != null);
        if (named && request.getOperations().stream().anyMatch(UpdateService::namesGraphs)) {
            // SPARQL 1.1 Protocol, 2.2.3
            ServletOps.errorBadRequest("The dataset is named by the request, and by USING or WITH too");
        }
        try {
            super.execute(action, new ByteArrayInputStream(text));
        } catch (ActionErrorException e) {
            if (e.getCause() instanceof QueryException) {
                // SERVICE, or a graph that is not there: for Fuseki the server's failure
                ServletOps.errorBadRequest(e.getMessage());
            }
            throw e;
        }
    }

    private static UpdateRequest parse(byte[] text) {
        try {
            return UpdateFactory.read(new ByteArrayInputStream(text), Fuseki.BaseParserSPARQL, Syntax.syntaxARQ);
        } catch (QueryParseException e) {
            ServletOps.errorBadRequest(SPARQLProtocol.messageForParseException(e));
            throw e;
        }
    }

    private static boolean namesGraphs(Update update) {
        return update instanceof UpdateModify modify
                && (modify.getWithIRI() != null
                        || !modify.getUsing().isEmpty()
                        || !modify.getUsingNamed().isEmpty());
    }

    private static byte[] read(InputStream input) {
        try {
            return input.readAllBytes();
        } catch (IOException e) {
            ServletOps.errorBadRequest("The update cannot be read: " + e.getMessage());
            throw new IllegalStateException(e);
        }
    }
}
