package io.standpoint.serve.data;

import io.standpoint.graph.Ontology;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /ontology}: the terms, in whichever syntax is most welcome, or in that which an ending such as {@code .ttl} asks for.
 * All terms are in one file, so that their names, which differ after {@code #}, lead here. {@code /ontology/shapes} are the
 * shapes that graphs keep to.
 */
final class OntologyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String SHAPES = "/ontology/shapes";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        response.setHeader("Vary", "Accept");
        Optional<RdfSyntax> ending = RdfSyntax.ofPath(path);
        String stem = ending.map(syntax -> syntax.stem(path)).orElse(path);
        if (!stem.equals("/ontology") && !stem.equals(SHAPES)) {
            Replies.notFound("There are /ontology and " + SHAPES, response);
            return;
        }
        Optional<RdfSyntax> syntax = ending.isPresent() ? ending : Replies.negotiate(Accept.of(request), response);
        if (syntax.isPresent()) {
            boolean shapes = stem.equals(SHAPES);
            Replies.link(shapes ? "https://w3id.org/standpoint/shapes" : Ontology.IRI, "canonical", "", response);
            Replies.send(shapes ? Ontology.shapes() : Ontology.terms(), syntax.get(), response);
        }
    }
}
