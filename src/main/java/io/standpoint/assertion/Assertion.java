package io.standpoint.assertion;

import io.standpoint.text.SourceSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A fact as read from one document, one record a kind of fact. */
public sealed interface Assertion
        permits Assertion.Tenure,
                Assertion.Affiliation,
                Assertion.Link,
                Assertion.Statement,
                Assertion.Stance,
                Assertion.Interaction,
                Assertion.Authorship,
                Attribute {

    /** How it was read. */
    Reading reading();

    /** Everybody and everything that takes part, in the order of the record's components. */
    List<Participant> participants();

    /** Calls the visitor's method for this kind of fact. */
    void accept(AssertionVisitor visitor);

    /** The same fact, read otherwise. */
    Assertion with(Reading reading);

    /** The same fact with each participant replaced by what the function makes of it. */
    Assertion with(UnaryOperator<Participant> change);

    /**
     * A stretch of time, open where empty: of a state the days on which it held, of an event the days between which it
     * happened.
     *
     * @param start the first day; where the document names a month or a year, that one's first
     * @param end   the last day, in the same way
     */
    record Period(Optional<LocalDate> start, Optional<LocalDate> end) {

        /** Nothing is known. */
        public static final Period UNKNOWN = new Period(Optional.empty(), Optional.empty());

        public Period {
            if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
                throw new IllegalArgumentException("A period does not end before it starts: " + start + " " + end);
            }
        }

        /** One day; unknown if there is none. */
        public static Period on(Optional<LocalDate> day) {
            return new Period(day, day);
        }

        /** The one day that the period is, if it is one. */
        public Optional<LocalDate> day() {
            return start.equals(end) ? start : Optional.empty();
        }
    }

    /** A person in an office. */
    record Tenure(Participant holder, Participant office, Status status, Period period, Reading reading)
            implements Assertion {

        @Override
        public List<Participant> participants() {
            return List.of(holder, office);
        }

        @Override
        public void accept(AssertionVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public Tenure with(Reading other) {
            return new Tenure(holder, office, status, period, other);
        }

        @Override
        public Tenure with(UnaryOperator<Participant> change) {
            return new Tenure(change.apply(holder), change.apply(office), status, period, reading);
        }
    }

    /** Somebody who works for or belongs to an organisation. */
    record Affiliation(Participant member, Participant organization, Status status, Period period, Reading reading)
            implements Assertion {

        @Override
        public List<Participant> participants() {
            return List.of(member, organization);
        }

        @Override
        public void accept(AssertionVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public Affiliation with(Reading other) {
            return new Affiliation(member, organization, status, period, other);
        }

        @Override
        public Affiliation with(UnaryOperator<Participant> change) {
            return new Affiliation(change.apply(member), change.apply(organization), status, period, reading);
        }
    }

    /** A lasting relation of two things. */
    record Link(Participant subject, Relation relation, Participant object, Reading reading) implements Assertion {

        @Override
        public List<Participant> participants() {
            return List.of(subject, object);
        }

        @Override
        public void accept(AssertionVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public Link with(Reading other) {
            return new Link(subject, relation, object, other);
        }

        @Override
        public Link with(UnaryOperator<Participant> change) {
            return new Link(change.apply(subject), relation, change.apply(object), reading);
        }
    }

    /**
     * Something said.
     *
     * @param speakers   one or more, who say it together
     * @param addressees to whom, may be empty
     * @param words      what is said and how it is attributed
     * @param time       when it was said
     */
    record Statement(
            List<Participant> speakers, List<Participant> addressees, Words words, Period time, Reading reading)
            implements Assertion {

        /**
         * The words of a statement.
         *
         * @param content what is said, as given in the source, without the outer quotation marks
         * @param cue     the words that attribute it, such as {@code said}; empty for a post
         * @param form    in whose words it is given
         */
        public record Words(SourceSpan content, Optional<String> cue, Quotation form) {}

        public Statement {
            speakers = List.copyOf(speakers);
            addressees = List.copyOf(addressees);
            if (speakers.isEmpty()) {
                throw new IllegalArgumentException("A statement has a speaker");
            }
        }

        @Override
        public List<Participant> participants() {
            return Stream.concat(speakers.stream(), addressees.stream()).toList();
        }

        @Override
        public void accept(AssertionVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public Statement with(Reading other) {
            return new Statement(speakers, addressees, words, time, other);
        }

        @Override
        public Statement with(UnaryOperator<Participant> change) {
            return new Statement(
                    speakers.stream().map(change).toList(),
                    addressees.stream().map(change).toList(),
                    words,
                    time,
                    reading);
        }
    }

    /**
     * A position for or against a topic.
     *
     * @param holder      whose
     * @param topic       an entity of type topic, with the words that name it
     * @param polarity    for or against; one who is both has two stances
     * @param expressedIn the content of the statement that expresses it, equal to the {@code content} of a
     *                    {@link Statement} of the same document
     */
    record Stance(
            Participant holder, Participant topic, Polarity polarity, Optional<SourceSpan> expressedIn, Reading reading)
            implements Assertion {

        @Override
        public List<Participant> participants() {
            return List.of(holder, topic);
        }

        @Override
        public void accept(AssertionVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public Stance with(Reading other) {
            return new Stance(holder, topic, polarity, expressedIn, other);
        }

        @Override
        public Stance with(UnaryOperator<Participant> change) {
            return new Stance(change.apply(holder), change.apply(topic), polarity, expressedIn, reading);
        }
    }

    /**
     * What one actor did to or with another.
     *
     * @param time when, or for when it is planned
     */
    record Interaction(Participant agent, InteractionKind kind, Participant target, Period time, Reading reading)
            implements Assertion {

        /** The same at another time. */
        public Interaction at(Period other) {
            return new Interaction(agent, kind, target, other, reading);
        }

        @Override
        public List<Participant> participants() {
            return List.of(agent, target);
        }

        @Override
        public void accept(AssertionVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public Interaction with(Reading other) {
            return new Interaction(agent, kind, target, time, other);
        }

        @Override
        public Interaction with(UnaryOperator<Participant> change) {
            return new Interaction(change.apply(agent), kind, change.apply(target), time, reading);
        }
    }

    /**
     * A post that somebody wrote.
     *
     * @param author  the one who signed it; an identity of this document alone unless it is somebody well known
     * @param content the whole post
     * @param posted  the day
     * @param replyTo the content of the post that it answers
     */
    record Authorship(
            Participant author,
            SourceSpan content,
            Optional<LocalDate> posted,
            Optional<SourceSpan> replyTo,
            Reading reading)
            implements Assertion {

        @Override
        public List<Participant> participants() {
            return List.of(author);
        }

        @Override
        public void accept(AssertionVisitor visitor) {
            visitor.visit(this);
        }

        @Override
        public Authorship with(Reading other) {
            return new Authorship(author, content, posted, replyTo, other);
        }

        @Override
        public Authorship with(UnaryOperator<Participant> change) {
            return new Authorship(change.apply(author), content, posted, replyTo, reading);
        }
    }
}
