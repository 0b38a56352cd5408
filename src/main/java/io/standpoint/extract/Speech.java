package io.standpoint.extract;

import io.standpoint.assertion.Modality;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that attribute content to a source, what the source does with it, and what the content may be. */
final class Speech {

    private static final String QUOTATION = "quote";
    private static final String CLAUSE = "clause";
    private static final String INFINITIVE = "infinitive";
    private static final String OBJECT = "object";

    private final Map<String, List<Entry>> words = new LexiconFile("en/speech.tsv").index(4, Speech::entry);

    /**
     * A word that attributes.
     *
     * @param part        its part of speech: verb, noun or adjective
     * @param act         what the source does
     * @param complements what the content may be: the names in the lexicon
     */
    record Entry(String part, Act act, Set<String> complements) {

        boolean takesQuotation() {
            return complements.contains(QUOTATION);
        }

        boolean takesClause() {
            return complements.contains(CLAUSE);
        }

        boolean takesInfinitive() {
            return complements.contains(INFINITIVE);
        }

        boolean takesObject() {
            return complements.contains(OBJECT);
        }

        boolean takes(String preposition) {
            return complements.contains(preposition);
        }
    }

    /** The entry of a lemma as a verb, noun or adjective; verbs in -ise may stand there in -ize. */
    Optional<Entry> find(String lemma, String part) {
        return exact(lemma, part)
                .or(() -> lemma.endsWith("ise") ? exact(lemma.replaceFirst("ise$", "ize"), part) : Optional.empty());
    }

    private Optional<Entry> exact(String lemma, String part) {
        return words.getOrDefault(lemma, List.of()).stream()
                .filter(entry -> entry.part().equals(part))
                .findFirst();
    }

    /** What a clause is when the verb governs it; empty if the lemma attributes no clause. */
    Optional<Modality> modality(String lemma) {
        return find(lemma, "verb")
                .filter(Entry::takesClause)
                .map(entry -> entry.act().modality());
    }

    private static Entry entry(List<String> row) {
        return new Entry(
                row.get(1),
                Act.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                Set.of(row.get(3).split(",")));
    }
}
