package io.standpoint.evaluate;

import io.standpoint.evaluate.GoldResult.Outcome;
import io.standpoint.evaluate.GoldResult.Score;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Prints how a store compares with gold facts, for people. */
public final class GoldReport {

    private static final String ROW = "%%-%ds  %%9s  %%6s  %%17s  %%6s%%n";
    private static final String ALL = "all";

    private final PrintWriter out;

    public GoldReport(PrintWriter out) {
        this.out = out;
    }

    /**
     * Recall by relation and overall, with and without what the catalogue alone has, and the false readings.
     *
     * @param errors whether to list the unmet lines with the sentences of their documents too
     */
    public void print(GoldResult result, boolean errors) {
        if (!result.missingDocuments().isEmpty()) {
            out.println("Not in the store: documents " + String.join(", ", result.missingDocuments()));
        }
        table(result);
        list("False readings", result.falseReadings(), errors);
        if (errors) {
            list("Unmet", result.unmet(), true);
        }
        out.flush();
    }

    private void table(GoldResult result) {
        Map<String, Score> without = result.byRelationBeyondCatalogue();
        int width = result.byRelation().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(ALL.length());
        String row = String.format(Locale.ROOT, ROW, Math.max(width, "relation".length()));
        out.printf(Locale.ROOT, row, "relation", "found", "recall", "without catalogue", "recall");
        result.byRelation()
                .forEach((relation, score) -> out.printf(
                        Locale.ROOT, row, row(relation, score, Objects.requireNonNull(without.get(relation)))));
        out.printf(Locale.ROOT, row, row(ALL, result.overall(), result.beyondCatalogue()));
    }

    private static Object[] row(String relation, Score score, Score without) {
        return new Object[] {relation, count(score), recall(score), count(without), recall(without)};
    }

    private static String count(Score score) {
        return score.met() + " of " + score.total();
    }

    private static String recall(Score score) {
        return score.total() == 0 ? "-" : String.format(Locale.ROOT, "%.3f", score.recall());
    }

    private void list(String title, List<Outcome> outcomes, boolean sentences) {
        out.println();
        out.println(title + ": " + (outcomes.isEmpty() ? "none" : outcomes.size()));
        for (Outcome outcome : outcomes) {
            GoldLine line = outcome.line();
            out.println("  line " + line.number() + ", document " + line.document() + ": " + line.fact());
            if (sentences) {
                outcome.sentences().forEach(sentence -> out.println("      " + sentence));
            }
        }
    }
}
