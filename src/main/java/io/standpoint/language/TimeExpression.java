package io.standpoint.language;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Words of a sentence that name a day, a week, a month or years.
 *
 * @param begin first token, without a preposition
 * @param end   one past the last token
 * @param time  what they name
 */
public record TimeExpression(int begin, int end, Time time) {

    /** On which side of the day of speaking a time lies that both sides have, such as a weekday. */
    public enum Direction {
        PAST,
        FUTURE
    }

    /** What a temporal expression names. */
    @FunctionalInterface
    public interface Time {

        /**
         * The days that it names.
         *
         * @param spoken    the day from which relative expressions count, where it is known
         * @param direction where the time lies that is spoken of
         * @return empty if the expression is relative and that day unknown, or names no day of the calendar
         */
        Optional<DayRange> days(Optional<LocalDate> spoken, Direction direction);
    }
}
