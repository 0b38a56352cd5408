package io.standpoint.language;

import io.standpoint.text.Span;
import io.standpoint.text.Zone;
import java.util.List;

/**
 * A sentence of one zone. A sentence never crosses zones.
 *
 * @param index        position in the document, from 0
 * @param span         where in the document's text
 * @param zone         the zone it stands in
 * @param tokens       in order, at least one
 * @param dependencies one arc a token, in the order of the dependents; empty where the language has no parser
 */
public record Sentence(int index, Span span, Zone zone, List<Token> tokens, List<Dependency> dependencies) {

    public Sentence {
        tokens = List.copyOf(tokens);
        dependencies = List.copyOf(dependencies);
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("A sentence has tokens");
        }
    }

    /** Whether there is a parse. */
    public boolean isParsed() {
        return !dependencies.isEmpty();
    }

    /** The span of the tokens from {@code begin} to {@code end}, exclusive, in the document's text. */
    public Span spanOf(int begin, int end) {
        return new Span(
                tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    }
}
