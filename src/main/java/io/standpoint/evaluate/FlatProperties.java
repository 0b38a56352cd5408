package io.standpoint.evaluate;

import io.standpoint.assertion.AttributeKind;
import io.standpoint.assertion.InteractionKind;
import io.standpoint.assertion.Relation;
import io.standpoint.vocabulary.SPT;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The properties that flat edges have, and their short names. */
final class FlatProperties {

    private static final List<String> ALL = Stream.of(
                    Stream.of(
                            SPT.holdsOffice,
                            SPT.heldOffice,
                            SPT.memberOf,
                            SPT.wasMemberOf,
                            SPT.supports,
                            SPT.opposes,
                            SPT.mixedOn,
                            SPT.authorOf),
                    Arrays.stream(Relation.values()).map(Relation::property),
                    Arrays.stream(AttributeKind.values()).map(AttributeKind::iri),
                    Arrays.stream(InteractionKind.values()).map(InteractionKind::flatProperty))
            .flatMap(stream -> stream)
            .distinct()
            .toList();

    private FlatProperties() {}

    /** The IRIs of all of them, in a fixed order. */
    static List<String> all() {
        return ALL;
    }

    /** The IRI of the one with this local name. */
    static Optional<String> named(String localName) {
        return ALL.stream().filter(iri -> localName(iri).equals(localName)).findFirst();
    }

    /** What stands after the namespace. */
    static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
