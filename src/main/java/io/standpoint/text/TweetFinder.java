package io.standpoint.text;

import io.standpoint.text.Page.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tweets in an article's body, in the layouts of Twitter's embedding: the text, a dash that may be lost, the name, the
 * handle in brackets, the day; or the name and the handle above the text, with the day beside them or below it.
 */
final class TweetFinder {

    /** No tweet of the time of this layout is longer. */
    private static final int MAX_LENGTH = 300;

    private static final int MAX_NAME_WORDS = 5;

    /** How many lines of a tweet are looked through for the stamp below it. */
    private static final int MAX_LINES = 6;

    private static final Pattern SIGNATURE = Pattern.compile(
            "(?<before>[^\\n(]*?)\\(@(?<handle>\\w{1,20})\\)\\s*(?:on )?"
                    + "(?<date>\\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}{3,9}\\.? \\d{4})\\s*$",
            Pattern.MULTILINE);

    /** "Ann Lee @annlee", "Ann Lee (@annlee) · May 4, 2020", or the handle alone below the name. */
    private static final Pattern HEADER = Pattern.compile(
            "(?<name>\\p{Lu}[^@()]{1,50}?)?\\s*\\(?@(?<handle>\\w{1,20})\\)?(?:\\s*[·•|,–—-]\\s*(?<date>[^.!?]{2,24}))?");

    /** "10:15 AM - 4 May 2020", "4:05 p.m. · Jan 3, 2017 · Twitter for iPhone", "May 4, 2020". */
    private static final Pattern STAMP =
            Pattern.compile("(?:\\d{1,2}:\\d\\d(?:\\s*[AaPp]\\.?[Mm]\\.?)?\\s*[·•–—,-]?\\s*)?"
                    + "(?:\\p{L}{3,9}\\.? \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9}\\.? \\d{4})(?:\\s*[·•].{0,40})?");

    private static final Pattern SHORT_DAY =
            Pattern.compile("\\d{1,2}[hms]|\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2} \\p{L}{3,9}\\.?(?: \\d{4})?");

    private static final Pattern DASH = Pattern.compile("(?:^|\\s)(?:[—–―]|--?)\\s*(?=[^—–―]*$)");

    private final Page page;
    private final List<Line> lines;

    TweetFinder(Page page, List<Line> lines) {
        this.page = page;
        this.lines = lines;
    }

    /** A tweet of the page, and from where to where its text with its signature goes. */
    record Found(Zone.Tweet tweet, int begin, int end) {}

    List<Found> find() {
        List<Found> found = new ArrayList<>(signedAbove());
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
                            span.begin(),
                            lines.get(i).span().end()));
                    floor = lines.get(i).span().end();
                }
            }
        }
        return apart(found);
    }

    /** In order, without those that begin inside another. */
    private static List<Found> apart(List<Found> found) {
        found.sort(Comparator.comparingInt(Found::begin));
        List<Found> apart = new ArrayList<>();
        int done = 0;
        for (Found each : found) {
            if (each.begin() >= done) {
                apart.add(each);
                done = each.end();
            }
        }
        return apart;
    }

    private List<Found> signedAbove() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            Matcher header = HEADER.matcher(lines.get(i).text());
            boolean named = header.matches() && header.group("name") != null;
            int top = named || i == 0 ? i : i - 1;
            if (header.matches() && (named || isName(lines.get(top)))) {
                signedAbove(header, top, i).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The tweet below a header, whose text goes on to its stamp or, where the header has the day, to an empty line. */
    private Optional<Found> signedAbove(Matcher header, int top, int headerLine) {
        String day = header.group("date") == null ? "" : header.group("date").strip();
        boolean dated = SHORT_DAY.matcher(day).matches();
        int last = headerLine;
        int next = headerLine + 1;
        while (next < lines.size()
                && !isStamp(lines.get(next))
                && !(dated && lines.get(next).isBlank())
                && next - headerLine <= MAX_LINES) {
            last = lines.get(next).isBlank() ? last : next;
            next++;
        }
        boolean stamped = next < lines.size() && isStamp(lines.get(next));
        if (last == headerLine || !(dated || stamped)) {
            return Optional.empty();
        }
        Span span = lines.get(headerLine + 1).span().union(lines.get(last).span());
        Span name = name(header, lines.get(top));
        Optional<LocalDate> posted = Dates.first(stamped ? lines.get(next).text() : day);
        Zone.Author author = new Zone.Author(name.of(page.text()), name);
        int end = stamped ? lines.get(next).span().end() : span.end();
        return Optional.of(new Found(
                new Zone.Tweet(trim(span), LanguageIdentifier.UNDETERMINED, author, posted),
                lines.get(top).span().begin(),
                end));
    }

    private static Span name(Matcher header, Line line) {
        int begin = line.span().begin();
        return header.group("name") == null
                ? line.span()
                : new Span(begin, begin + header.group("name").strip().length());
    }

    private static boolean isName(Line line) {
        return !line.isBlank()
                && Character.isUpperCase(line.text().codePointAt(0))
                && line.text().split("\\s+").length <= MAX_NAME_WORDS
                && line.text().codePoints().noneMatch(c -> ".,;:!?".indexOf(c) >= 0 && c != '.');
    }

    private static boolean isStamp(Line line) {
        return STAMP.matcher(line.text()).matches();
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
