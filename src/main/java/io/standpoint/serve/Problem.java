package io.standpoint.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What went wrong with a request, as RFC 9457 writes it. Where the detail names a place in the query or data that was sent,
 * its {@code line} and {@code column}, both from 1, stand beside it.
 *
 * @param status the HTTP status, at least 400
 * @param detail what a person may read, or empty
 */
record Problem(int status, String detail) {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final Pattern PLACE =
            Pattern.compile("\\bline:? (\\d+), col(?:umn)?:? (\\d+)", Pattern.CASE_INSENSITIVE);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** In UTF-8. */
    byte[] json() {
        ObjectNode members = JSON.createObjectNode();
        members.put("type", "about:blank");
        members.put("title", HttpStatus.getMessage(status));
        members.put("status", status);
        if (!detail.isBlank()) {
            members.put("detail", detail.strip());
        }
        Matcher place = PLACE.matcher(detail);
        if (place.find()) {
            members.put("line", Integer.parseInt(place.group(1)));
            members.put("column", Integer.parseInt(place.group(2)));
        }
        return members.toString().getBytes(StandardCharsets.UTF_8);
    }
}
