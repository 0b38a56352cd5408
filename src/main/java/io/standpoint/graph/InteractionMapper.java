package io.standpoint.graph;

import io.standpoint.assertion.Assertion.Interaction;
import io.standpoint.vocabulary.SPT;

/** What one did to another, with the edge that its kind names. */
final class InteractionMapper implements AssertionMapper<Interaction> {

    @Override
    public void map(Interaction interaction, DocumentScope scope) {
        String node = scope.node(interaction);
        String agent = scope.iri(interaction.agent());
        String target = scope.iri(interaction.target());
        String property = interaction.kind().flatProperty();
        String label = interaction.agent().entity().label() + " "
                + scope.labels().term(property) + " "
                + interaction.target().entity().label();
        scope.fact(node, SPT.Interaction, label, interaction.reading());
        scope.triples()
                .link(node, SPT.agent, agent)
                .link(node, SPT.target, target)
                .link(node, SPT.kind, interaction.kind().iri())
                .time(node, SPT.date, interaction.time());
        scope.edge(agent, property, target, interaction.reading());
    }
}
