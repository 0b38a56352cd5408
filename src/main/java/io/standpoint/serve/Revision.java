package io.standpoint.serve;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Which state of the store is served. Two revisions of one server are equal only if nothing was committed in between; those
 * of two servers never are, since program and options may differ. A store is held by one process at a time, so that no other
 * can change it meanwhile.
 */
final class Revision {

    private final String server =
            Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), Character.MAX_RADIX);
    private final Clock clock;
    private volatile Change last;

    private record Change(long number, Instant time) {}

    Revision(Clock clock) {
        this.clock = clock;
        this.last = new Change(0, clock.instant());
    }

    /** To be told after each commit, before whoever wrote is told. */
    synchronized void changed() {
        last = new Change(last.number() + 1, clock.instant());
    }

    /** What tells this state from all others. */
    String name() {
        return server + "-" + last.number();
    }

    /**
     * When the state began, in whole seconds; empty during the second in which it did, since another change in the same
     * second could not be told from it.
     */
    Optional<Instant> since() {
        Instant second = last.time().truncatedTo(ChronoUnit.SECONDS);
        boolean over = Duration.between(second, clock.instant()).compareTo(Duration.ofSeconds(1)) >= 0;
        return over ? Optional.of(second) : Optional.empty();
    }
}
