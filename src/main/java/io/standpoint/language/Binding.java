package io.standpoint.language;

import java.util.Locale;

/**
 * What grammar rules out (binding theory): a plain pronoun is not the subject or object of its own clause's verb; a
 * reflexive one is.
 */
final class Binding {

    private static final String[] ARGUMENTS = {"nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:by"};

    private Binding() {}

    /** Whether the pronoun may stand for the candidate. */
    static boolean allows(Candidate pronoun, Candidate candidate) {
        if (pronoun.sentence() != candidate.sentence()) {
            return !isReflexive(pronoun);
        }
        DependencyTree tree = pronoun.tree();
        int one = pronoun.mention().head();
        int other = candidate.mention().head();
        boolean coArguments =
                tree.head(one) == tree.head(other) && tree.is(one, ARGUMENTS) && tree.is(other, ARGUMENTS);
        boolean coordinated = tree.conjuncts(one).contains(other);
        return isReflexive(pronoun) || (!coArguments && !coordinated);
    }

    private static boolean isReflexive(Candidate pronoun) {
        String word = pronoun.head().text().toLowerCase(Locale.ROOT);
        return word.endsWith("self") || word.endsWith("selves");
    }
}
