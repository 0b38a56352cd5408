package io.standpoint.entity.resolve;

import io.standpoint.entity.EntityId;
import io.standpoint.vocabulary.SPT;
import java.util.Comparator;

/**
 * What was decided on a pair of identities.
 *
 * @param one     the identity that stands for both where they are one
 * @param other   the other
 * @param verdict what was decided
 * @param score   how likely they are one, and why
 */
public record Decision(EntityId one, EntityId other, Verdict verdict, Score score) implements Comparable<Decision> {

    private static final Comparator<Decision> ORDER =
            Comparator.comparing(Decision::one).thenComparing(Decision::other).thenComparing(Decision::verdict);

    /** What becomes of a pair. */
    public enum Verdict {
        /** They are one. */
        MERGED(SPT.Merged),
        /** They may be one, but not surely enough. */
        NEAR_MISS(SPT.NearMiss),
        /** They have one name and are two. */
        APART(SPT.KeptApart);

        private final String iri;

        Verdict(String iri) {
            this.iri = iri;
        }

        /** The IRI of the concept in the ontology. */
        public String iri() {
            return iri;
        }
    }

    /** By identities. */
    @Override
    public int compareTo(Decision decision) {
        return ORDER.compare(this, decision);
    }
}
