package io.standpoint.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An office or occupation as the words put it.
 *
 * @param head  the noun, in lower case
 * @param words all that tells, in lower case and without articles and prepositions, the head among them
 */
record Role(String head, Set<String> words) {

    private static final Set<String> DEPUTISING =
            WordLists.labelled("roles.txt").getOrDefault("DEPUTISING", Set.of());

    private static final Map<String, List<String>> ABBREVIATIONS = WordLists.rows("role-abbreviations.tsv")
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> List.of(row.get(1).split(" "))));

    Role {
        words = Set.copyOf(words);
    }

    static Role of(Token head, List<Token> tokens) {
        Set<String> words = new HashSet<>();
        for (Token token : tokens) {
            boolean tells = token.tag().startsWith("NN")
                    || token.tag().startsWith("JJ")
                    || token.tag().startsWith("VB");
            if (tells) {
                words.add(lower(token));
            }
        }
        List<String> noun = ABBREVIATIONS.getOrDefault(lower(head), List.of(lower(head)));
        words.remove(lower(head));
        words.addAll(noun);
        return new Role(noun.get(noun.size() - 1), words);
    }

    /** Whether the word, in lower case, is short for a role. */
    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.containsKey(word);
    }

    /**
     * Whether somebody introduced with this role may be called by the other one later: "the secretary" for the home
     * secretary, but not "the president" for a vice president.
     */
    boolean mayBeCalled(Role shorter) {
        return head.equals(shorter.head)
                && words.containsAll(shorter.words)
                && words.stream().noneMatch(word -> DEPUTISING.contains(word) && !shorter.words.contains(word));
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT).replace(".", "");
    }
}
