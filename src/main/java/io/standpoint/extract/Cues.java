package io.standpoint.extract;

import io.standpoint.language.DependencyTree;
import java.util.BitSet;

/** The words that belong to a cue. */
final class Cues {

    private static final String[] PARTS = {"aux", "aux:pass", "cop", "advmod", "compound:prt"};

    private Cues() {}

    /** A predicate with the auxiliaries, copula, adverbs and particles that stand beside it without a break. */
    static BitSet of(LinkedSentence sentence, int predicate) {
        DependencyTree tree = sentence.tree();
        BitSet parts = new BitSet();
        tree.children(predicate, PARTS).stream()
                .filter(child -> tree.children(child).isEmpty())
                .filter(child -> child < predicate || !tree.is(child, "advmod"))
                .forEach(parts::set);
        parts.set(predicate);
        if (tree.is(predicate, "xcomp") && !sentence.isVerb(predicate)) {
            parts.set(tree.head(predicate));
        }
        return run(parts, predicate);
    }

    /** The unbroken run of the set that holds a token. */
    static BitSet run(BitSet tokens, int token) {
        BitSet run = new BitSet();
        run.set(tokens.previousClearBit(token) + 1, tokens.nextClearBit(token));
        return run;
    }
}
