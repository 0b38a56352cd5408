package io.standpoint.entity;

import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import io.standpoint.language.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a place name stands for who acts in it: "Britain urges", "Russia's clampdown", "accused Silicon Valley" against
 * "in Britain". A name in a row of names acts with the first of the row.
 */
final class Acting {

    private final Map<String, Set<String>> words = WordList.labelled("acting.txt");

    private boolean is(String list, String lemma) {
        return words.getOrDefault(list, Set.of()).contains(lemma);
    }

    /** Whether a mention acts, or is addressed as one that acts. */
    boolean acts(LinkContext context, Mention mention) {
        return context.tree(mention)
                .map(tree -> actsInTree(tree, firstOfRow(tree, mention.head())))
                .orElseGet(() -> actsInRow(context.sentence(mention).tokens(), mention));
    }

    private static int firstOfRow(DependencyTree tree, int index) {
        int at = index;
        while (tree.is(at, "conj") && tree.head(at) >= 0) {
            at = tree.head(at);
        }
        return at;
    }

    private boolean actsInTree(DependencyTree tree, int index) {
        int head = tree.head(index);
        if (head < 0) {
            return false;
        }
        String lemma = tree.token(head).lemma();
        Optional<String> preposition = tree.children(index, "case").stream()
                .map(c -> tree.token(c).lemma())
                .findFirst();
        return switch (tree.relation(index)) {
            case "nsubj" -> tree.token(head).tag().startsWith("V") && !is("STATIVE", lemma);
            case "obj", "iobj" -> is("OBJECT", lemma);
            case "nmod:poss" -> is("NOUN", lemma);
            case "compound" -> is("NOUN", lemma) && !beforeName(tree, head);
            case "obl", "nmod", "obl:agent" -> actsAfter(preposition.orElse(""), tree, index, lemma);
            default -> false;
        };
    }

    /** In "UK campaign Open Rights Group" the campaign is no act but what the named thing is. */
    private static boolean beforeName(DependencyTree tree, int index) {
        return index + 1 < tree.size() && tree.token(index + 1).type() != NameType.NONE;
    }

    private boolean actsAfter(String preposition, DependencyTree tree, int index, String lemma) {
        return switch (preposition) {
            case "by" ->
                tree.children(tree.head(index), "nsubj:pass", "aux:pass").size() > 0 || is("NOUN", lemma);
            case "of" -> is("GOVERNMENT", lemma);
            case "with", "to", "between" -> is("WITH", lemma);
            default -> false;
        };
    }

    /** Without a parse: the name is followed by a verb, and no word before it makes it a place. */
    private boolean actsInRow(List<Token> tokens, Mention mention) {
        if (mention.begin() > 0
                && is("ZH_PLACE", tokens.get(mention.begin() - 1).text())) {
            return false;
        }
        int at = mention.end();
        while (at < tokens.size() && tokens.get(at).tag().matches("d|t|p|ad")) {
            at++;
        }
        return at < tokens.size()
                && tokens.get(at).tag().matches("v|vi|vd")
                && !is("ZH_STATIVE", tokens.get(at).text());
    }
}
