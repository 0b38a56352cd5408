package io.standpoint.graph;

import io.standpoint.assertion.Assertion.Stance;
import io.standpoint.assertion.Assertion.Statement;
import io.standpoint.assertion.Assertion.Tenure;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Status;
import io.standpoint.text.SourceSpan;
import io.standpoint.vocabulary.SPT;

/** A stance: {@code spt:supports} or {@code spt:opposes}. */
final class StanceMapper implements AssertionMapper<Stance> {

    @Override
    public void map(Stance stance, DocumentScope scope) {
        String node = scope.node(stance);
        String holder = scope.iri(stance.holder());
        String topic = scope.iri(stance.topic());
        String property = stance.polarity().property();
        scope.fact(node, SPT.Stance, label(stance, scope.labels().term(property)), stance.reading());
        scope.triples()
                .link(node, SPT.stanceHolder, holder)
                .link(node, SPT.topic, topic)
                .link(node, SPT.polarity, stance.polarity().iri());
        scope.facts(Tenure.class)
                .filter(tenure -> isCapacity(tenure, stance.holder()))
                .forEach(tenure -> scope.triples().link(node, SPT.inCapacity, scope.node(tenure)));
        stance.expressedIn()
                .ifPresent(words -> scope.facts(Statement.class)
                        .filter(statement -> expresses(statement, words))
                        .forEach(statement -> scope.triples().link(node, SPT.expressedIn, scope.node(statement))));
        scope.edge(holder, property, topic, stance.reading());
    }

    static String label(Stance stance, String verb) {
        return stance.holder().entity().label() + " " + verb + " "
                + stance.topic().entity().label();
    }

    /** Whether the holder is in that office when the document speaks. */
    private static boolean isCapacity(Tenure tenure, Participant holder) {
        return tenure.holder().entity().id().equals(holder.entity().id())
                && tenure.reading().modality().isFactual()
                && (tenure.status() == Status.CURRENT || tenure.status() == Status.ACTING);
    }

    private static boolean expresses(Statement statement, SourceSpan words) {
        SourceSpan content = statement.words().content();
        return content.begin() == words.begin() && content.end() == words.end();
    }
}
