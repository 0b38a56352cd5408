package io.standpoint.text;

import io.standpoint.text.Page.Line;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines that part readers' comments: who writes, headings of comments, buttons. */
final class PostHeaders {

    private static final int MAX_LENGTH = 140;
    private static final Pattern BARE_NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}\\d.'’_-]*(?: \\p{Lu}[\\p{L}\\d.'’_-]*){0,3}" + "|[\\p{Ll}\\d][\\p{L}\\d._-]{2,24}");

    private final List<Pattern> headers = Patterns.read("post-headers.txt");
    private final List<Pattern> sections = Patterns.read("comment-sections.txt");
    private final List<Pattern> controls = Patterns.read("post-controls.txt");

    /** How much a header says about what follows it. */
    enum Strength {
        /** Comments begin here. */
        DATED,
        /** They do if there are others like it. */
        UNDATED,
        /** They do under a heading or above buttons; articles introduce quotations in the same way. */
        LIKE_PROSE
    }

    /**
     * A line that begins a comment.
     *
     * @param date   as written, empty if it stands elsewhere or nowhere
     * @param parent who is answered, empty if the line does not say so
     */
    record Header(Line line, Zone.Author author, String date, String parent, Strength strength) {

        Header dated(String other) {
            return new Header(line, author, other, parent, strength);
        }
    }

    /** What a line says of who writes below it. */
    Optional<Header> header(Line line) {
        if (line.isBlank() || line.text().length() > MAX_LENGTH) {
            return Optional.empty();
        }
        for (Pattern pattern : headers) {
            Matcher matcher = pattern.matcher(line.text());
            if (matcher.matches()) {
                return Optional.of(header(line, matcher));
            }
        }
        return Optional.empty();
    }

    private static Header header(Line line, Matcher matcher) {
        String date = Layout.group(matcher, "date").orElse("");
        Strength undated = Layout.group(matcher, "said").isPresent() ? Strength.LIKE_PROSE : Strength.UNDATED;
        return new Header(
                line,
                author(line, matcher.start("name"), matcher.end("name")),
                date,
                Layout.group(matcher, "parent").orElse(""),
                date.isEmpty() ? undated : Strength.DATED);
    }

    /** A name alone in its line, which begins a comment right below a heading or a button. */
    Optional<Header> bareName(Line line) {
        return BARE_NAME.matcher(line.text()).matches() && !isControl(line) && !isSection(line)
                ? Optional.of(new Header(line, author(line, 0, line.text().length()), "", "", Strength.LIKE_PROSE))
                : Optional.empty();
    }

    private static Zone.Author author(Line line, int begin, int end) {
        int start = line.span().begin();
        return new Zone.Author(line.text().substring(begin, end), new Span(start + begin, start + end));
    }

    /** Whether the line is a heading of comments. */
    boolean isSection(Line line) {
        return matches(sections, line);
    }

    /** Whether the line is a button or the like of one comment. */
    boolean isControl(Line line) {
        return matches(controls, line);
    }

    private static boolean matches(List<Pattern> patterns, Line line) {
        Predicate<Pattern> whole = pattern -> pattern.matcher(line.text()).matches();
        return !line.isBlank()
                && line.text().length() <= MAX_LENGTH
                && patterns.stream().anyMatch(whole);
    }
}
