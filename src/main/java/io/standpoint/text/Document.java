package io.standpoint.text;

import java.util.List;

/**
 * A text that was read, with the way back to what was given.
 *
 * <p>Three texts must not be confused: the bytes of the file; {@link #source()}, those bytes decoded and otherwise as
 * they stand; and {@link #text()}, which is what annotators read, without markup and with damage repaired. All spans in
 * the reading stages count in {@code text}; {@link #toSource(Span)} leads back.
 *
 * @param path     the file's path under the folder that was read, with {@code /} between names
 * @param hash     SHA-256 of the file's bytes, lower-case hexadecimal
 * @param language the language of the article, a BCP 47 tag; {@value #UNDETERMINED} where it cannot be told
 * @param metadata what is known besides the text
 * @param content  the texts and zones
 */
public record Document(String path, String hash, String language, Metadata metadata, Content content) {

    /** The language of a text too short or too mixed to tell (ISO 639-2). */
    public static final String UNDETERMINED = "und";

    /**
     * The characters of a document.
     *
     * @param source  the document decoded, as given
     * @param text    what annotators read
     * @param offsets from {@code text} to {@code source}
     * @param zones   whose voice is where, in the order of the text
     */
    public record Content(String source, String text, OffsetMap offsets, List<Zone> zones) {
        public Content {
            zones = List.copyOf(zones);
        }
    }

    /** The same document, with other things known of it. */
    public Document with(Metadata other) {
        return new Document(path, hash, language, other, content);
    }

    /** The same document, in another language, with those of its zones that were taken to be in the same. */
    public Document in(String other) {
        List<Zone> zones = content.zones().stream()
                .map(zone -> zone.language().equals(language) ? zone.in(other) : zone)
                .toList();
        return new Document(
                path, hash, other, metadata, new Content(content.source(), content.text(), content.offsets(), zones));
    }

    /** The document as given. */
    public String source() {
        return content.source();
    }

    /** What annotators read. */
    public String text() {
        return content.text();
    }

    /** Whose voice is where, in the order of the text. */
    public List<Zone> zones() {
        return content.zones();
    }

    /**
     * The given characters behind a stretch of {@link #text()}.
     *
     * @param span a span of {@code text}, not empty
     * @return the same in code points of the source, with the source's own characters
     */
    public SourceSpan toSource(Span span) {
        Span units = content.offsets().toSource(span);
        String source = source();
        return new SourceSpan(
                source.codePointCount(0, units.begin()), source.codePointCount(0, units.end()), units.of(source));
    }
}
