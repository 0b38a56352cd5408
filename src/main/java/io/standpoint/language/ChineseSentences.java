package io.standpoint.language;

import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Splits Chinese text at line ends and at 。！？；, but never inside a quotation that is closed on its line: a quotation
 * stays with the words that introduce it or, where it begins the sentence, with those that follow it. What runs on without
 * an end is cut after {@value #LONGEST} units.
 */
final class ChineseSentences {

    private static final String OPENING = "“「『\"";
    private static final String CLOSING = "”」』\"";
    private static final String ENDS = "。！？；!?";
    private static final String SENTENCE_ENDS = "。！？!?";
    private static final String CONTINUES = "，、；：,;:的等和与及";
    private static final int LONGEST = 2000;

    private final String text;
    private final List<Span> sentences = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();

    private ChineseSentences(String text) {
        this.text = text;
    }

    /**
     * The sentences and outermost quotes of a zone.
     *
     * @param sentences without white space at their ends, in order
     * @param quotes    in order
     */
    record Split(List<Span> sentences, List<Quote> quotes) {}

    static Split split(String text, Span zone) {
        ChineseSentences splitter = new ChineseSentences(text);
        int begin = zone.begin();
        for (int i = zone.begin(); i <= zone.end(); i++) {
            if (i == zone.end() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                splitter.line(begin, i);
                begin = i + 1;
            }
        }
        return new Split(splitter.sentences, splitter.quotes);
    }

    private void line(int begin, int end) {
        int start = begin;
        int at = begin;
        while (at < end) {
            Optional<Quote> quote = quoteAt(at, end);
            quote.ifPresent(quotes::add);
            if (quote.isPresent() && isClosed(quote.get())) {
                boolean opens = text.substring(start, at).isBlank();
                at = quote.get().span().end();
                if (!opens && endsSentence(quote.get(), end)) {
                    at = pastEnds(at, end);
                    add(start, at);
                    start = at;
                }
            } else if (isEnd(at)) {
                at = pastEnds(at, end);
                add(start, at);
                start = at;
            } else {
                at++;
                if (at - start >= LONGEST && !Character.isHighSurrogate(text.charAt(at - 1))) {
                    add(start, at);
                    start = at;
                }
            }
        }
        add(start, end);
    }

    private boolean isEnd(int at) {
        char c = text.charAt(at);
        boolean ascii = c < 0x80;
        return ENDS.indexOf(c) >= 0 && !(ascii && at > 0 && isAsciiLetter(text.charAt(at - 1)));
    }

    private static boolean isAsciiLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private boolean isClosed(Quote quote) {
        return quote.inner().end() < quote.span().end() && quote.span().length() <= LONGEST;
    }

    private boolean endsSentence(Quote quote, int end) {
        Span inner = quote.inner();
        int next = quote.span().end();
        if (next < end && ENDS.indexOf(text.charAt(next)) >= 0) {
            return true;
        }
        return inner.length() > 0
                && SENTENCE_ENDS.indexOf(text.charAt(inner.end() - 1)) >= 0
                && (next >= end || CONTINUES.indexOf(text.charAt(next)) < 0);
    }

    private int pastEnds(int from, int end) {
        int at = from;
        while (at < end && (ENDS.indexOf(text.charAt(at)) >= 0 || "）)》…".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private Optional<Quote> quoteAt(int at, int end) {
        int kind = OPENING.indexOf(text.charAt(at));
        boolean inner =
                !quotes.isEmpty() && at < quotes.get(quotes.size() - 1).span().end();
        if (kind < 0 || inner) {
            return Optional.empty();
        }
        char open = OPENING.charAt(kind);
        char close = CLOSING.charAt(kind);
        int depth = 0;
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == close && depth == 0) {
                return Optional.of(new Quote(new Span(at, i + 1), new Span(at + 1, i)));
            }
            depth += c == close ? -1 : c == open ? 1 : 0;
        }
        return open == close ? Optional.empty() : Optional.of(new Quote(new Span(at, end), new Span(at + 1, end)));
    }

    private void add(int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (first < last) {
            sentences.add(new Span(first, last));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
