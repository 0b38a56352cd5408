package io.standpoint.graph;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on one of which something happened, both included.
 *
 * @param first the earliest
 * @param last  the latest
 */
record Days(LocalDate first, LocalDate last) {

    /** What is known of a span; where one end is unknown, the day at the other alone. */
    static Optional<Days> of(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.or(() -> last).map(from -> new Days(from, last.orElse(from)));
    }

    boolean meets(Optional<LocalDate> since, Optional<LocalDate> until) {
        return since.map(day -> !last.isBefore(day)).orElse(true)
                && until.map(day -> !first.isAfter(day)).orElse(true);
    }

    boolean isOverBy(LocalDate day) {
        return !last.isAfter(day);
    }
}
