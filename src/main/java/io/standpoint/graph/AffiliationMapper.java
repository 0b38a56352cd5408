package io.standpoint.graph;

import io.standpoint.assertion.Assertion.Affiliation;
import io.standpoint.vocabulary.SPT;

/** Membership: {@code spt:memberOf}, or {@code spt:wasMemberOf} for one who left, as a statement on that edge. */
final class AffiliationMapper implements AssertionMapper<Affiliation> {

    @Override
    public void map(Affiliation affiliation, DocumentScope scope) {
        String node = scope.node(affiliation);
        String property =
                affiliation.status().property(SPT.memberOf, SPT.wasMemberOf).orElse(SPT.memberOf);
        EdgeStatement.write(node, affiliation, property, scope);
        scope.triples()
                .link(node, SPT.status, affiliation.status().iri())
                .date(node, SPT.start, affiliation.period().start())
                .date(node, SPT.end, affiliation.period().end());
        scope.attest(node, affiliation.status());
        affiliation
                .status()
                .property(SPT.memberOf, SPT.wasMemberOf)
                .ifPresent(edge -> scope.edge(
                        scope.iri(affiliation.member()),
                        edge,
                        scope.iri(affiliation.organization()),
                        affiliation.reading()));
    }
}
