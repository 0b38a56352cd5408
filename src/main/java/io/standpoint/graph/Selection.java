package io.standpoint.graph;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which part of a graph's facts is wanted. The restrictions apply one after the other, in the order of the parameters, so that
 * the most connected of a topic are counted by the edges of that topic and that time.
 *
 * <p><b>Dates.</b> A fact has the day that its text names for it (an interaction, a statement or the statement that a stance is
 * expressed in), else the day of its document; where only a span is known, the span. {@code since} and {@code until} select
 * the facts whose span meets theirs, both days included. {@code asOf} selects what a reader knew on a day: facts of
 * documents issued no later; and of offices and memberships those that held on that day: begun by then (or attested by then,
 * where no beginning is known), not ended, and not called former by a later document that was issued by then. One that had
 * ended by then appears as former. Undated facts are left out under any of the three; what the catalogue says of things that
 * take part in the facts selected (their places, parts and offices) stays.
 *
 * @param since  the first day
 * @param until  the last day
 * @param asOf   the day as of which
 * @param topic  a topic, by its name or the end of it, such as {@code topic/privacy}: the facts on it or on its narrower topics, and
 *               the edges among all who take part in them
 * @param around an entity, by its name or the end of it: whatever is at most {@code hops} edges from it, and the edges among that
 * @param hops   at least 1
 * @param top    how many of the most connected things, and the edges among them
 */
public record Selection(
        Optional<LocalDate> since,
        Optional<LocalDate> until,
        Optional<LocalDate> asOf,
        Optional<String> topic,
        Optional<String> around,
        int hops,
        OptionalInt top) {

    /** Everything. */
    public static final Selection ALL = new Selection(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            1,
            OptionalInt.empty());

    public Selection {
        if (hops < 1 || (top.isPresent() && top.getAsInt() < 1)) {
            throw new IllegalArgumentException("hops and top are at least 1");
        }
        if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
            throw new IllegalArgumentException("since is after until");
        }
    }

    /** Whether nothing is left out. */
    public boolean isAll() {
        return !isDated() && topic.isEmpty() && around.isEmpty() && top.isEmpty();
    }

    /** Whether facts are chosen by date. */
    boolean isDated() {
        return since.isPresent() || until.isPresent() || asOf.isPresent();
    }
}
