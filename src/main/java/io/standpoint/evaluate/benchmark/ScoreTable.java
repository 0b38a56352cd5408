package io.standpoint.evaluate.benchmark;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Scores by class, and their micro average. */
public final class ScoreTable {

    private final String title;
    private final Map<String, Score> rows = new TreeMap<>();

    /**
     * An empty table.
     *
     * @param title what is measured
     */
    public ScoreTable(String title) {
        this.title = title;
    }

    /** Adds to the counts of a class. */
    public void add(String row, Score score) {
        rows.merge(row, score, Score::plus);
    }

    /** All classes together. */
    public Score total() {
        return rows.values().stream().reduce(Score.NONE, Score::plus);
    }

    /** Prints a line a class, by name, and one for all. */
    public void print(PrintWriter out) {
        printRows(out);
        print(out, "all", total());
        out.flush();
    }

    /** Prints a line a class, by name. */
    public void printRows(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "%-28s %9s %9s %9s %7s %7s %7s%n",
                title,
                "precision",
                "recall",
                "F1",
                "right",
                "wrong",
                "missed");
        rows.forEach((row, score) -> print(out, row, score));
        out.flush();
    }

    private static void print(PrintWriter out, String row, Score score) {
        out.printf(
                Locale.ROOT,
                "%-28s %9.3f %9.3f %9.3f %7d %7d %7d%n",
                row,
                score.precision(),
                score.recall(),
                score.f1(),
                score.right(),
                score.wrong(),
                score.missed());
    }
}
