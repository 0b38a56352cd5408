package io.standpoint.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How words bear on what they govern: the lexicon behind the reading of stances. */
final class StanceLexicon {

    /** Whose stance a word shows. */
    enum Kind {
        /** The subject's, who says or feels so. */
        ATTITUDE,
        /** The subject's, whose act shows it. */
        ACT,
        /** The agent's of the act or attitude that the noun stands for. */
        NOUN,
        /** Whoever the noun is said of: "X, an opponent of", "gun control advocate X". */
        AGENT,
        /** The speaker's, who judges. */
        VALUE,
        /** Nobody's: the word hands the effect of what stands above on to what stands below. */
        PASS
    }

    /**
     * An effect.
     *
     * @param sign  1 for, -1 against, 0 neither
     * @param kind  whose stance it shows
     * @param slots where the target stands: {@code obj}, {@code subj}, {@code comp}, {@code mod} or a preposition
     */
    record Effect(int sign, Kind kind, Set<String> slots) {}

    private final Map<String, List<List<String>>> rows = new LexiconFile("en/stances.tsv").index(5, row -> row);

    /** The effect of a word, verb, noun or adjective, on what stands in a slot of it. */
    Optional<Effect> effect(String lemma, String part, String slot) {
        return rows.getOrDefault(lemma, List.of()).stream()
                .filter(row -> row.get(1).equals(part))
                .map(StanceLexicon::effect)
                .filter(effect -> effect.slots().contains(slot))
                .findFirst();
    }

    private static Effect effect(List<String> row) {
        int sign = switch (row.get(2)) {
            case "+" -> 1;
            case "-" -> -1;
            default -> 0;
        };
        return new Effect(
                sign,
                Kind.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
                Set.copyOf(Arrays.asList(row.get(3).split(","))));
    }
}
