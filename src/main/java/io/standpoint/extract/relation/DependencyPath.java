package io.standpoint.extract.relation;

import io.standpoint.language.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The way from one token to another through the dependency tree.
 *
 * @param up   from the first token up to the top, both included
 * @param down from below the top down to the second token, which is included unless it is the top
 */
record DependencyPath(List<Integer> up, List<Integer> down) {

    static DependencyPath between(DependencyTree tree, int from, int to) {
        List<Integer> up = upward(tree, from);
        List<Integer> other = upward(tree, to);
        int top = up.stream().filter(other::contains).findFirst().orElse(up.get(up.size() - 1));
        List<Integer> down = new ArrayList<>();
        for (int node : other) {
            if (node == top) {
                break;
            }
            down.add(0, node);
        }
        return new DependencyPath(up.subList(0, up.indexOf(top) + 1), down);
    }

    private static List<Integer> upward(DependencyTree tree, int token) {
        List<Integer> nodes = new ArrayList<>(List.of(token));
        nodes.addAll(tree.ancestors(token));
        return nodes;
    }

    int length() {
        return up.size() - 1 + down.size();
    }

    /** The token that dominates both. */
    int top() {
        return up.get(up.size() - 1);
    }

    /** The tokens between the two ends. */
    List<Integer> inner() {
        List<Integer> all = new ArrayList<>(up);
        all.addAll(down);
        return all.size() > 2 ? all.subList(1, all.size() - 1) : List.of();
    }

    /** The relations on the way, with the lemmas between them or without. */
    String describe(DependencyTree tree, boolean lexical) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < up.size() - 1; i++) {
            path.append(tree.relation(up.get(i))).append('>');
            if (lexical && (i + 1 < up.size() - 1 || !down.isEmpty())) {
                path.append(lemma(tree, up.get(i + 1))).append('>');
            }
        }
        for (int i = 0; i < down.size(); i++) {
            path.append('<').append(tree.relation(down.get(i)));
            if (lexical && i < down.size() - 1) {
                path.append('<').append(lemma(tree, down.get(i)));
            }
        }
        return path.toString();
    }

    private static String lemma(DependencyTree tree, int token) {
        return tree.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
