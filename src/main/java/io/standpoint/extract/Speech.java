package io.standpoint.extract;

import io.standpoint.assertion.Modality;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that attribute content to a speaker, and what the speaker does with it. */
final class Speech {

    private final Map<String, List<List<String>>> words = new LexiconFile("en/speech.tsv").index(4, row -> row);

    /** Whether the lemma is a verb that attributes what stands in quotation marks. */
    boolean introducesQuotation(String lemma) {
        return verb(lemma).isPresent();
    }

    /** Whether the lemma is a verb that attributes a clause it governs. */
    boolean introducesClause(String lemma) {
        return verb(lemma).filter(row -> row.get(3).equals("strong")).isPresent();
    }

    /** What content is when the verb governs it; empty if the lemma is no verb of speech. */
    Optional<Modality> modality(String lemma) {
        return verb(lemma).map(row -> switch (row.get(2)) {
            case "ask" -> Modality.ASKED;
            case "deny" -> Modality.DENIED;
            case "urge" -> Modality.PLANNED;
            default -> Modality.REPORTED;
        });
    }

    private Optional<List<String>> verb(String lemma) {
        return words.getOrDefault(lemma, List.of()).stream()
                .filter(row -> row.get(1).equals("verb"))
                .findFirst();
    }
}
