package io.standpoint.extract;

import io.standpoint.extract.Attribution.Complement;
import io.standpoint.language.DependencyTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds what a predicate attributes: the clause, infinitive or phrase that its lexicon entry allows, in this order. */
final class ContentPhrases {

    private final LinkedSentence sentence;
    private final DependencyTree tree;
    private final Arguments arguments;

    ContentPhrases(LinkedSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.arguments = new Arguments(sentence);
    }

    /** The content of a verb or adjective. */
    Optional<ContentPhrase> of(int predicate, Speech.Entry entry) {
        Optional<ContentPhrase> found = entry.takesClause() ? clause(predicate) : Optional.empty();
        if (found.isEmpty() && entry.takesInfinitive()) {
            found = infinitive(predicate);
        }
        return found.isPresent() ? found : phrase(predicate, entry);
    }

    private Optional<ContentPhrase> clause(int predicate) {
        Optional<BitSet> complement = tree.children(predicate, "ccomp").stream()
                .filter(child -> sentence.isClause(child)
                        || !tree.children(child, "nsubj").isEmpty())
                .findFirst()
                .map(tree::subtree);
        return complement
                .or(() -> around(predicate))
                .map(tokens -> new ContentPhrase(Complement.CLAUSE, tokens, new BitSet()));
    }

    /** "S, X said" and "as X said, S": the clause that the parser hung the predicate on. */
    private Optional<BitSet> around(int predicate) {
        boolean beside = tree.is(predicate, "parataxis")
                || (tree.is(predicate, "advcl") && arguments.hasPreposition(predicate, "as"));
        if (!beside || tree.children(predicate, "nsubj").isEmpty()) {
            return Optional.empty();
        }
        BitSet main = tree.subtree(tree.head(predicate));
        main.andNot(tree.subtree(predicate));
        return Optional.of(main);
    }

    private Optional<ContentPhrase> infinitive(int predicate) {
        Optional<Integer> clause = tree.children(predicate, "xcomp", "ccomp", "advcl").stream()
                .filter(child -> sentence.isInfinitive(child)
                        || (tree.is(child, "xcomp")
                                && sentence.token(child).tag().equals("VBG")))
                .findFirst();
        return clause.map(child -> {
            BitSet tokens = tree.subtree(child);
            objects(predicate).forEach(object -> tokens.or(tree.subtree(object)));
            return new ContentPhrase(Complement.INFINITIVE, tokens, new BitSet());
        });
    }

    private List<Integer> objects(int predicate) {
        return arguments.isPassive(predicate)
                ? tree.children(predicate, "nsubj:pass")
                : tree.children(predicate, "obj", "iobj");
    }

    /** Objects with what is said of them, and what stands behind the prepositions. */
    private Optional<ContentPhrase> phrase(int predicate, Speech.Entry entry) {
        BitSet tokens = new BitSet();
        if (entry.takesObject()) {
            objects(predicate).forEach(object -> tokens.or(tree.subtree(object)));
            tree.children(predicate, "xcomp").stream()
                    .filter(child -> !tokens.isEmpty() && !sentence.isInfinitive(child))
                    .forEach(child -> tokens.or(tree.subtree(child)));
        }
        BitSet prepositions = new BitSet();
        for (int child : behind(predicate, entry)) {
            tokens.or(tree.subtree(child));
            if (!entry.takesObject()) {
                tree.children(child, "case", "mark").forEach(word -> prepositions.or(tree.subtree(word)));
            }
        }
        tokens.andNot(prepositions);
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(new ContentPhrase(Complement.PHRASE, tokens, prepositions));
    }

    private List<Integer> behind(int predicate, Speech.Entry entry) {
        List<Integer> found = new ArrayList<>();
        for (int child : tree.children(predicate, "obl", "nmod", "advcl", "xcomp")) {
            boolean taken =
                    tree.children(child, "case", "mark").stream().anyMatch(word -> entry.takes(sentence.lemma(word)));
            if (taken) {
                found.add(child);
            }
        }
        return found;
    }
}
