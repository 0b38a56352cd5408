package io.standpoint.language;

import io.standpoint.text.Document;
import io.standpoint.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A document with its linguistic analysis.
 *
 * @param document  what was analysed
 * @param sentences of every zone but promotion, in the order of the text
 * @param chains    every mention is in exactly one; in the order of their first mentions
 * @param quotes    outermost stretches between quotation marks, in the order of the text
 */
public record AnnotatedDocument(Document document, List<Sentence> sentences, List<Chain> chains, List<Quote> quotes) {

    public AnnotatedDocument {
        sentences = List.copyOf(sentences);
        chains = List.copyOf(chains);
        quotes = List.copyOf(quotes);
    }

    /** Where a mention stands in the document's text. */
    public Span span(Mention mention) {
        return sentences.get(mention.sentence()).spanOf(mention.begin(), mention.end());
    }

    /** A mention's words as the document's text has them. */
    public String text(Mention mention) {
        return span(mention).of(document.text());
    }

    /** The head token of a mention. */
    public Token head(Mention mention) {
        return sentences.get(mention.sentence()).tokens().get(mention.head());
    }

    /** The outermost quote that holds the whole span. */
    public Optional<Quote> quoteAround(Span span) {
        return quotes.stream().filter(quote -> quote.span().contains(span)).findFirst();
    }
}
