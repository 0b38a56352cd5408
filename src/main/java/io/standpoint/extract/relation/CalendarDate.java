package io.standpoint.extract.relation;

import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a date off its words: "3 May 1961", "May 1961", "1961". */
public final class CalendarDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final Pattern PART = Pattern.compile("\\p{L}+|\\d+");
    private static final int LETTERS = 3;
    private static final int MOST_DAYS = 31;
    private static final int FIRST_YEAR = 1000;

    private CalendarDate() {}

    /** A day, month or year, as exactly as the words say; empty without a year of four digits, or if there is no such day. */
    public static Optional<Temporal> of(String words) {
        Matcher parts = PART.matcher(words.toLowerCase(Locale.ROOT));
        OptionalInt day = OptionalInt.empty();
        OptionalInt month = OptionalInt.empty();
        OptionalInt year = OptionalInt.empty();
        while (parts.find()) {
            String part = parts.group();
            int number = Character.isDigit(part.charAt(0)) ? Integer.parseInt(part) : 0;
            if (number >= FIRST_YEAR) {
                year = OptionalInt.of(number);
            } else if (number > 0 && number <= MOST_DAYS) {
                day = OptionalInt.of(number);
            } else if (part.length() >= LETTERS && MONTHS.contains(part.substring(0, LETTERS))) {
                month = OptionalInt.of(MONTHS.indexOf(part.substring(0, LETTERS)) + 1);
            }
        }
        return year.isPresent() ? date(year.getAsInt(), month, day) : Optional.empty();
    }

    private static Optional<Temporal> date(int year, OptionalInt month, OptionalInt day) {
        if (month.isEmpty()) {
            return day.isEmpty() ? Optional.of(Year.of(year)) : Optional.empty();
        }
        YearMonth whole = YearMonth.of(year, month.getAsInt());
        if (day.isEmpty()) {
            return Optional.of(whole);
        }
        return whole.isValidDay(day.getAsInt()) ? Optional.of(whole.atDay(day.getAsInt())) : Optional.empty();
    }
}
