package io.standpoint.pipeline;

import io.standpoint.graph.DocumentFacts;
import io.standpoint.text.Document;
import java.util.Optional;

/**
 * What became of one file.
 *
 * @param source  the file
 * @param read    what was read in it; empty if it could not be read
 * @param trouble what people should be told: one line that names the file and the cause; empty if all is well
 */
public record Outcome(Source source, Optional<Read> read, Optional<String> trouble) {

    /** It was read. */
    static Outcome read(Source source, Read read) {
        return new Outcome(source, Optional.of(read), Optional.empty());
    }

    /** It was read as a text, but in a language that no annotator knows: it is recorded without facts. */
    static Outcome unsupported(Source source, Read read) {
        Document document = read.facts().document();
        return new Outcome(
                source,
                Optional.of(read),
                Optional.of(source.file() + ": " + trouble(document.language()) + "; no facts were read"));
    }

    private static String trouble(String language) {
        return language.equals(Document.UNDETERMINED)
                ? "its language cannot be told"
                : "unsupported language '" + language + "'";
    }

    /** It could not be read. */
    static Outcome failed(Source source, String trouble) {
        return new Outcome(source, Optional.empty(), Optional.of(trouble));
    }

    /** What to write of the file; empty if it could not be read. */
    public Optional<DocumentFacts> facts() {
        return read.map(Read::facts);
    }
}
