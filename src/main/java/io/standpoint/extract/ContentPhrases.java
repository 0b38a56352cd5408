package io.standpoint.extract;

import io.standpoint.extract.Attribution.Complement;
import io.standpoint.language.DependencyTree;
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
        Optional<ContentPhrase> found = entry.takesClause()
                ? new ClauseFinder(sentence)
                        .of(predicate, entry)
                        .map(tokens -> new ContentPhrase(Complement.CLAUSE, tokens, new BitSet()))
                : Optional.empty();
        if (found.isEmpty() && entry.takesInfinitive()) {
            found = infinitive(predicate);
        }
        return found.isPresent() ? found : phrase(predicate, entry);
    }

    private Optional<ContentPhrase> infinitive(int predicate) {
        return tree.children(predicate, "xcomp", "ccomp", "advcl").stream()
                .filter(child -> sentence.isInfinitive(child) || isGerund(child))
                .findFirst()
                .map(child -> {
                    BitSet tokens = tree.subtree(child);
                    objects(predicate).forEach(object -> tokens.or(tree.subtree(object)));
                    return new ContentPhrase(Complement.INFINITIVE, tokens, new BitSet());
                });
    }

    private boolean isGerund(int child) {
        return tree.is(child, "xcomp") && sentence.token(child).tag().equals("VBG");
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
            tree.children(predicate, "xcomp", "ccomp", "advcl").stream()
                    .filter(child -> belongs(child, tokens))
                    .forEach(child -> tokens.or(tree.subtree(child)));
        }
        boolean bare = tokens.isEmpty();
        BitSet prepositions = new BitSet();
        for (int child : behind(predicate, entry)) {
            tokens.or(tree.subtree(child));
            if (bare) {
                tree.children(child, "case", "mark").forEach(word -> prepositions.or(tree.subtree(word)));
            }
        }
        tokens.andNot(prepositions);
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(new ContentPhrase(Complement.PHRASE, tokens, prepositions));
    }

    /** "called him a liar"; or an infinitive right behind the object, which may belong to it: "efforts to". */
    private boolean belongs(int complement, BitSet objects) {
        BitSet tokens = tree.subtree(complement);
        return sentence.isInfinitive(complement)
                ? !objects.isEmpty() && tokens.nextSetBit(0) == objects.length()
                : !tree.is(complement, "advcl");
    }

    private List<Integer> behind(int predicate, Speech.Entry entry) {
        return tree.children(predicate, "obl", "nmod", "advcl", "xcomp").stream()
                .filter(child -> tree.children(child, "case", "mark").stream()
                        .anyMatch(word -> entry.takes(sentence.lemma(word))))
                .toList();
    }
}
