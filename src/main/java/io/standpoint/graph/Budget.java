package io.standpoint.graph;

import java.time.Duration;
import java.time.Instant;

/**
 * How much work an export may be.
 *
 * @param triples how many triples it may collect
 * @param until   when it must be done collecting
 */
public record Budget(long triples, Instant until) {

    /** As much as it takes. */
    public static final Budget UNLIMITED = new Budget(Long.MAX_VALUE, Instant.MAX);

    /** From now on. */
    public static Budget of(long triples, Duration time) {
        return new Budget(triples, Instant.now().plus(time));
    }

    /** A count that starts at nothing. */
    Account open() {
        return new Account();
    }

    /** What was spent. */
    final class Account {

        private static final int BETWEEN_LOOKS = 1_000;

        private long spent;

        /**
         * Counts one triple that was looked at.
         *
         * @throws ExportLimitException if the time is over
         */
        void look() {
            if (++spent % BETWEEN_LOOKS == 0 && Instant.now().isAfter(until)) {
                throw new ExportLimitException("The export takes too long; ask for a part of the graph");
            }
        }

        /**
         * Tells how many triples will be written.
         *
         * @throws ExportLimitException if they are too many
         */
        void require(long wanted) {
            if (wanted > triples) {
                throw new ExportLimitException(
                        "The export has more than " + triples + " triples; ask for a part of the graph");
            }
        }
    }
}
