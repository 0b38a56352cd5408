package io.standpoint.graph;

import io.standpoint.assertion.Status;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How one document gives a flat edge.
 *
 * @param document   when the document was issued
 * @param days       when the fact happened, else when the document was issued
 * @param confidence how sure the reading is, where a node says so
 * @param status     of a tenure or membership
 * @param start      its first day
 * @param end        its last day
 */
record EdgeReading(
        Optional<Days> document,
        Optional<Days> days,
        Optional<BigDecimal> confidence,
        Optional<Status> status,
        Optional<LocalDate> start,
        Optional<LocalDate> end) {}
