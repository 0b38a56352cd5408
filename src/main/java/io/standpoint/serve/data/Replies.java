package io.standpoint.serve.data;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.lib.IRILib;
import org.apache.jena.graph.Graph;

/** The ways in which these servlets answer. */
final class Replies {

    private Replies() {}

    /** Sends a graph, whole or not at all. */
    static void send(Graph graph, RdfSyntax syntax, HttpServletResponse response) throws IOException {
        send(syntax.write(graph), syntax.mediaType(), response);
    }

    /** Sends bytes; text is in UTF-8. */
    static void send(byte[] content, String mediaType, HttpServletResponse response) throws IOException {
        response.setContentType(mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** Sends the asker elsewhere, with 301 or 303. */
    static void redirect(int status, String address, HttpServletResponse response) {
        response.setStatus(status);
        response.setHeader("Location", IRILib.encodeNonASCII(address));
    }

    /** What the request accepts best; if it accepts none, says so with 406 and answers empty. */
    static Optional<RdfSyntax> negotiate(Accept accept, HttpServletResponse response) throws IOException {
        Optional<RdfSyntax> syntax = accept.best(RdfSyntax.all(), RdfSyntax::mediaType);
        if (syntax.isEmpty()) {
            notAcceptable(RdfSyntax.mediaTypes(), response);
        }
        return syntax;
    }

    static void notAcceptable(String offers, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_ACCEPTABLE, "There is an answer in " + offers + " alone");
    }

    static void notFound(String what, HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND, what);
    }

    /** A {@code Link} header (RFC 8288). */
    static void link(String address, String relation, String mediaType, HttpServletResponse response) {
        String type = mediaType.isEmpty() ? "" : "; type=\"" + mediaType + "\"";
        response.addHeader("Link", "<" + IRILib.encodeNonASCII(address) + ">; rel=\"" + relation + "\"" + type);
    }

    /** The ways to a resource's page and data, as {@code Link} headers. */
    static void linkAlternates(String path, String relation, Addresses addresses, HttpServletResponse response) {
        List.of(RdfSyntax.values())
                .forEach(syntax -> link(addresses.data(path, syntax), relation, syntax.mediaType(), response));
        link(addresses.page(path), "alternate", "text/html", response);
    }
}
