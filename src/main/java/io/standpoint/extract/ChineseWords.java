package io.standpoint.extract;

import io.standpoint.assertion.Modality;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The word classes of the Chinese patterns, the words of stance and those of modality. */
final class ChineseWords {

    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, Integer> signs = new HashMap<>();
    private final Map<String, Modality> modalities = new HashMap<>();

    ChineseWords() {
        for (List<String> row : new LexiconFile("zh/words.tsv").rows(2)) {
            classify("@" + row.get(0), row.get(1));
        }
        for (List<String> row : new LexiconFile("zh/stances.tsv").rows(2)) {
            classify("@stance", row.get(1));
            List.of(row.get(1).split(" "))
                    .forEach(word -> signs.put(word, row.get(0).equals("+") ? 1 : -1));
        }
        for (List<String> row : new LexiconFile("zh/modality.tsv").rows(2)) {
            modalities.put(row.get(0), Modality.valueOf(row.get(1)));
        }
    }

    private void classify(String name, String words) {
        for (String word : words.split(" ")) {
            classes.computeIfAbsent(word, key -> new HashSet<>()).add(name);
        }
    }

    /** The classes of a word, each with {@code @} before its name. */
    Set<String> classes(String word) {
        return classes.getOrDefault(word, Set.of());
    }

    /** 1 for a word in favour of what follows it, -1 for one against, such as any of criticism, empty for any other. */
    Optional<Integer> sign(String word) {
        return Optional.ofNullable(signs.get(word))
                .or(() -> classes(word).contains("@criticise") ? Optional.of(-1) : Optional.empty());
    }

    /** What a word says of the predicate after it. */
    Optional<Modality> modality(String word) {
        return Optional.ofNullable(modalities.get(word));
    }
}
