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
        if (assertion instanceof Assertion.Tenure t) {
            return new Parts("tenure")
                    .add(t.holder())
                    .add(t.office())
                    .add(t.status().name())
                    .add(t.period())
                    .of(t);
        }
        if (assertion instanceof Assertion.Affiliation a) {
            return new Parts("affiliation")
                    .add(a.member())
                    .add(a.organization())
                    .add(a.status().name())
                    .add(a.period())
                    .of(a);
        }
        if (assertion instanceof Assertion.Link l) {
            return new Parts("link")
                    .add(l.subject())
                    .add(l.relation().name())
                    .add(l.object())
                    .of(l);
        }
        return ofEvent(assertion);
    }

    private static Content ofEvent(Assertion assertion) {
        if (assertion instanceof Assertion.Statement s) {
            return new Parts("statement")
                    .add(s.speakers())
                    .add(s.addressees())
                    .add(Optional.of(s.words().content()))
                    .add(s.words().cue().orElse(""))
                    .add(s.words().form().name())
                    .addDate(s.statedOn())
                    .of(s);
        }
        if (assertion instanceof Assertion.Stance s) {
            return new Parts("stance")
                    .add(s.holder())
                    .add(s.topic())
                    .add(s.polarity().name())
                    .add(s.expressedIn())
                    .of(s);
        }
        if (assertion instanceof Assertion.Interaction i) {
            return new Parts("interaction")
                    .add(i.agent())
                    .add(i.kind().name())
                    .add(i.target())
                    .addDate(i.date())
                    .of(i);
        }
        Assertion.Authorship a = (Assertion.Authorship) assertion;
        return new Parts("comment")
                .add(a.author())
                .add(Optional.of(a.content()))
                .addDate(a.posted())
                .add(a.replyTo())
                .of(a);
    }

    private static final class Parts {

        private final String kind;
        private final List<String> parts = new ArrayList<>();

        Parts(String kind) {
            this.kind = kind;
        }

        Parts add(String part) {
            parts.add(part);
            return this;
        }

        Parts add(Participant participant) {
            return add(participant.entity().id().path());
        }

        /** The order in which several are named says nothing. */
        Parts add(Collection<Participant> participants) {
            return add(String.join(
                    " ",
                    participants.stream()
                            .map(p -> p.entity().id().path())
                            .sorted()
                            .distinct()
                            .toList()));
        }

        Parts add(Assertion.Period period) {
            return addDate(period.start()).addDate(period.end());
        }

        Parts addDate(Optional<LocalDate> date) {
            return add(date.map(LocalDate::toString).orElse(""));
        }

        Parts add(Optional<SourceSpan> span) {
            return add(span.map(s -> s.begin() + "-" + s.end()).orElse(""));
        }

        Content of(Assertion assertion) {
            add(assertion.reading().modality().name());
            return new Content(kind, parts);
        }
    }
}
