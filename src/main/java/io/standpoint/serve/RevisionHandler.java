package io.standpoint.serve;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.eclipse.jetty.http.DateGenerator;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Marks answers to GET and HEAD with the store's {@link Revision} ({@code ETag}, {@code Last-Modified}), and answers 304
 * where the asker has what would be sent again (RFC 9110, 13). Whoever answers otherwise each time removes {@code ETag}.
 * Answers may be kept, and are asked for again before they are used.
 */
final class RevisionHandler extends Handler.Wrapper {

    private final Revision revision;

    RevisionHandler(Handler handler, Revision revision) {
        super(handler);
        this.revision = revision;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put(HttpHeader.CACHE_CONTROL, "no-cache");
        headers.ensureField(new HttpField(HttpHeader.VARY, "Accept"));
        if (!HttpMethod.GET.is(request.getMethod()) && !HttpMethod.HEAD.is(request.getMethod())) {
            return super.handle(request, response, callback);
        }
        String tag = tag(request);
        Optional<Instant> since = revision.since();
        headers.put(HttpHeader.ETAG, tag);
        since.ifPresent(time -> headers.put(HttpHeader.LAST_MODIFIED, DateGenerator.formatDate(time)));
        if (isKnown(request, tag, since)) {
            // what is sent with a 304 replaces what came with the answer that is kept (RFC 9111, 3.2)
            headers.remove("Content-Security-Policy");
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            callback.succeeded();
            return true;
        }
        return super.handle(request, response, callback);
    }

    /** Weak, since the same answer may come in other bytes: compressed, or in another order. */
    private String tag(Request request) {
        CRC32C asked = new CRC32C();
        String accept = String.join(",", request.getHeaders().getValuesList(HttpHeader.ACCEPT));
        asked.update((request.getHttpURI().getPathQuery() + " " + accept).getBytes(StandardCharsets.UTF_8));
        return "W/\"" + revision.name() + "-" + Long.toString(asked.getValue(), Character.MAX_RADIX) + "\"";
    }

    private static boolean isKnown(Request request, String tag, Optional<Instant> since) {
        HttpFields headers = request.getHeaders();
        if (headers.contains(HttpHeader.IF_NONE_MATCH)) {
            return headers.getValuesList(HttpHeader.IF_NONE_MATCH).stream()
                    .flatMap(value -> Arrays.stream(value.split(",")))
                    .anyMatch(known -> known.strip().equals(tag));
        }
        long asked = headers.getDateField(HttpHeader.IF_MODIFIED_SINCE);
        return asked >= 0 && since.isPresent() && since.get().toEpochMilli() <= asked;
    }
}
