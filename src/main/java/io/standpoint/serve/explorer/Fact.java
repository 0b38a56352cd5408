package io.standpoint.serve.explorer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact, as its node says it.
 *
 * @param iri      the node
 * @param form     which kind of fact
 * @param label    the node's own label
 * @param edge     who does what to whom
 * @param how      how it was read
 * @param time     when it held or happened
 * @param quotes   the characters that bear it out, in the order of the document
 * @param derived  the nodes that it follows from; empty for what was read
 */
public record Fact(
        String iri, Form form, String label, Edge edge, How how, Time time, List<Quote> quotes, List<Ref> derived) {

    public Fact {
        quotes = List.copyOf(quotes);
        derived = List.copyOf(derived);
    }

    /**
     * Who does what to whom.
     *
     * @param subjects one or more; none where the graph lacks them
     * @param property the flat property, or empty
     * @param verb     a word for it
     * @param tone     for or against
     * @param objects  resources, if any
     * @param value    words or a date, or empty
     */
    public record Edge(List<Ref> subjects, String property, String verb, Tone tone, List<Ref> objects, String value) {

        public Edge {
            subjects = List.copyOf(subjects);
            objects = List.copyOf(objects);
        }
    }

    /**
     * How it was read.
     *
     * @param modality     a word, such as {@code asserted}
     * @param factual      whether somebody says that it is so
     * @param confidence   from 0 to 1
     * @param extractors   what read it
     * @param alternatives competing readings
     * @param notes        what else is said of it, by property: status, capacity, kind of quotation
     */
    public record How(
            String modality,
            boolean factual,
            BigDecimal confidence,
            List<String> extractors,
            List<Ref> alternatives,
            Map<String, String> notes) {

        public How {
            extractors = List.copyOf(extractors);
            alternatives = List.copyOf(alternatives);
            notes = Map.copyOf(notes);
        }

        /** Beside the percentage: how sure that is. */
        public int percent() {
            return confidence.movePointRight(2).intValue();
        }
    }

    /**
     * When it held or happened, as far as that is known.
     *
     * @param start    its first day
     * @param end      its last
     * @param attested a day on which it held
     * @param read     when the document that says so was issued, at the earliest
     */
    public record Time(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalDate attested,
            @Nullable LocalDate read) {

        /** The day to put it in order by. */
        public Optional<LocalDate> day() {
            return Optional.ofNullable(start != null ? start : attested != null ? attested : read);
        }

        /** Whether it could be known on a day: nothing says that it began or was written later. */
        boolean isKnownOn(LocalDate day) {
            return (start == null || !start.isAfter(day)) && (read == null || !read.isAfter(day));
        }

        /** The same in words; empty where nothing is known. */
        public String words() {
            if (start != null) {
                return end == null ? "since " + start : start.equals(end) ? start.toString() : start + " to " + end;
            }
            if (end != null) {
                return "until " + end;
            }
            return attested == null ? "" : "as of " + attested;
        }
    }

    /** The first of its documents; none for what a rule derived from nothing. */
    public Optional<Ref> source() {
        return quotes.stream().map(Quote::document).findFirst();
    }
}
