package io.standpoint.graph;

import io.standpoint.entity.EntityId;
import io.standpoint.entity.resolve.Decision;
import io.standpoint.entity.resolve.Reason;
import io.standpoint.vocabulary.SPT;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Triple;

/** Decisions on who is who, as nodes with the two identities, the verdict, the score and the reasons. */
final class DecisionMapper {

    private final Iris iris;
    private final Map<String, String> labels;

    /**
     * A mapper.
     *
     * @param labels of entities by IRI; an alias has none
     */
    DecisionMapper(Iris iris, Map<String, String> labels) {
        this.iris = iris;
        this.labels = labels;
    }

    /** The triples of all. */
    Set<Triple> map(Collection<Decision> decisions) {
        Triples triples = new Triples();
        decisions.forEach(decision -> map(decision, triples));
        return triples.all();
    }

    private void map(Decision decision, Triples triples) {
        String one = iris.entity(decision.one());
        String other = iris.entity(decision.other());
        String node = iris.resolution(Hash.of(List.of(decision.verdict().name(), one, other), 16));
        triples.type(node, SPT.Resolution)
                .label(node, label(decision))
                .link(node, SPT.identity, one)
                .link(node, SPT.otherIdentity, other)
                .link(node, SPT.verdict, decision.verdict().iri())
                .decimal(node, SPT.score, decision.score().value())
                .decimal(node, SPT.confidence, decision.score().confidence());
        for (Reason reason : decision.score().reasons()) {
            triples.text(node, SPT.reason, reason.toString());
        }
    }

    private String label(Decision decision) {
        String one = name(decision.one());
        String other = name(decision.other());
        return switch (decision.verdict()) {
            case MERGED -> other + " is " + one;
            case NEAR_MISS -> other + " may be " + one;
            case APART -> other + " is not " + one;
        };
    }

    private String name(EntityId id) {
        return labels.getOrDefault(iris.entity(id), Identification.aliasLabel(id));
    }
}
