package io.standpoint.text;

import io.standpoint.text.Page.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tweets in an article's body, in the layout of Twitter's embedding: the text, a dash that may be lost, the name, the
 * handle in brackets, the day.
 */
final class TweetFinder {

    /** No tweet of the time of this layout is longer. */
    private static final int MAX_LENGTH = 300;

    private static final int MAX_NAME_WORDS = 5;

    private static final Pattern SIGNATURE = Pattern.compile(
            "(?<before>[^\\n(]*?)\\(@(?<handle>\\w{1,20})\\)\\s*(?:on )?"
                    + "(?<date>\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,9}\\.? \\d{4})\\s*$",
            Pattern.MULTILINE);

    private static final Pattern DASH = Pattern.compile("(?:^|\\s)(?:[—–―]|--?)\\s*(?=[^—–―]*$)");

    private final Page page;
    private final List<Line> lines;

    TweetFinder(Page page, List<Line> lines) {
        this.page = page;
        this.lines = lines;
    }

    /** The tweets of the page, and where each one's signature ends. */
    record Found(Zone.Tweet tweet, int end) {}

    List<Found> find() {
        List<Found> found = new ArrayList<>();
        int floor = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher signature = SIGNATURE.matcher(lines.get(i).text());
            if (signature.matches()) {
                int begin = lines.get(i).span().begin();
                Span name = name(signature.group("before"), signature.group("handle"), begin);
                int textEnd = trimEnd(begin, name.begin());
                Span span = new Span(Math.max(floor, start(i, textEnd > begin)), textEnd);
                if (!span.of(page.text()).isBlank()) {
                    Zone.Author author = new Zone.Author(name.of(page.text()), name);
                    found.add(new Found(
                            new Zone.Tweet(
                                    trim(span),
                                    LanguageIdentifier.UNDETERMINED,
                                    author,
                                    Dates.first(signature.group("date"))),
                            lines.get(i).span().end()));
                    floor = lines.get(i).span().end();
                }
            }
        }
        return found;
    }

    /** The signature's name: after the dash, else as many words as the handle repeats, else two capitalised words. */
    private Span name(String before, String handle, int base) {
        int end = before.stripTrailing().length();
        Matcher dash = DASH.matcher(before);
        if (dash.find() && before.substring(dash.end()).strip().split("\\s+").length <= MAX_NAME_WORDS) {
            return new Span(base + dash.end(), base + end);
        }
        List<Integer> starts = wordStarts(before.substring(0, end));
        int fallback = starts.isEmpty() ? 0 : starts.get(Math.max(0, starts.size() - 2));
        for (int k = starts.size() - 1; k >= Math.max(0, starts.size() - MAX_NAME_WORDS); k--) {
            String letters = letters(before.substring(starts.get(k), end));
            if (!letters.isEmpty() && letters(handle).startsWith(letters) && letters.length() * 2 > handle.length()) {
                fallback = starts.get(k);
            }
        }
        return new Span(base + fallback, base + end);
    }

    private static List<Integer> wordStarts(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ' && (i == 0 || text.charAt(i - 1) == ' ')) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Where a tweet's text begins. Where empty lines part the paragraphs, it begins below one; else it is the line of
     * the signature, or the line above where that one holds nothing else. Where the page was stitched together without
     * spaces, it begins after the last stitch.
     */
    private int start(int signed, boolean textInLine) {
        boolean parted = lines.stream().limit(signed).anyMatch(Line::isBlank);
        int begin = lines.get(signed).span().begin();
        int end = lines.get(signed).span().end();
        boolean more = parted || !textInLine;
        for (int i = signed - 1; i >= 0 && !lines.get(i).isBlank(); i--) {
            Span line = lines.get(i).span();
            int stitch = lastStitch(Math.max(line.begin(), end - MAX_LENGTH), line.end());
            if (stitch >= 0) {
                return stitch;
            }
            if (!more || end - line.begin() > MAX_LENGTH) {
                return begin;
            }
            begin = line.begin();
            more = parted;
        }
        return begin;
    }

    private int lastStitch(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (page.text().charAt(i) == ' ' && ".!?".indexOf(page.text().charAt(i - 1)) >= 0 && page.isInserted(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    private int trimEnd(int begin, int end) {
        int last = end;
        while (last > begin
                && (Character.isWhitespace(page.text().charAt(last - 1))
                        || "—–―-".indexOf(page.text().charAt(last - 1)) >= 0)) {
            last--;
        }
        return last;
    }

    private Span trim(Span span) {
        int begin = span.begin();
        int end = span.end();
        while (begin < end && Character.isWhitespace(page.text().charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(page.text().charAt(end - 1))) {
            end--;
        }
        return new Span(begin, end);
    }
}
