package io.standpoint.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A part of a document by whose voice it is. Zones are disjoint and in the order of the text; what no zone covers
 * (markup, boilerplate, addresses) is not read.
 */
public sealed interface Zone {

    /** Where in {@link Document#text()}. */
    Span span();

    /** The zone's own language, a BCP 47 tag, or {@code und} where it cannot be told. */
    String language();

    /** The same zone, in another language. */
    Zone in(String other);

    /** A headline or the line below it: one sentence, often without a verb. */
    record Headline(Span span, String language) implements Zone {
        @Override
        public Zone in(String other) {
            return new Headline(span, other);
        }
    }

    /** The article itself, in the outlet's voice. */
    record Body(Span span, String language) implements Zone {
        @Override
        public Zone in(String other) {
            return new Body(span, other);
        }
    }

    /** Advertisement, invitation, cookie and comment boilerplate. Never read for facts. */
    record Promotion(Span span, String language) implements Zone {
        @Override
        public Zone in(String other) {
            return new Promotion(span, other);
        }
    }

    /** Somebody's own post, reproduced in the document. Speaks for its author alone, never for the outlet. */
    sealed interface Post extends Zone {

        /** Who wrote it. */
        Author author();

        /** When, where it says so. */
        Optional<LocalDate> posted();
    }

    /**
     * The author of a post, as signed.
     *
     * @param name the signature, such as {@code Andy Tiller}
     * @param span where it stands in {@link Document#text()}, outside of the post's own span
     */
    record Author(String name, Span span) {}

    /**
     * A reader's comment.
     *
     * @param replyTo the index, in {@link Document#zones()}, of the comment that this one answers
     */
    record Comment(Span span, String language, Author author, Optional<LocalDate> posted, OptionalInt replyTo)
            implements Post {
        @Override
        public Zone in(String other) {
            return new Comment(span, other, author, posted, replyTo);
        }
    }

    /** A tweet or the like, embedded in an article. */
    record Tweet(Span span, String language, Author author, Optional<LocalDate> posted) implements Post {
        @Override
        public Zone in(String other) {
            return new Tweet(span, other, author, posted);
        }
    }
}
