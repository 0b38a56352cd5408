package io.standpoint.text;

import io.standpoint.text.Page.Line;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells line by line what an article's page is made of, from its top to where readers' comments begin. */
final class Layout {

    /** What a line is. */
    enum Kind {
        BLANK,
        HEADLINE,
        BODY,
        PROMOTION,
        /** Bylines, addresses, controls: in no zone. */
        APART
    }

    /**
     * What was found.
     *
     * @param kinds    one a line
     * @param dateline the length of the dateline before the first line of the body
     */
    record Result(List<Kind> kinds, int dateline, Credits credits) {}

    /** What the lines around the body say about the article. */
    static final class Credits {
        private @Nullable String title;
        private @Nullable URI address;
        private @Nullable URI original;
        private boolean translated;
        private @Nullable String agency;
        private @Nullable LocalDate issued;
        private final List<String> creators = new ArrayList<>();

        Optional<String> title() {
            return Optional.ofNullable(title);
        }

        Optional<URI> address() {
            return Optional.ofNullable(address);
        }

        /** The address, where the line that gives it speaks of an original. */
        Optional<URI> original() {
            return Optional.ofNullable(original);
        }

        /** Whether a line says that the text is a translation. */
        boolean translated() {
            return translated;
        }

        Optional<String> agency() {
            return Optional.ofNullable(agency);
        }

        Optional<LocalDate> issued() {
            return Optional.ofNullable(issued);
        }

        List<String> creators() {
            return List.copyOf(creators);
        }
    }

    private static final int MAX_HEADLINE = 200;
    private static final int MAX_HEADLINES = 3;
    private static final int MAX_CROSSHEAD = 80;
    private static final Pattern SENTENCE_END = Pattern.compile("[.。!！?？…;；:：,，]['\"”’»)）]*$");
    private static final Pattern QUESTION_END = Pattern.compile("[!！?？]['\"”’»]?$");
    private static final Pattern BULLET = Pattern.compile("[•*·●○▪◦»>–-]\\s+(?<item>.+)");
    private static final Pattern NAME_BREAK = Pattern.compile("\\s*(?:,|\\band\\b|&|·|、)\\s*");

    private final List<Pattern> datelines = Patterns.read("datelines.txt");
    private final List<Pattern> bylines = Patterns.read("bylines.txt");
    private final List<Pattern> sources = Patterns.read("source-lines.txt");
    private final List<Pattern> translationNotes = Patterns.read("translation-notes.txt");
    private final List<Pattern> pageLines = Patterns.read("page-lines.txt");
    private final Promotions promotions = new Promotions();
    private final LinkLists linkLists = new LinkLists(promotions);

    Result read(Page page, List<Line> lines) {
        return new Pass(page, lines).run();
    }

    /** One page being read. */
    private final class Pass {
        private final Page page;
        private final List<Line> lines;
        private final List<Kind> kinds = new ArrayList<>();
        private final Credits credits = new Credits();
        private final BitSet links;
        private int dateline;

        Pass(Page page, List<Line> lines) {
            this.page = page;
            this.lines = lines;
            this.links = linkLists.find(lines);
        }

        Result run() {
            boolean top = true;
            int headlines = 0;
            for (int i = 0; i < lines.size(); i++) {
                Kind kind = apart(i, top);
                if (kind == null) {
                    Line line = lines.get(i);
                    kind = top && headlines < MAX_HEADLINES && isTopHeadline(i) ? Kind.HEADLINE : below(i);
                    headlines += kind == Kind.HEADLINE ? 1 : 0;
                    if (kind == Kind.HEADLINE && credits.title == null && top) {
                        credits.title = line.text();
                    }
                    if (kind == Kind.BODY && top) {
                        top = false;
                        dateline = datelineOf(line);
                    }
                }
                kinds.add(kind);
            }
            return new Result(List.copyOf(kinds), dateline, credits);
        }

        private @Nullable Kind apart(int index, boolean top) {
            Line line = lines.get(index);
            if (line.isBlank()) {
                return Kind.BLANK;
            }
            boolean marked = page.isHeading(line);
            if (isSource(line)
                    || (!marked && isTranslationNote(line))
                    || (top && isByline(line))
                    || (!marked && whole(pageLines, line.text()) != null)) {
                return Kind.APART;
            }
            return links.get(index) && !marked ? Kind.PROMOTION : null;
        }

        private boolean isSource(Line line) {
            Matcher source = whole(sources, line.text());
            if (source != null && credits.address == null) {
                credits.address = Addresses.parse(source.group("address")).orElse(null);
                credits.original = group(source, "original").isPresent() ? credits.address : null;
            }
            return source != null;
        }

        private boolean isTranslationNote(Line line) {
            boolean note = whole(translationNotes, line.text()) != null;
            credits.translated |= note;
            return note;
        }

        private boolean isByline(Line line) {
            Matcher byline = line.text().length() > MAX_HEADLINE ? null : whole(bylines, line.text());
            if (byline == null) {
                return false;
            }
            group(byline, "names")
                    .ifPresent(names -> NAME_BREAK
                            .splitAsStream(names.strip())
                            .filter(name -> !name.isBlank())
                            .forEach(credits.creators::add));
            if (credits.issued == null) {
                credits.issued = group(byline, "date").flatMap(Dates::first).orElse(null);
            }
            return true;
        }

        private int datelineOf(Line line) {
            Matcher found = Patterns.lookingAt(datelines, line.text());
            if (found == null || found.end() == line.text().length()) {
                return 0;
            }
            credits.agency = group(found, "agency").orElse(null);
            if (credits.issued == null) {
                credits.issued = group(found, "date").flatMap(Dates::first).orElse(null);
            }
            return found.end();
        }

        private boolean isTopHeadline(int index) {
            Line line = lines.get(index);
            if (page.isHeading(line)) {
                return true;
            }
            boolean ends = SENTENCE_END.matcher(line.text()).find()
                    && !QUESTION_END.matcher(line.text()).find();
            return line.text().length() <= MAX_HEADLINE
                    && !ends
                    && !isWrapped(index)
                    && !promotions.matches(line.text())
                    && Patterns.lookingAt(datelines, line.text()) == null
                    && lines.stream()
                            .skip(index + 1L)
                            .anyMatch(
                                    later -> SENTENCE_END.matcher(later.text()).find());
        }

        /** Whether a sentence runs on from this line into the next, or from the one before into this. */
        private boolean isWrapped(int index) {
            return isContinued(index + 1) || (index > 0 && !lines.get(index - 1).isBlank() && isContinued(index));
        }

        private boolean isContinued(int index) {
            return index < lines.size()
                    && !lines.get(index).isBlank()
                    && Character.isLowerCase(lines.get(index).text().codePointAt(0));
        }

        private Kind below(int index) {
            Line line = lines.get(index);
            if (page.isHeading(line)) {
                return Kind.HEADLINE;
            }
            if (promotions.matches(line.text()) || isLoneBullet(index)) {
                return Kind.PROMOTION;
            }
            return isCrosshead(index) ? Kind.HEADLINE : Kind.BODY;
        }

        /** A list of one item that is no sentence, below the article: navigation. */
        private boolean isLoneBullet(int index) {
            Matcher bullet = BULLET.matcher(lines.get(index).text());
            return bullet.matches()
                    && bullet.group("item").length() <= MAX_CROSSHEAD
                    && !SENTENCE_END.matcher(bullet.group("item")).find()
                    && lines.stream()
                            .skip(index + 1L)
                            .allMatch(later -> later.isBlank()
                                    || BULLET.matcher(later.text()).matches()
                                    || promotions.matches(later.text()));
        }

        private boolean isCrosshead(int index) {
            Line line = lines.get(index);
            return line.text().length() <= MAX_CROSSHEAD
                    && Character.isUpperCase(line.text().codePointAt(0))
                    && !SENTENCE_END.matcher(line.text()).find()
                    && index > 0
                    && lines.get(index - 1).isBlank()
                    && index + 1 < lines.size()
                    && lines.get(index + 1).isBlank();
        }
    }

    private static @Nullable Matcher whole(List<Pattern> patterns, String text) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return matcher;
            }
        }
        return null;
    }

    /** A named group, which not every pattern has. */
    static Optional<String> group(Matcher matcher, String name) {
        return matcher.pattern().pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(matcher.group(name))
                : Optional.empty();
    }
}
