package io.standpoint.serve.data;

import io.standpoint.graph.Iris;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.lib.IRILib;

/**
 * Where the graph's resources are found on this server, which need not be where their names point to.
 *
 * @param root the server's address without a slash at its end, as the asker knows it
 * @param iris what names the graph's resources
 */
record Addresses(String root, Iris iris) {

    private static final Pattern BEYOND_ASCII = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

    /** As the sender of a request sees them. */
    static Addresses of(HttpServletRequest request, Iris iris) {
        String address = request.getRequestURL().toString();
        int path = request.getRequestURI().length();
        return new Addresses(address.substring(0, address.length() - path), iris);
    }

    /** The part of a request's path after its servlet's, as it was sent. */
    static String path(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getServletPath().length());
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** The path that stands for a resource of the graph in addresses; a node in a document stands in the document's. */
    Optional<String> path(String iri) {
        if (!iri.startsWith(iris.base())) {
            return Optional.empty();
        }
        int fragment = iri.indexOf('#');
        String rest = iri.substring(iris.base().length(), fragment < 0 ? iri.length() : fragment);
        return Optional.of(IRILib.encodeNonASCII(rest).replace("?", "%3F")).filter(path -> !path.isEmpty());
    }

    /** The names that a path may stand for: the path as it is, and with percent-encoded characters decoded. */
    Set<String> names(String path) {
        Set<String> names = new LinkedHashSet<>();
        names.add(iris.base() + path);
        names.add(iris.base()
                + BEYOND_ASCII.matcher(path).replaceAll(bytes -> Matcher.quoteReplacement(decode(bytes.group()))));
        names.add(iris.base() + decode(path));
        return names;
    }

    String id(String path) {
        return root + "/id/" + path;
    }

    String page(String path) {
        return root + "/page/" + path;
    }

    String data(String path, RdfSyntax syntax) {
        return root + "/data/" + path + "." + syntax.ending();
    }

    /** The file that describes the graph as a whole. */
    String description() {
        return root + "/.well-known/void";
    }

    /** The name of the graph as a whole. */
    String dataset() {
        return description() + "#dataset";
    }

    String sparql() {
        return root + "/standpoint/sparql";
    }

    /** The answer to a SPARQL query for all triples of a resource, to it and from it. */
    String everythingOf(String iri) {
        String query = "CONSTRUCT { ?s ?p ?o } WHERE { { BIND(<" + iri + "> AS ?s) ?s ?p ?o } UNION { BIND(<" + iri
                + "> AS ?o) ?s ?p ?o } }";
        return sparql() + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    String export(String file) {
        return root + "/export/" + file;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
