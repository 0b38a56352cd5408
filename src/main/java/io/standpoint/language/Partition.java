package io.standpoint.language;

import java.util.ArrayList;
import java.util.List;

/** Which mentions of a scope stand for the same thing, so far. Refuses to join what cannot agree. */
final class Partition {

    private final List<Cluster> clusters = new ArrayList<>();

    Partition(List<Candidate> candidates) {
        candidates.forEach(candidate -> clusters.add(new Cluster(candidate)));
    }

    /** The cluster that a mention is in. */
    Cluster of(Candidate candidate) {
        return clusters.get(candidate.index());
    }

    /** Whether two mentions are in one cluster. */
    boolean joined(Candidate one, Candidate other) {
        return of(one) == of(other);
    }

    /** Joins the clusters of two mentions if they agree; says whether they are one now. */
    boolean join(Candidate one, Candidate other) {
        Cluster to = of(one);
        Cluster from = of(other);
        if (to == from) {
            return true;
        }
        if (!to.agrees(from)) {
            return false;
        }
        to.absorb(from);
        from.members().forEach(member -> clusters.set(member.index(), to));
        return true;
    }

    /** The distinct clusters in the order of their first mentions. */
    List<Cluster> clusters() {
        return clusters.stream().distinct().toList();
    }
}
