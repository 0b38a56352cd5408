package io.standpoint.serve.explorer;

import io.standpoint.text.Document;
import io.standpoint.text.FileDocumentReader;
import io.standpoint.text.Span;
import io.standpoint.text.Zone;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whose voice is where in a text, as reading it takes it. Loads what it needs when it is asked first; for several threads. */
final class Voices {

    private @Nullable FileDocumentReader reader;

    /**
     * A stretch that is not the outlet's own voice.
     *
     * @param begin in UTF-16 units of the text as given
     * @param end   the same
     * @param kind  for style sheets: {@code headline}, {@code promotion} or {@code post}
     * @param words what it is, for readers
     */
    record Voice(int begin, int end, String kind, String words) {}

    /** The stretches in the order of the text; none overlap. */
    List<Voice> in(String path, String source) {
        if (source.isBlank()) {
            return List.of();
        }
        Document document = reader().read(path, source);
        return document.zones().stream()
                .filter(zone -> !(zone instanceof Zone.Body) && zone.span().length() > 0)
                .map(zone -> voice(zone, document.content().offsets().toSource(zone.span())))
                .toList();
    }

    private static Voice voice(Zone zone, Span place) {
        String kind = "post";
        String words = "";
        if (zone instanceof Zone.Headline) {
            kind = "headline";
        } else if (zone instanceof Zone.Promotion) {
            kind = "promotion";
            words = "Not part of the report, and not read for facts";
        } else if (zone instanceof Zone.Comment comment) {
            words = "Comment by " + Shown.name(comment.author().name());
        } else if (zone instanceof Zone.Tweet tweet) {
            words = "Post by " + Shown.name(tweet.author().name());
        }
        return new Voice(place.begin(), place.end(), kind, words);
    }

    private synchronized FileDocumentReader reader() {
        FileDocumentReader present = reader;
        if (present == null) {
            present = new FileDocumentReader();
            reader = present;
        }
        return present;
    }
}
