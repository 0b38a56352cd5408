package io.standpoint.serve.data;

import io.standpoint.graph.Iris;
import io.standpoint.serve.data.Resources.Found;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code /id/PATH}: the names of things, which are no documents. Whoever asks for one is shown on (303) to a page or to data,
 * whichever is more welcome, or to what replaces it for good (301). An ending such as {@code .ttl} asks for that syntax.
 */
final class ResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String HTML = "text/html";

    private final transient Resources resources;
    private final transient Iris iris;

    ResourceServlet(Resources resources, Iris iris) {
        this.resources = resources;
        this.iris = iris;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Addresses addresses = Addresses.of(request, iris);
        String path = Addresses.path(request);
        response.setHeader("Vary", "Accept");
        if (path.isEmpty()) {
            Replies.redirect(HttpServletResponse.SC_SEE_OTHER, addresses.description(), response);
            return;
        }
        Optional<Found> found = resources.at(path, addresses);
        Optional<RdfSyntax> ending = RdfSyntax.ofPath(path);
        if (found.isPresent()) {
            show(found.get(), path, request, response);
        } else if (ending.isPresent()) {
            String stem = ending.get().stem(path);
            showAs(ending.get(), stem, addresses, response);
        } else {
            Replies.notFound("The graph says nothing of " + iris.base() + path, response);
        }
    }

    private void show(Found found, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Addresses addresses = Addresses.of(request, iris);
        if (found.moved().isPresent()) {
            String iri = found.moved().get().getURI();
            Replies.redirect(
                    HttpServletResponse.SC_MOVED_PERMANENTLY,
                    addresses.path(iri).map(addresses::id).orElse(iri),
                    response);
            return;
        }
        List<String> offers = new ArrayList<>(
                RdfSyntax.all().stream().map(RdfSyntax::mediaType).toList());
        offers.add(HTML);
        Optional<String> best = Accept.of(request).best(offers, offer -> offer);
        if (best.isEmpty()) {
            Replies.notAcceptable(String.join(", ", offers), response);
            return;
        }
        Replies.linkAlternates(path, "describedby", addresses, response);
        String address = RdfSyntax.all().stream()
                .filter(syntax -> syntax.mediaType().equals(best.get()))
                .map(syntax -> addresses.data(path, syntax))
                .findFirst()
                .orElseGet(() -> addresses.page(path));
        Replies.redirect(HttpServletResponse.SC_SEE_OTHER, address, response);
    }

    private void showAs(RdfSyntax syntax, String stem, Addresses addresses, HttpServletResponse response)
            throws IOException {
        if (resources.at(stem, addresses).isEmpty()) {
            Replies.notFound("The graph says nothing of " + iris.base() + stem, response);
        } else {
            Replies.redirect(HttpServletResponse.SC_SEE_OTHER, addresses.data(stem, syntax), response);
        }
    }
}
