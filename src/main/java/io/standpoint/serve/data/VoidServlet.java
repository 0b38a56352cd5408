package io.standpoint.serve.data;

import io.standpoint.graph.Iris;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /.well-known/void}: the description of the graph as a whole, in whichever syntax is most welcome. */
final class VoidServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Statistics statistics;
    private final transient Iris iris;
    private final transient Optional<String> licence;

    VoidServlet(Statistics statistics, Iris iris, Optional<String> licence) {
        this.statistics = statistics;
        this.iris = iris;
        this.licence = licence;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        Optional<RdfSyntax> syntax = Replies.negotiate(Accept.of(request), response);
        if (syntax.isPresent()) {
            Replies.send(
                    DatasetDescription.of(statistics.now(), licence, Addresses.of(request, iris)),
                    syntax.get(),
                    response);
        }
    }
}
