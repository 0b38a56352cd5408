package io.standpoint.text;

import io.standpoint.text.Page.Line;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Readers' comments below an article. A comment answers the nearest one before it that is indented less. Whether a day
 * such as 12/10/2020 puts the day or the month first is decided over the whole thread; where nothing decides it, a day
 * that could be either stays unknown.
 */
final class CommentThread {

    /** One comment: the span of its text, and which comment before it, in order, it answers. */
    record Post(Span span, Zone.Author author, Optional<LocalDate> posted, OptionalInt answers) {}

    /** A thread: its comments, and the boilerplate among them. */
    record Result(List<Post> posts, List<Span> promotions) {}

    private static final int MAX_HEADER = 140;
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d\\d)");

    private final List<Pattern> headers = Patterns.read("post-headers.txt");
    private final List<Pattern> days = Patterns.read("post-dates.txt");
    private final List<Pattern> controls = Patterns.read("post-controls.txt");
    private final Promotions promotions = new Promotions();

    /** A line that begins a comment. */
    private record Header(Line line, Zone.Author author, String date, String parent) {}

    /** The index of the first line that begins a comment; the number of lines if none does. */
    int begin(List<Line> lines) {
        boolean afterText = false;
        for (int i = 0; i < lines.size(); i++) {
            if (afterText && header(lines.get(i)) != null && hasText(lines, i + 1)) {
                return i;
            }
            afterText |= lines.get(i).text().length() > MAX_HEADER;
        }
        return lines.size();
    }

    private boolean hasText(List<Line> lines, int from) {
        return lines.stream().skip(from).anyMatch(line -> !line.isBlank() && header(line) == null);
    }

    private @Nullable Header header(Line line) {
        if (line.isBlank() || line.text().length() > MAX_HEADER) {
            return null;
        }
        for (Pattern pattern : headers) {
            Matcher matcher = pattern.matcher(line.text());
            if (matcher.matches()) {
                int begin = line.span().begin() + matcher.start("name");
                String name = matcher.group("name");
                return new Header(
                        line,
                        new Zone.Author(name, new Span(begin, begin + name.length())),
                        Layout.group(matcher, "date").orElse(""),
                        Layout.group(matcher, "parent").orElse(""));
            }
        }
        return null;
    }

    /** Reads the lines of a thread, the first of which begins a comment. */
    Result read(List<Line> lines) {
        return new Pass().run(lines);
    }

    /** One thread being read. */
    private final class Pass {
        private final List<Header> heads = new ArrayList<>();
        private final List<Optional<Span>> texts = new ArrayList<>();
        private final List<Span> boilerplate = new ArrayList<>();
        private boolean inPromotion;

        Result run(List<Line> lines) {
            for (Line line : lines) {
                Header header = header(line);
                if (header != null) {
                    heads.add(header);
                    texts.add(Optional.empty());
                    inPromotion = false;
                } else if (!line.isBlank()) {
                    take(line);
                }
            }
            return new Result(posts(), List.copyOf(boilerplate));
        }

        private void take(Line line) {
            int current = heads.size() - 1;
            Header head = heads.get(current);
            if (texts.get(current).isEmpty() && head.date().isEmpty() && isDay(line)) {
                heads.set(current, new Header(head.line(), head.author(), line.text(), head.parent()));
            } else if (inPromotion || promotions.matches(line.text())) {
                inPromotion = true;
                boilerplate.add(line.span());
            } else if (controls.stream()
                    .noneMatch(control -> control.matcher(line.text()).matches())) {
                texts.set(
                        current,
                        Optional.of(texts.get(current).map(line.span()::union).orElse(line.span())));
            }
        }

        private boolean isDay(Line line) {
            return days.stream().anyMatch(day -> day.matcher(line.text()).matches());
        }

        private List<Post> posts() {
            Optional<Boolean> dayFirst = dayFirst();
            List<Post> posts = new ArrayList<>();
            List<Integer> kept = new ArrayList<>();
            for (int i = 0; i < heads.size(); i++) {
                if (texts.get(i).isPresent()) {
                    Header head = heads.get(i);
                    posts.add(
                            new Post(texts.get(i).get(), head.author(), day(head.date(), dayFirst), answered(i, kept)));
                    kept.add(i);
                }
            }
            return posts;
        }

        private OptionalInt answered(int index, List<Integer> kept) {
            Header head = heads.get(index);
            for (int k = kept.size() - 1; k >= 0; k--) {
                Header earlier = heads.get(kept.get(k));
                boolean named = head.parent().equals(earlier.author().name());
                if (head.parent().isEmpty()
                        ? earlier.line().indent() < head.line().indent()
                        : named) {
                    return OptionalInt.of(k);
                }
            }
            return OptionalInt.empty();
        }

        /** A first number above 12 is a day, a second one too. */
        private Optional<Boolean> dayFirst() {
            boolean first = false;
            boolean second = false;
            for (Header head : heads) {
                Matcher numeric = NUMERIC.matcher(head.date());
                if (numeric.find()) {
                    first |= Integer.parseInt(numeric.group(1)) > 12;
                    second |= Integer.parseInt(numeric.group(2)) > 12;
                }
            }
            return first == second ? Optional.empty() : Optional.of(first);
        }
    }

    private static Optional<LocalDate> day(String date, Optional<Boolean> dayFirst) {
        Matcher numeric = NUMERIC.matcher(date);
        if (!numeric.find()) {
            return Dates.first(date);
        }
        int first = Integer.parseInt(numeric.group(1));
        int second = Integer.parseInt(numeric.group(2));
        int year = Integer.parseInt(numeric.group(3));
        if (dayFirst.isEmpty() && first != second) {
            return Optional.empty();
        }
        boolean dayLeads = dayFirst.orElse(true);
        try {
            return Optional.of(LocalDate.of(
                    year < 100 ? 2000 + year : year, dayLeads ? second : first, dayLeads ? first : second));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
