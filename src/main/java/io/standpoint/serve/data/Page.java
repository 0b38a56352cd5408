package io.standpoint.serve.data;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;

/**
 * Which of the rows of an answer are asked for.
 *
 * @param offset how many are skipped
 * @param limit  how many are wanted at most
 */
record Page(long offset, long limit) {

    static final String LIMIT = "limit";
    static final String OFFSET = "offset";
    /** How many rows an answer has where the asker does not say. */
    static final long USUAL = 10_000;

    /**
     * What a request asks for.
     *
     * @param most how many rows an answer may have
     * @throws IllegalArgumentException if it asks for nonsense; the message names the parameter
     */
    static Page of(HttpServletRequest request, long most) {
        long limit = number(request, LIMIT, Math.min(USUAL, most));
        long offset = number(request, OFFSET, 0);
        if (limit < 1 || limit > most) {
            throw new IllegalArgumentException("Parameter limit takes a whole number from 1 to " + most);
        }
        return new Page(offset, limit);
    }

    private static long number(HttpServletRequest request, String name, long standard) {
        String value = request.getParameter(name);
        if (value == null) {
            return standard;
        }
        if (!value.matches("[0-9]{1,15}")) {
            throw new IllegalArgumentException("Parameter " + name + " takes a whole number, not '" + value + "'");
        }
        return Long.parseLong(value);
    }

    /** Confines a query to this page of what it would answer, and some rows more. */
    void confine(Query query, int more) {
        long skipped = query.hasOffset() ? query.getOffset() : 0;
        long left = query.hasLimit() ? Math.max(0, query.getLimit() - offset) : Long.MAX_VALUE;
        query.setOffset(skipped + offset);
        query.setLimit(Math.min(left, limit + more));
    }

    Page next() {
        return new Page(offset + limit, limit);
    }

    Page previous() {
        return new Page(Math.max(0, offset - limit), limit);
    }

    /** The address of this page of what a request asks for. */
    String address(HttpServletRequest request) {
        Stream<String> others = request.getParameterMap().entrySet().stream()
                .filter(given ->
                        !given.getKey().equals(LIMIT) && !given.getKey().equals(OFFSET))
                .map(Page::encoded);
        return request.getRequestURL() + "?"
                + Stream.concat(others, Stream.of(LIMIT + "=" + limit, OFFSET + "=" + offset))
                        .collect(Collectors.joining("&"));
    }

    private static String encoded(Map.Entry<String, String[]> given) {
        return encode(given.getKey()) + "=" + encode(given.getValue()[0]);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
