package io.standpoint.serve.explorer;

import io.standpoint.graph.Iris;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Addresses of pages, from the root of the server on. Each says as of which day, if one was asked for, so that a link that is
 * shared shows what its sender saw.
 *
 * @param iris names of resources
 * @param asOf the day that is kept
 */
public record Links(Iris iris, Optional<LocalDate> asOf) {

    /** A page by its path and query, both encoded already. */
    public String to(String address) {
        return asOf.map(day -> address + (address.contains("?") ? "&" : "?") + "asOf=" + day)
                .orElse(address);
    }

    /** The page of a resource; by its IRI in full where it is not under the base. */
    public String page(String iri) {
        return iri.startsWith(iris.base())
                ? to("/page/" + path(iri.substring(iris.base().length())))
                : to("/page?iri=" + encoded(iri));
    }

    /** The text of a document. */
    public String read(String document) {
        return to("/read/" + path(shortened(document).replaceFirst("^document/", "")));
    }

    /** The text of a document, at some of its characters. */
    public String readAt(String document, int begin, int end) {
        String address = read(document);
        return address + (address.contains("?") ? "&" : "?") + "at=" + begin + "-" + end + "#here";
    }

    /** Why a node says what it says. */
    public String whyNode(String node) {
        return to("/why?node=" + encoded(shortened(node)));
    }

    /** Why there is an edge. */
    public String why(String subject, String property, String object) {
        return to("/why?s=" + encoded(shortened(subject)) + "&p=" + encoded(property) + "&o="
                + encoded(shortened(object)));
    }

    /** The canvas around a resource. */
    public String graph(String iri) {
        return to("/graph?around=" + encoded(shortened(iri)));
    }

    /** The IRI that an address names: in full, or without the base. */
    String expanded(String name) {
        return name.contains("://") ? name : iris.base() + name;
    }

    /** An IRI as addresses name it: without the base, where it is under it. */
    public String shortened(String iri) {
        return iri.startsWith(iris.base()) ? iri.substring(iris.base().length()) : iri;
    }

    /** Percent-encoded for the query of an address. */
    public String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    private String path(String text) {
        return encoded(text).replace("%3A", ":");
    }
}
