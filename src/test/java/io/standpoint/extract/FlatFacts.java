package io.standpoint.extract;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Attribute;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Polarity;
import io.standpoint.assertion.Status;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Assertions as lines "subject | relation | object", the way the flat edges of the graph would have them. */
final class FlatFacts {

    private FlatFacts() {}

    /** The lines of an assertion; a relation that gets no flat edge has its modality or status before a colon. */
    static List<String> lines(Assertion assertion) {
        if (assertion instanceof Assertion.Tenure t) {
            return List.of(line(t, t.holder(), dated(t.status(), "holdsOffice", "heldOffice"), label(t.office())));
        } else if (assertion instanceof Assertion.Affiliation a) {
            return List.of(line(a, a.member(), dated(a.status(), "memberOf", "wasMemberOf"), label(a.organization())));
        } else if (assertion instanceof Assertion.Link l) {
            return List.of(line(l, l.subject(), name(l.relation().property()), label(l.object())));
        } else if (assertion instanceof Assertion.Interaction i) {
            return List.of(line(i, i.agent(), name(i.kind().flatProperty()), label(i.target())));
        } else if (assertion instanceof Assertion.Stance s) {
            String relation = s.polarity() == Polarity.SUPPORT ? "supports" : "opposes";
            return List.of(line(s, s.holder(), relation, label(s.topic())));
        } else if (assertion instanceof Assertion.Statement s) {
            return s.speakers().stream()
                    .map(speaker -> label(speaker) + " | statement | "
                            + s.words().content().text())
                    .toList();
        }
        if (assertion instanceof Attribute a) {
            return List.of(
                    line(a, a.subject(), name(a.property().iri()), a.date().toString()));
        }
        return List.of(label(((Assertion.Authorship) assertion).author()) + " | authorOf | comment");
    }

    /** All lines of some assertions. */
    static List<String> lines(Stream<Assertion> assertions) {
        return assertions
                .flatMap(assertion -> lines(assertion).stream())
                .distinct()
                .toList();
    }

    private static String line(Assertion assertion, Participant subject, String relation, String object) {
        Modality modality = assertion.reading().modality();
        String prefix = modality.isFactual() ? "" : modality.name().toLowerCase(Locale.ROOT) + ":";
        return label(subject) + " | " + prefix + relation + " | " + object;
    }

    private static String dated(Status status, String now, String then) {
        return switch (status) {
            case CURRENT, ACTING, UNKNOWN -> now;
            case FORMER -> then;
            case FUTURE -> "future:" + now;
        };
    }

    private static String label(Participant participant) {
        return participant.entity().label();
    }

    private static String name(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
