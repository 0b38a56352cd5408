package io.standpoint.assertion;

import io.standpoint.vocabulary.SPT;
import java.util.Optional;

/**
 * The edge that stands for a fact in the graph: one for each fact between two participants that somebody says is so, unless
 * it is still to come.
 *
 * @param subject  from whom or what
 * @param property the property's IRI
 * @param object   to whom or what
 */
public record FlatEdge(Participant subject, String property, Participant object) {

    /** The edge of a fact; empty if it has none, or none between participants. */
    public static Optional<FlatEdge> of(Assertion fact) {
        Property property = new Property();
        fact.accept(property);
        return property.found
                .filter(iri -> fact.reading().modality().isFactual())
                .map(iri -> new FlatEdge(
                        fact.participants().get(0), iri, fact.participants().get(1)));
    }

    private static final class Property implements AssertionVisitor {

        private Optional<String> found = Optional.empty();

        @Override
        public void visit(Assertion.Tenure tenure) {
            found = tenure.status().property(SPT.holdsOffice, SPT.heldOffice);
        }

        @Override
        public void visit(Assertion.Affiliation affiliation) {
            found = affiliation.status().property(SPT.memberOf, SPT.wasMemberOf);
        }

        @Override
        public void visit(Assertion.Link link) {
            found = Optional.of(link.relation().property());
        }

        @Override
        public void visit(Attribute attribute) {
            found = Optional.empty();
        }

        @Override
        public void visit(Assertion.Statement statement) {
            found = Optional.empty();
        }

        @Override
        public void visit(Assertion.Stance stance) {
            found = Optional.of(stance.polarity().property());
        }

        @Override
        public void visit(Assertion.Interaction interaction) {
            found = Optional.of(interaction.kind().flatProperty());
        }

        @Override
        public void visit(Assertion.Authorship post) {
            found = Optional.empty();
        }
    }
}
