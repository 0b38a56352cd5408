package io.standpoint.language;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Days from the first to the last, both included.
 *
 * @param first the first day
 * @param last  the last day, not before the first
 */
public record DayRange(LocalDate first, LocalDate last) {

    private static final int DAYS_OF_A_WEEK = 7;

    public DayRange {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A range does not end before it begins: " + first + " " + last);
        }
    }

    /** One day. */
    public static DayRange of(LocalDate day) {
        return new DayRange(day, day);
    }

    /** A whole month. */
    static DayRange of(YearMonth month) {
        return new DayRange(month.atDay(1), month.atEndOfMonth());
    }

    /** Whole years. */
    static DayRange years(int first, int last) {
        return new DayRange(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /**
     * The week from Sunday to Saturday that the day lies in. Said on a Sunday, "last week" is the one that ended the day
     * before, and said on another day it has the working days of both ways of counting.
     */
    static DayRange weekFromSundayOf(LocalDate day) {
        LocalDate sunday = day.minusDays(day.getDayOfWeek().getValue() % DAYS_OF_A_WEEK);
        return new DayRange(sunday, sunday.plusDays(DAYS_OF_A_WEEK - 1L));
    }

    /** The week from Monday to Sunday that the day lies in (ISO 8601). */
    static DayRange weekOf(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return new DayRange(monday, monday.plusDays(DAYS_OF_A_WEEK - 1L));
    }
}
