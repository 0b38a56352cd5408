package io.standpoint.serve.w3c;

import java.util.List;
import java.util.Map;

/**
 * A test of W3C's.
 *
 * @param manifest  the folder of its manifest
 * @param id        the last part of its IRI
 * @param data      files to be loaded before, by the name of the graph that they go into
 * @param exchanges what is sent, in this order; none for the tests of the service description, which are only named
 */
record ProtocolCase(String manifest, String id, Map<String, String> data, List<Exchange> exchanges) {

    /** Whether one of its requests changes something, if the server lets it. */
    boolean writes() {
        return exchanges.stream()
                .anyMatch(exchange -> asksFor(exchange) != Target.QUERY
                        && !List.of("GET", "HEAD").contains(exchange.method()));
    }

    /** Which of a server's addresses a request is for; the manifests know one for queries and updates. */
    Target asksFor(Exchange exchange) {
        if (exchange.path().startsWith("/gsp")) {
            return Target.GRAPH_STORE;
        }
        boolean update = id.startsWith("bad_update")
                || exchange.headers().getOrDefault("content-type", "").contains("sparql-update")
                || String.valueOf(exchange.body()).startsWith("update=");
        return update ? Target.UPDATE : Target.QUERY;
    }

    /** An address of a server. */
    enum Target {
        QUERY,
        UPDATE,
        GRAPH_STORE
    }

    @Override
    public String toString() {
        return manifest + " " + id;
    }
}
