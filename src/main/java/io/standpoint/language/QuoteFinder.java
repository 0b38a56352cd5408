package io.standpoint.language;

import io.standpoint.text.Document;
import io.standpoint.text.Span;
import io.standpoint.text.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the outermost stretches between quotation marks, paragraph by paragraph. A quotation that runs over several
 * paragraphs opens anew in each, as printers do it, so that each paragraph has a stretch of its own. Single marks count
 * only where they cannot be apostrophes: before a word, and with a partner behind one.
 */
final class QuoteFinder {

    private static final Map<Character, Character> DOUBLE = Map.of('“', '”', '"', '"', '«', '»', '„', '“');
    private static final Map<Character, Character> SINGLE = Map.of('‘', '’', '\'', '\'');

    /** A double mark made of two single ones. */
    private static final Pattern DOUBLED = Pattern.compile("''|``");

    private final String given;

    /** The text, of the same length, with doubled marks as one mark and a space away from the quotation. */
    private final String text;

    private final List<Quote> quotes = new ArrayList<>();

    private QuoteFinder(String text) {
        this.given = text;
        this.text = DOUBLED.matcher(text)
                .replaceAll(marks ->
                        marks.start() == 0 || "\n (".indexOf(text.charAt(marks.start() - 1)) >= 0 ? " \"" : "\" ");
    }

    /** The quotations of every zone but promotion, in the order of the text. */
    static List<Quote> find(Document document) {
        QuoteFinder finder = new QuoteFinder(document.text());
        for (Zone zone : document.zones()) {
            if (!(zone instanceof Zone.Promotion)) {
                finder.findIn(zone.span());
            }
        }
        return finder.quotes;
    }

    private void findIn(Span zone) {
        for (int begin = zone.begin(); begin < zone.end(); ) {
            int lineEnd = text.indexOf('\n', begin);
            int end = lineEnd < 0 ? zone.end() : Math.min(lineEnd, zone.end());
            findInParagraph(begin, trimmed(begin, end));
            begin = end + 1;
        }
    }

    private int trimmed(int begin, int end) {
        int last = end;
        while (last > begin && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private void findInParagraph(int begin, int end) {
        for (int at = begin; at < end; at++) {
            if (!opens(at, begin, end)) {
                continue;
            }
            int close = closing(at, end);
            if (close > at + 1) {
                quotes.add(new Quote(withMarks(at, Math.min(close + 1, end)), new Span(at + 1, close)));
                at = close;
            }
        }
    }

    /** The span with the whole of a doubled mark at either end. */
    private Span withMarks(int begin, int end) {
        boolean doubledOpen = begin > 0 && isDoubled(begin - 1);
        boolean doubledClose = end < given.length() && isDoubled(end - 1);
        return new Span(doubledOpen ? begin - 1 : begin, doubledClose ? end + 1 : end);
    }

    private boolean isDoubled(int at) {
        return DOUBLED.matcher(given).region(at, at + 2).matches();
    }

    private boolean opens(int at, int begin, int end) {
        char mark = text.charAt(at);
        if (at + 1 >= end || Character.isWhitespace(text.charAt(at + 1))) {
            return false;
        }
        char before = at == begin ? ' ' : text.charAt(at - 1);
        if (SINGLE.containsKey(mark)) {
            return !Character.isLetterOrDigit(before) && Character.isLetter(text.charAt(at + 1));
        }
        return DOUBLE.containsKey(mark) && (mark != '"' || !Character.isDigit(before));
    }

    /** Where the quotation that opens here closes; the paragraph's end if a double mark never does, -1 if a single. */
    private int closing(int open, int end) {
        char mark = text.charAt(open);
        Character closeDouble = DOUBLE.get(mark);
        if (closeDouble != null) {
            int close = text.indexOf(closeDouble, open + 1);
            return close < 0 || close >= end ? end : close;
        }
        char closeSingle = SINGLE.getOrDefault(mark, mark);
        int possessive = -1;
        for (int at = open + 1; at < end; at++) {
            char c = text.charAt(at);
            if (c == closeSingle && endsWord(at, end)) {
                if (!mayBePossessive(at, end)) {
                    return at;
                }
                possessive = possessive < 0 ? at : possessive;
            } else if (c == mark && opens(at, open, end)) {
                break;
            }
        }
        return possessive;
    }

    private boolean endsWord(int at, int end) {
        return !Character.isWhitespace(text.charAt(at - 1))
                && (at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** As in {@code the users' data}: behind an s and before a word in lower case. */
    private boolean mayBePossessive(int at, int end) {
        return text.charAt(at - 1) == 's'
                && at + 2 < end
                && text.charAt(at + 1) == ' '
                && Character.isLowerCase(text.charAt(at + 2));
    }
}
