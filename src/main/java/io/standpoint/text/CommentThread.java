package io.standpoint.text;

import io.standpoint.text.Page.Line;
import io.standpoint.text.PostHeaders.Header;
import io.standpoint.text.PostHeaders.Strength;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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

    /** No article is without a line as long as this above its comments. */
    private static final int LONG_LINE = 100;

    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d\\d)");
    private static final Pattern QUOTED = Pattern.compile("^[\"“‘'].*");
    private static final Pattern ADDRESSED = Pattern.compile("^@\\s?(?<parent>[\\p{L}\\d][\\p{L}\\d_.-]*)\\b.*");

    private final PostHeaders headers = new PostHeaders();
    private final List<Pattern> days = Patterns.read("post-dates.txt");
    private final Promotions promotions = new Promotions();

    /** The index of the line where the comments begin, a heading or the first header; the number of lines if none does. */
    int begin(List<Line> lines) {
        boolean afterText = false;
        int section = -1;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (afterText && headers.isSection(line)) {
                section = section < 0 ? i : section;
            }
            if (afterText && begins(lines, i, section >= 0)) {
                return section < 0 ? i : section;
            }
            afterText |= line.text().length() > LONG_LINE;
            section = line.text().length() > LONG_LINE ? -1 : section;
        }
        return lines.size();
    }

    private boolean begins(List<Line> lines, int index, boolean inSection) {
        Optional<Header> header = headers.header(lines.get(index));
        if (header.isEmpty()) {
            return inSection
                    && index > 0
                    && isBelowBreak(lines, index)
                    && headers.bareName(lines.get(index)).isPresent()
                    && hasControl(lines, index + 1);
        }
        if (!hasText(lines, index + 1)) {
            return false;
        }
        return switch (header.get().strength()) {
            case DATED -> true;
            case UNDATED -> inSection || hasControl(lines, index + 1) || hasAnother(lines, index, header.get());
            case LIKE_PROSE -> inSection || hasControl(lines, index + 1);
        };
    }

    private boolean hasText(List<Line> lines, int from) {
        return lines.stream()
                .skip(from)
                .anyMatch(line -> !line.isBlank() && headers.header(line).isEmpty());
    }

    private boolean hasControl(List<Line> lines, int from) {
        return lines.stream().skip(from).anyMatch(headers::isControl);
    }

    /** Whether somebody else's undated comment follows, and neither is a quotation. */
    private boolean hasAnother(List<Line> lines, int index, Header first) {
        return !isAboveQuotation(lines, index)
                && IntStream.range(index + 1, lines.size())
                        .filter(later -> !isAboveQuotation(lines, later))
                        .mapToObj(later -> headers.header(lines.get(later)))
                        .flatMap(Optional::stream)
                        .anyMatch(other -> other.strength() == Strength.UNDATED
                                && !other.author().name().equals(first.author().name()));
    }

    private static boolean isAboveQuotation(List<Line> lines, int index) {
        return lines.stream()
                .skip(index + 1L)
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(line -> QUOTED.matcher(line.text()).matches())
                .isPresent();
    }

    /** Whether the nearest line above that is not blank is a heading of comments or a button. */
    private boolean isBelowBreak(List<Line> lines, int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (!lines.get(i).isBlank()) {
                return headers.isControl(lines.get(i)) || headers.isSection(lines.get(i));
            }
        }
        return false;
    }

    /** Reads the lines of a thread, the first of which begins it. */
    Result read(List<Line> lines) {
        return new Pass(lines).run();
    }

    /** One thread being read. */
    private final class Pass {
        private final List<Header> heads = new ArrayList<>();
        private final List<Optional<Span>> texts = new ArrayList<>();
        private final List<Span> boilerplate = new ArrayList<>();
        private final List<Line> lines;
        private boolean inPromotion;

        Pass(List<Line> lines) {
            this.lines = lines;
        }

        Result run() {
            for (int i = 0; i < lines.size(); i++) {
                Line line = lines.get(i);
                Optional<Header> header = headers.header(line)
                        .or(isBelowBreak(lines, i) ? () -> headers.bareName(line) : Optional::empty);
                if (header.isPresent()) {
                    heads.add(header.get());
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
            if (current < 0) {
                boilerplate.add(line.span());
                return;
            }
            Header head = heads.get(current);
            if (texts.get(current).isEmpty() && head.date().isEmpty() && isDay(line)) {
                heads.set(current, head.dated(line.text()));
            } else if (inPromotion || promotions.matches(line.text())) {
                inPromotion = true;
                boilerplate.add(line.span());
            } else if (!headers.isControl(line)) {
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
            Optional<String> parent = parent(index);
            for (int k = kept.size() - 1; k >= 0; k--) {
                Header earlier = heads.get(kept.get(k));
                boolean indented = earlier.line().indent() < head.line().indent();
                if (parent.map(name -> isSame(name, earlier.author().name())).orElse(indented)) {
                    return OptionalInt.of(k);
                }
            }
            return OptionalInt.empty();
        }

        /** Whom a comment names as the one that it answers, in its header or at its beginning ("@Ann Lee I agree"). */
        private Optional<String> parent(int index) {
            if (!heads.get(index).parent().isEmpty()) {
                return Optional.of(heads.get(index).parent());
            }
            Matcher addressed = ADDRESSED.matcher(firstLine(texts.get(index).orElseThrow()));
            return addressed.matches() ? Optional.of(addressed.group("parent")) : Optional.empty();
        }

        private String firstLine(Span text) {
            return lines.stream()
                    .filter(line -> line.span().begin() == text.begin())
                    .findFirst()
                    .orElseThrow()
                    .text();
        }

        /** A first name or a handle stands for the whole. */
        private static boolean isSame(String name, String author) {
            String signed = author.startsWith("@") ? author.substring(1) : author;
            return signed.equals(name) || signed.startsWith(name + " ");
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
