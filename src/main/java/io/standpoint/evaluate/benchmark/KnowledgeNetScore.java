package io.standpoint.evaluate.benchmark;

import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Fact;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Passage;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Compares what was read with what was marked, as the published scorer does: a marked fact counts as right if any fact that
 * was read matches it; a fact that was read is wrong if it matches none and its property is marked exhaustively in the
 * passage.
 */
public final class KnowledgeNetScore {

    private final List<KnowledgeNetDocument> documents;
    private final List<List<Set<Fact>>> predictions;

    /** A comparison of documents with the facts that were read in each of their passages. */
    public KnowledgeNetScore(List<KnowledgeNetDocument> documents, List<List<Set<Fact>>> predictions) {
        this.documents = List.copyOf(documents);
        this.predictions = List.copyOf(predictions);
    }

    /** When a fact that was read is a fact that was marked. */
    public enum Match implements BiPredicate<Fact, Fact> {
        SPAN_OVERLAP {
            @Override
            public boolean test(Fact read, Fact marked) {
                return read.property().equals(marked.property())
                        && read.subject().overlaps(marked.subject())
                        && read.object().overlaps(marked.object());
            }
        },
        SPAN_EXACT {
            @Override
            public boolean test(Fact read, Fact marked) {
                return read.equals(marked);
            }
        };

        /** As published. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The scores by property. */
    public ScoreTable table(Match match) {
        ScoreTable table = new ScoreTable(match.toString());
        for (int i = 0; i < documents.size(); i++) {
            List<Passage> passages = documents.get(i).passages();
            for (int j = 0; j < passages.size(); j++) {
                Set<Fact> read = predictions.get(i).get(j);
                for (Fact fact : passages.get(j).facts()) {
                    boolean found = read.stream().anyMatch(one -> match.test(one, fact));
                    table.add(fact.property(), found ? new Score(1, 0, 0) : new Score(0, 0, 1));
                }
                wrong(passages.get(j), read, match).forEach(fact -> table.add(fact.property(), new Score(0, 1, 0)));
            }
        }
        return table;
    }

    private static List<Fact> missed(Passage passage, Set<Fact> found, Match match) {
        return passage.facts().stream()
                .filter(gold -> found.stream().noneMatch(read -> match.test(read, gold)))
                .toList();
    }

    private static List<Fact> wrong(Passage passage, Set<Fact> found, Match match) {
        return found.stream()
                .filter(read -> passage.exhaustive().contains(read.property()))
                .filter(read -> passage.facts().stream().noneMatch(gold -> match.test(read, gold)))
                .toList();
    }

    /** Lists what was missed and what is wrong by overlap, below the passage. */
    public void printErrors(PrintWriter out) {
        for (int i = 0; i < documents.size(); i++) {
            KnowledgeNetDocument document = documents.get(i);
            for (int j = 0; j < document.passages().size(); j++) {
                Passage passage = document.passages().get(j);
                List<Fact> missed = missed(passage, predictions.get(i).get(j), Match.SPAN_OVERLAP);
                List<Fact> wrong = wrong(passage, predictions.get(i).get(j), Match.SPAN_OVERLAP);
                if (!missed.isEmpty() || !wrong.isEmpty()) {
                    out.println(passage.id() + "\t" + document.text(passage.range()));
                    missed.forEach(fact -> out.println("  missed\t" + describe(document, fact)));
                    wrong.forEach(fact -> out.println("  wrong\t" + describe(document, fact)));
                }
            }
        }
        out.flush();
    }

    private static String describe(KnowledgeNetDocument document, Fact fact) {
        return fact.property() + "\t" + document.text(fact.subject()) + "\t" + document.text(fact.object());
    }
}
