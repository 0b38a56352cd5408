package io.standpoint.evaluate.benchmark;

import java.util.Comparator;

/**
 * Who is for or against whom or what, in one sentence.
 *
 * @param item      the sentence
 * @param holder    who
 * @param sentiment {@code POS} or {@code NEG}
 * @param target    whom or what
 */
record SeesawTriple(int item, String holder, String sentiment, String target) implements Comparable<SeesawTriple> {

    /** What the set calls an actor or topic that its list of the article's entities does not have. */
    static final String UNLISTED = "Not in the list";

    /** What the set calls the holder of what the article itself says. */
    static final String WRITER = "None";

    /** In the order of the article, then by name. */
    @Override
    public int compareTo(SeesawTriple other) {
        return Comparator.comparingInt(SeesawTriple::item)
                .thenComparing(SeesawTriple::holder)
                .thenComparing(SeesawTriple::target)
                .thenComparing(SeesawTriple::sentiment)
                .compare(this, other);
    }

    /** Whether both ends are on the list of entities. */
    boolean isListed() {
        return !holder.equals(UNLISTED) && !holder.equals(WRITER) && !target.equals(UNLISTED);
    }
}
