package io.standpoint.serve.data;

import io.standpoint.graph.Iris;
import io.standpoint.serve.data.Resources.Found;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.system.Txn;

/**
 * {@code /data/PATH.EXT}: the description of the resource at {@code /id/PATH}, see {@link Description}. Without an ending,
 * in whichever syntax is most welcome. {@code /data?uri=IRI} shows on to the description of a resource by its name.
 */
final class DescriptionServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Resources resources;
    private final transient Iris iris;

    DescriptionServlet(Resources resources, Iris iris) {
        this.resources = resources;
        this.iris = iris;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Addresses.path(request);
        response.setHeader("Vary", "Accept");
        if (path.isEmpty()) {
            lookUp(request, response);
            return;
        }
        Addresses addresses = Addresses.of(request, iris);
        Optional<RdfSyntax> ending = RdfSyntax.ofPath(path);
        if (ending.isPresent()) {
            String stem = ending.get().stem(path);
            Optional<Found> found = resources.at(stem, addresses);
            if (found.isPresent()) {
                answer(found.get(), stem, ending.get(), request, response);
                return;
            }
        }
        Optional<Found> found = resources.at(path, addresses);
        if (found.isEmpty()) {
            Replies.notFound("The graph says nothing of " + iris.base() + path, response);
            return;
        }
        Optional<RdfSyntax> best = Replies.negotiate(Accept.of(request), response);
        if (best.isPresent()) {
            response.setHeader("Content-Location", addresses.data(path, best.get()));
            answer(found.get(), path, best.get(), request, response);
        }
    }

    private void answer(
            Found found, String path, RdfSyntax syntax, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Addresses addresses = Addresses.of(request, iris);
        Optional<String> moved = found.moved().flatMap(to -> addresses.path(to.getURI()));
        if (moved.isPresent()) {
            String address = addresses.data(moved.get(), syntax);
            Replies.redirect(HttpServletResponse.SC_MOVED_PERMANENTLY, address, response);
            return;
        }
        Graph description = Txn.calculateRead(
                resources.dataset(),
                () -> Description.of(
                        found.node(), resources.dataset(), Names.iri(addresses.data(path, syntax)), addresses));
        Replies.link(found.node().getURI(), "canonical", "", response);
        Replies.link(addresses.description(), "describedby", "", response);
        Replies.linkAlternates(path, "alternate", addresses, response);
        Replies.send(description, syntax, response);
    }

    private void lookUp(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String uri = request.getParameter("uri");
        Addresses addresses = Addresses.of(request, iris);
        if (uri == null) {
            Replies.redirect(HttpServletResponse.SC_SEE_OTHER, addresses.root() + "/data/index", response);
            return;
        }
        Optional<String> path = addresses.path(uri);
        if (path.isEmpty()) {
            Replies.notFound("Names of this graph begin with " + iris.base(), response);
        } else {
            Replies.redirect(HttpServletResponse.SC_SEE_OTHER, addresses.root() + "/data/" + path.get(), response);
        }
    }
}
