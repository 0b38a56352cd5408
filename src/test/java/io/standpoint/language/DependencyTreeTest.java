package io.standpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.text.Span;
import io.standpoint.text.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DependencyTreeTest {

    /** "Ann and Bob praised the old plan". */
    private final DependencyTree tree = new DependencyTree(sentence(
            List.of("Ann", "and", "Bob", "praised", "the", "old", "plan"),
            List.of(
                    new Dependency(3, 0, "nsubj"),
                    new Dependency(2, 1, "cc"),
                    new Dependency(0, 2, "conj"),
                    new Dependency(-1, 3, "root"),
                    new Dependency(6, 4, "det"),
                    new Dependency(6, 5, "amod"),
                    new Dependency(3, 6, "obj"))));

    @Test
    void childrenAreInTheOrderOfTheText() {
        assertEquals(3, tree.root());
        assertEquals(List.of(0, 6), tree.children(3));
        assertEquals(List.of(6), tree.children(3, "obj", "iobj"));
        assertTrue(tree.child(3, "iobj").isEmpty());
    }

    @Test
    void aSubtreeCanBePruned() {
        assertEquals("{4, 5, 6}", tree.subtree(6).toString());
        assertEquals("{0}", tree.subtreeWithout(0, Set.of("conj")).toString());
    }

    @Test
    void conjunctsAreTheSameFromEachOfThem() {
        assertEquals(List.of(0, 2), tree.conjuncts(0));
        assertEquals(List.of(0, 2), tree.conjuncts(2));
    }

    @Test
    void ancestorsLeadToTheRoot() {
        assertEquals(List.of(2, 0, 3), tree.ancestors(1));
        assertTrue(tree.dominates(0, 1));
        assertFalse(tree.dominates(6, 1));
    }

    @Test
    void aSentenceWithoutAParseIsRefused() {
        Sentence unparsed = sentence(List.of("Ann"), List.of());
        assertThrows(IllegalArgumentException.class, () -> new DependencyTree(unparsed));
    }

    private static Sentence sentence(List<String> words, List<Dependency> arcs) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            Span span = new Span(at, at + word.length());
            tokens.add(new Token(tokens.size(), span, word, word, "X", NameType.NONE));
            at = span.end() + 1;
        }
        Span whole = new Span(0, at - 1);
        return new Sentence(0, whole, new Zone.Body(whole, "en"), tokens, arcs);
    }
}
