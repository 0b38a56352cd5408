package io.standpoint.serve.w3c;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request of a test, and what must come back.
 *
 * @param method   of HTTP
 * @param path     as the manifest gives it, from {@code /sparql/} or {@code /gsp}
 * @param headers  of the request
 * @param body     of the request, or null
 * @param encoding of the body
 * @param response what must come back
 */
record Exchange(
        String method,
        String path,
        Map<String, String> headers,
        @Nullable String body,
        String encoding,
        Response response) {

    /**
     * What must come back.
     *
     * @param statuses  names of statuses ({@code Created}) or their classes ({@code StatusCode2xx}); any of them will do
     * @param answer    of an ASK query, or null
     * @param format    {@code boolean}, {@code tabular} or {@code RDF}, or null
     * @param mediaType of the body, or null
     * @param body      RDF in that media type, or null
     * @param location  the variable that takes the value of {@code Location}, or null
     */
    record Response(
            Set<String> statuses,
            @Nullable Boolean answer,
            @Nullable String format,
            @Nullable String mediaType,
            @Nullable String body,
            @Nullable String location) {}
}
