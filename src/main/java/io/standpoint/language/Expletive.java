package io.standpoint.language;

import java.util.Locale;
import java.util.Set;

/** Tells the "it" that stands for nothing: "it is likely that", "it seems", "it rains". */
final class Expletive {

    private static final Set<String> VERBS = WordLists.labelled("speech.txt").getOrDefault("IMPERSONAL", Set.of());

    private Expletive() {}

    static boolean is(Candidate pronoun) {
        if (!pronoun.head().text().toLowerCase(Locale.ROOT).equals("it")) {
            return false;
        }
        DependencyTree tree = pronoun.tree();
        int head = tree.head(pronoun.mention().head());
        if (tree.is(pronoun.mention().head(), "expl") || head < 0) {
            return true;
        }
        boolean hasClause = tree.children(head, "ccomp", "csubj", "xcomp", "advcl", "acl:relcl", "acl").stream()
                .anyMatch(clause -> clause > head);
        boolean isJudged = tree.child(head, "cop").isPresent()
                && (hasClause || tree.child(head, "mark").isPresent());
        return isJudged || VERBS.contains(tree.token(head).lemma());
    }
}
