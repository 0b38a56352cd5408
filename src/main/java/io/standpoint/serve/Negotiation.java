package io.standpoint.serve;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaRange;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.ActionErrorException;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.fuseki.system.FusekiNetLib;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.web.HttpNames;
import org.eclipse.jetty.http.HttpStatus;

/** Which formats a request may be answered in. Where none fits, the answer is 406 and not some format of the server's choice. */
final class Negotiation {

    private Negotiation() {}

    /**
     * Refuses what cannot be answered.
     *
     * @param offers the formats of the answer
     * @throws ActionErrorException with status 406, if the request accepts none of them
     */
    static void require(HttpAction action, AcceptList offers) {
        String accept = FusekiNetLib.getAccept(action.getRequest());
        if (accept == null || accept.isBlank() || fits(accept, offers)) {
            return;
        }
        String names =
                offers.entries().stream().map(MediaRange::getContentTypeStr).collect(Collectors.joining(", "));
        ServletOps.error(HttpStatus.NOT_ACCEPTABLE_406, "No answer in " + accept + ", but in any of " + names);
    }

    /**
     * The syntax that a graph is answered in, Turtle where the request does not say.
     *
     * @throws ActionErrorException with status 406, if the request accepts none
     */
    static Lang syntax(HttpAction action) {
        require(action, DEF.rdfOffer);
        Lang lang = RDFLanguages.contentTypeToLang(ActionLib.contentNegotation(action, DEF.rdfOffer, DEF.acceptTurtle)
                .getContentTypeStr());
        return lang == null ? Lang.TURTLE : lang;
    }

    private static boolean fits(String accept, AcceptList offers) {
        AcceptList accepted = new AcceptList(accept);
        return accepted.entries().stream()
                .filter(range -> range.get_q() > 0)
                .anyMatch(range -> offers.entries().stream().anyMatch(range::accepts));
    }

    /**
     * A Graph Store that refuses, too.
     *
     * @param store what answers the rest
     */
    record GraphStore(ActionProcessor store) implements ActionProcessor {

        @Override
        public void process(HttpAction action) {
            String method = action.getRequestMethod();
            if (method.equals(HttpNames.METHOD_GET) || method.equals(HttpNames.METHOD_HEAD)) {
                boolean graph = Stream.of(HttpNames.paramGraph, HttpNames.paramGraphDefault)
                        .anyMatch(name -> action.getRequestParameter(name) != null);
                require(action, graph ? DEF.rdfOffer : DEF.quadsOffer);
            }
            store.process(action);
        }
    }
}
