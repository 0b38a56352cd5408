package io.standpoint.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A parsed sentence, to be walked along its dependencies. Tokens are named by their index in the sentence; where several
 * are given they are in the order of the text. Relations are compared as a whole: {@code nmod} is not
 * {@code nmod:poss}.
 */
public final class DependencyTree {

    private final Sentence sentence;
    private final List<List<Integer>> children;

    /**
     * Reads the tree off a sentence.
     *
     * @throws IllegalArgumentException if the sentence has no parse
     */
    public DependencyTree(Sentence sentence) {
        if (!sentence.isParsed()) {
            throw new IllegalArgumentException("Sentence " + sentence.index() + " has no parse");
        }
        this.sentence = sentence;
        this.children = new ArrayList<>();
        sentence.tokens().forEach(token -> children.add(new ArrayList<>()));
        for (Dependency arc : sentence.dependencies()) {
            if (arc.governor() >= 0) {
                children.get(arc.governor()).add(arc.dependent());
            }
        }
    }

    /** What the tree was read from. */
    public Sentence sentence() {
        return sentence;
    }

    /** The number of tokens. */
    public int size() {
        return sentence.tokens().size();
    }

    /** A token of the sentence. */
    public Token token(int index) {
        return sentence.tokens().get(index);
    }

    /** The first token without a head. */
    public int root() {
        int root = 0;
        while (head(root) >= 0) {
            root++;
        }
        return root;
    }

    /** The token's head, -1 for the root. */
    public int head(int index) {
        return sentence.dependencies().get(index).governor();
    }

    /** The token's relation to its head. */
    public String relation(int index) {
        return sentence.dependencies().get(index).relation();
    }

    /** Whether the token's relation to its head is one of those given. */
    public boolean is(int index, String... relations) {
        return List.of(relations).contains(relation(index));
    }

    /** All dependents of a token. */
    public List<Integer> children(int index) {
        return List.copyOf(children.get(index));
    }

    /** The dependents of a token in one of the relations. */
    public List<Integer> children(int index, String... relations) {
        Set<String> wanted = Set.of(relations);
        return children.get(index).stream()
                .filter(child -> wanted.contains(relation(child)))
                .toList();
    }

    /** The first dependent of a token in one of the relations. */
    public OptionalInt child(int index, String... relations) {
        return children(index, relations).stream().mapToInt(Integer::intValue).findFirst();
    }

    /** The token and all that depends on it, directly or not. */
    public BitSet subtree(int index) {
        BitSet tokens = new BitSet(size());
        collect(index, Set.of(), tokens);
        return tokens;
    }

    /** The token and what depends on it, without those branches that hang on by one of the relations. */
    public BitSet subtreeWithout(int index, Set<String> relations) {
        BitSet tokens = new BitSet(size());
        collect(index, relations, tokens);
        return tokens;
    }

    /** The token's coordination, first to last: itself, what it is coordinated with and the rest of the list. */
    public List<Integer> conjuncts(int index) {
        int first = index;
        while (relation(first).equals("conj") && head(first) >= 0) {
            first = head(first);
        }
        BitSet found = new BitSet(size());
        collectConjuncts(first, found);
        return found.stream().boxed().toList();
    }

    /** The heads of a token, from its own up to the root; none for the root. */
    public List<Integer> ancestors(int index) {
        List<Integer> path = new ArrayList<>();
        for (int up = head(index); up >= 0; up = head(up)) {
            path.add(up);
        }
        return path;
    }

    /** Whether the second token is the first or depends on it, directly or not. */
    public boolean dominates(int ancestor, int index) {
        return ancestor == index || ancestors(index).contains(ancestor);
    }

    private void collect(int index, Set<String> without, BitSet tokens) {
        tokens.set(index);
        for (int child : children.get(index)) {
            if (!without.contains(relation(child))) {
                collect(child, without, tokens);
            }
        }
    }

    private void collectConjuncts(int index, BitSet found) {
        found.set(index);
        children(index, "conj").forEach(child -> collectConjuncts(child, found));
    }
}
