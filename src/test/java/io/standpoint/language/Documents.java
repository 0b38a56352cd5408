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
        return of(text, List.of(new Zone.Body(new Span(0, text.length()), "en")));
    }

    /** An English document with the zones given. */
    public static Document of(String text, List<Zone> zones) {
        Document.Content content = new Document.Content(text, text, OffsetMap.identity(text.length()), zones);
        return new Document("test.txt", "0".repeat(64), "en", Metadata.none(), content);
    }
}
