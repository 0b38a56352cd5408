package io.standpoint.evaluate.benchmark;

import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import io.standpoint.language.Token;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Common nouns that point to one person, organisation or place: "the man", "his father", "high school". Nouns that only
 * say what something named is ("the city of Verona", "he is a man of letters") do not.
 */
final class OkeNouns {

    private final Map<String, OkeType> types = new HashMap<>();
    private final Set<String> kinds;

    /** Lists as {@link OkeWords} has them. */
    OkeNouns(OkeWords words) {
        for (OkeType type : OkeType.values()) {
            words.of(type.label()).forEach(noun -> types.put(noun, type));
        }
        kinds = words.of("Kind");
    }

    /** The nouns of a sentence, each with what makes it another thing, without article and other adjectives. */
    Map<Mention, OkeType> find(DependencyTree tree) {
        Map<Mention, OkeType> found = new LinkedHashMap<>();
        for (int head = 0; head < tree.size(); head++) {
            OkeType type = types.get(tree.token(head).lemma());
            if (type != null && points(tree, head)) {
                int begin = head;
                while (begin > 0 && isPart(tree.token(begin - 1))) {
                    begin--;
                }
                found.put(
                        new Mention(
                                tree.sentence().index(), begin, head + 1, head, Mention.Form.NOMINAL, NameType.NONE),
                        type);
            }
        }
        return found;
    }

    private static boolean points(DependencyTree tree, int head) {
        Token noun = tree.token(head);
        boolean describes = tree.is(head, "appos", "compound")
                || !tree.children(head, "appos", "cop").isEmpty();
        boolean complemented = tree.children(head, "nmod").stream()
                .flatMap(child -> tree.children(child, "case").stream())
                .anyMatch(word -> tree.token(word).lemma().equals("of"));
        return noun.tag().equals("NN") && noun.type() == NameType.NONE && !describes && !complemented;
    }

    private boolean isPart(Token token) {
        boolean noun = token.tag().equals("NN") && token.type() == NameType.NONE;
        return noun || kinds.contains(token.lemma());
    }
}
