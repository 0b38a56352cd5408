package io.standpoint.assertion;

import io.standpoint.text.SourceSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What an assertion says, apart from how it was read. Two assertions of one document with equal content are the same
 * fact, read twice.
 *
 * @param kind  the kind of fact, in lower case, such as {@code tenure}
 * @param parts what distinguishes it from others of its kind, in a fixed order; identities by
 *              {@link io.standpoint.entity.EntityId#path()}, spans by their offsets, nothing as the empty string; the
 *              last is the modality
 */
public record Content(String kind, List<String> parts) {

    public Content {
        parts = List.copyOf(parts);
    }

    /** The content of an assertion. */
    public static Content of(Assertion assertion) {
        Parts parts = new Parts();
        assertion.accept(parts);
        return parts.content(assertion.reading().modality());
    }

    private static final class Parts implements AssertionVisitor {

        private String kind = "";
        private final List<String> parts = new ArrayList<>();

        @Override
        public void visit(Assertion.Tenure tenure) {
            kind("tenure").add(tenure.holder()).add(tenure.office()).add(tenure.status(), tenure.period());
        }

        @Override
        public void visit(Assertion.Affiliation affiliation) {
            kind("affiliation")
                    .add(affiliation.member())
                    .add(affiliation.organization())
                    .add(affiliation.status(), affiliation.period());
        }

        @Override
        public void visit(Assertion.Link link) {
            kind("link").add(link.subject()).add(link.relation().name()).add(link.object());
        }

        @Override
        public void visit(Attribute attribute) {
            kind("attribute")
                    .add(attribute.subject())
                    .add(attribute.property().name())
                    .add(attribute.date().toString());
        }

        @Override
        public void visit(Assertion.Statement statement) {
            kind("statement")
                    .add(statement.speakers())
                    .add(statement.addressees())
                    .add(Optional.of(statement.words().content()))
                    .add(statement.words().cue().orElse(""))
                    .add(statement.words().form().name())
                    .add(statement.time());
        }

        @Override
        public void visit(Assertion.Stance stance) {
            kind("stance")
                    .add(stance.holder())
                    .add(stance.topic())
                    .add(stance.polarity().name())
                    .add(stance.expressedIn());
        }

        @Override
        public void visit(Assertion.Interaction interaction) {
            kind("interaction")
                    .add(interaction.agent())
                    .add(interaction.kind().name())
                    .add(interaction.target())
                    .add(interaction.time());
        }

        @Override
        public void visit(Assertion.Authorship post) {
            kind("comment")
                    .add(post.author())
                    .add(Optional.of(post.content()))
                    .addDate(post.posted())
                    .add(post.replyTo());
        }

        Content content(Modality modality) {
            add(modality.name());
            return new Content(kind, parts);
        }

        private Parts kind(String name) {
            kind = name;
            return this;
        }

        private Parts add(String part) {
            parts.add(part);
            return this;
        }

        private Parts add(Participant participant) {
            return add(participant.entity().id().path());
        }

        /** The order in which several are named says nothing. */
        private Parts add(Collection<Participant> participants) {
            return add(String.join(
                    " ",
                    participants.stream()
                            .map(p -> p.entity().id().path())
                            .sorted()
                            .distinct()
                            .toList()));
        }

        private Parts add(Status status, Assertion.Period period) {
            return add(status.name()).add(period);
        }

        private Parts add(Assertion.Period period) {
            return addDate(period.start()).addDate(period.end());
        }

        private Parts addDate(Optional<LocalDate> date) {
            return add(date.map(LocalDate::toString).orElse(""));
        }

        private Parts add(Optional<SourceSpan> span) {
            return add(span.map(s -> s.begin() + "-" + s.end()).orElse(""));
        }
    }
}
