package io.standpoint.language;

import io.standpoint.text.Document;
import io.standpoint.text.Metadata;
import io.standpoint.text.OffsetMap;
import io.standpoint.text.Span;
import io.standpoint.text.Zone;
import java.util.List;

/** Documents built by hand. */
public final class Documents {

    private Documents() {}

    /** An English document that is all body. */
    public static Document of(String text) {
        return of(text, body(text, "en"));
    }

    /** An English document with the zones given. */
    public static Document of(String text, List<Zone> zones) {
        return of(text, "en", zones);
    }

    /** A Chinese document that is all body. */
    public static Document chinese(String text) {
        return of(text, "zh", body(text, "zh"));
    }

    /** A document in the language given, with the zones given. */
    public static Document of(String text, String language, List<Zone> zones) {
        Document.Content content = new Document.Content(text, text, OffsetMap.identity(text.length()), zones);
        return new Document("test.txt", "0".repeat(64), language, Metadata.none(), content);
    }

    private static List<Zone> body(String text, String language) {
        return List.of(new Zone.Body(new Span(0, text.length()), language));
    }
}
