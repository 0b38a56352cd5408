package io.standpoint.extract.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalendarDateTest {

    @Test
    void aDateIsAsExactAsItsWords() {
        assertEquals(Optional.of(LocalDate.of(1961, 5, 3)), CalendarDate.of("May 3rd, 1961"));
        assertEquals(Optional.of(LocalDate.of(1961, 5, 3)), CalendarDate.of("3 May 1961"));
        assertEquals(Optional.of(YearMonth.of(1961, 9)), CalendarDate.of("Sept. 1961"));
        assertEquals(Optional.of(Year.of(1961)), CalendarDate.of("1961"));
    }

    @Test
    void whatIsNoDayOrHasNoYearIsNoDate() {
        assertEquals(Optional.empty(), CalendarDate.of("30 February 1961"));
        assertEquals(Optional.empty(), CalendarDate.of("May 3"));
        assertEquals(Optional.empty(), CalendarDate.of("3-5-1961"));
    }
}
