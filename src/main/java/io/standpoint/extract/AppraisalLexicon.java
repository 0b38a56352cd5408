package io.standpoint.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Words that say something good or bad of somebody. */
final class AppraisalLexicon {

    private final Map<String, List<List<String>>> rows = new LexiconFile("en/appraisals.tsv").index(4, row -> row);

    /**
     * What a word says of whoever stands in a slot of it.
     *
     * @param part verb, noun or adjective
     * @param slot {@code subj} or {@code poss}
     * @return 1 good, -1 bad, 0 nothing
     */
    int sign(String lemma, String part, String slot) {
        Optional<List<String>> entry = rows.getOrDefault(lemma, List.of()).stream()
                .filter(row -> row.get(1).equals(part)
                        && Arrays.asList(row.get(3).split(",")).contains(slot))
                .findFirst();
        return entry.map(row -> row.get(2).equals("+") ? 1 : -1).orElse(0);
    }
}
