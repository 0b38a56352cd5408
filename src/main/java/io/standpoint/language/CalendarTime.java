package io.standpoint.language;

import io.standpoint.language.TimeExpression.Direction;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A time by the parts of its name, which are the groups of {@code time-expressions.txt}. A time that could lie on both sides
 * of the day of speaking is the nearest on the side that is spoken of; a range is cut off there, so that "this week" of what
 * has happened ends with that day.
 *
 * @param parts the words of each part, by the part's name
 */
record CalendarTime(Map<String, String> parts) implements TimeExpression.Time {

    private static final List<String> NUMBERS = List.of(
            "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final int YEARS_OF_A_DECADE = 10;

    CalendarTime {
        parts = Map.copyOf(parts);
    }

    @Override
    public Optional<DayRange> days(Optional<LocalDate> spoken, Direction direction) {
        try {
            return absolute().or(() -> spoken.flatMap(day -> relative(day, direction)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<DayRange> absolute() {
        if (has("decade")) {
            return Optional.of(DayRange.years(number("decade"), number("decade") + YEARS_OF_A_DECADE - 1));
        }
        if (!has("year")) {
            return Optional.empty();
        }
        int year = number("year");
        if (!has("month")) {
            int last = has("lastyear") ? number("lastyear") : year;
            return last < year ? Optional.empty() : Optional.of(DayRange.years(year, last));
        }
        return Optional.of(inYear(year));
    }

    private DayRange inYear(int year) {
        YearMonth month = YearMonth.of(year, month());
        return has("day") ? DayRange.of(month.atDay(number("day"))) : DayRange.of(month);
    }

    private Optional<DayRange> relative(LocalDate spoken, Direction direction) {
        if (has("month")) {
            return nearest(spoken, direction, years -> inYear(spoken.getYear() + years));
        }
        if (has("weekday")) {
            LocalDate day = DayRange.weekOf(spoken).first().plusDays(weekday().getValue() - 1L);
            return nearest(spoken, direction, weeks -> DayRange.of(day.plusWeeks(weeks)));
        }
        if (has("word")) {
            return Optional.of(DayRange.of(spoken.plusDays(daysLater())));
        }
        if (has("count")) {
            return Optional.of(unit(spoken, -count()));
        }
        if (has("shift")) {
            return clipped(unit(spoken, shift()), spoken, direction);
        }
        return has("unit") ? nearest(spoken, direction, weeks -> unit(spoken, weeks)) : Optional.empty();
    }

    /** The unit so many units after the one that holds the day; a day is one day alone. */
    private DayRange unit(LocalDate spoken, int later) {
        return switch (part("unit")) {
            case "day" -> DayRange.of(spoken.plusDays(later));
            case "week" -> later == 0 ? DayRange.weekOf(spoken) : DayRange.weekFromSundayOf(spoken.plusWeeks(later));
            case "weekend" -> {
                LocalDate sunday = DayRange.weekOf(spoken.plusWeeks(later)).last();
                yield new DayRange(sunday.minusDays(1), sunday);
            }
            case "month" -> DayRange.of(YearMonth.from(spoken).plusMonths(later));
            default -> DayRange.years(spoken.getYear() + later, spoken.getYear() + later);
        };
    }

    /** The nearest of what comes round; with "last" it is over on the day of speaking, and with "next" yet to begin. */
    private Optional<DayRange> nearest(LocalDate spoken, Direction direction, IntFunction<DayRange> rounds) {
        Stream<DayRange> near = Stream.of(-1, 0, 1).map(rounds::apply);
        Direction side = shift() < 0 ? Direction.PAST : shift() > 0 ? Direction.FUTURE : direction;
        if (side == Direction.PAST) {
            return near.filter(range -> shift() < 0
                            ? range.last().isBefore(spoken)
                            : !range.first().isAfter(spoken))
                    .reduce((earlier, later) -> later)
                    .flatMap(range -> clipped(range, spoken, side));
        }
        return near.filter(range -> shift() > 0
                        ? range.first().isAfter(spoken)
                        : !range.last().isBefore(spoken))
                .findFirst()
                .flatMap(range -> clipped(range, spoken, side));
    }

    private static Optional<DayRange> clipped(DayRange range, LocalDate spoken, Direction direction) {
        LocalDate first = range.first();
        LocalDate last = range.last();
        if (direction == Direction.PAST && !first.isAfter(spoken) && last.isAfter(spoken)) {
            return Optional.of(new DayRange(first, spoken));
        }
        return direction == Direction.FUTURE && first.isBefore(spoken) && !last.isBefore(spoken)
                ? Optional.of(new DayRange(spoken, last))
                : Optional.of(range);
    }

    private int daysLater() {
        return switch (part("word")) {
            case "yesterday", "last" -> -1;
            case "tomorrow" -> 1;
            default -> 0;
        };
    }

    private int shift() {
        return switch (part("shift")) {
            case "last", "past" -> -1;
            case "next", "coming" -> 1;
            default -> 0;
        };
    }

    private int count() {
        String count = part("count");
        return Character.isDigit(count.charAt(0))
                ? Integer.parseInt(count)
                : Math.max(1, NUMBERS.indexOf(count.equals("an") ? "a" : count));
    }

    private Month month() {
        String name = part("month");
        if (Character.isDigit(name.charAt(0))) {
            return Month.of(Integer.parseInt(name));
        }
        return Stream.of(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name.substring(0, 3)))
                .findFirst()
                .orElseThrow();
    }

    private DayOfWeek weekday() {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(part("weekday")))
                .findFirst()
                .orElseThrow();
    }

    private boolean has(String part) {
        return parts.containsKey(part);
    }

    private String part(String name) {
        return parts.getOrDefault(name, "").toLowerCase(Locale.ROOT);
    }

    private int number(String name) {
        return Integer.parseInt(part(name));
    }
}
