package io.standpoint.graph;

import io.standpoint.assertion.Assertion.Tenure;
import io.standpoint.vocabulary.SPT;

/** A person in an office: {@code spt:holdsOffice}, or {@code spt:heldOffice} for one who left it. */
final class TenureMapper implements AssertionMapper<Tenure> {

    @Override
    public void map(Tenure tenure, DocumentScope scope) {
        String node = scope.node(tenure);
        String holder = scope.iri(tenure.holder());
        String office = scope.iri(tenure.office());
        scope.fact(node, SPT.Tenure, label(tenure, scope), tenure.reading());
        scope.triples()
                .link(node, SPT.holder, holder)
                .link(node, SPT.office, office)
                .link(node, SPT.status, tenure.status().iri())
                .date(node, SPT.start, tenure.period().start())
                .date(node, SPT.end, tenure.period().end());
        scope.attest(node, tenure.status());
        tenure.status()
                .property(SPT.holdsOffice, SPT.heldOffice)
                .ifPresent(property -> scope.edge(holder, property, office, tenure.reading()));
    }

    private static String label(Tenure tenure, DocumentScope scope) {
        return tenure.holder().entity().label() + ", "
                + tenure.office().entity().label() + " ("
                + scope.labels().term(tenure.status().iri()) + ")";
    }
}
