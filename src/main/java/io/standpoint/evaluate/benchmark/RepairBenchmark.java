package io.standpoint.evaluate.benchmark;

import io.standpoint.evaluate.benchmark.TextDamage.Damaged;
import io.standpoint.evaluate.benchmark.TextDamage.Kind;
import io.standpoint.evaluate.benchmark.TextDamage.Loss;
import io.standpoint.text.Repaired;
import io.standpoint.text.Span;
import io.standpoint.text.TextRepair;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures repair on sound texts: damages each, has it repaired and counts what was lost and came back, what was put in where
 * nothing was lost, and what was lost and stays so; and what repair puts into the sound text itself. A space in the place of a
 * dash counts neither way, since it parts the words again and does not give back the dash.
 */
public final class RepairBenchmark {

    private static final int CONTEXT = 25;

    private final TextRepair repair = new TextRepair();
    private final TextDamage damage;
    private final ScoreTable damaged = new ScoreTable("lost");
    private final Map<Kind, Integer> spoiled = new EnumMap<>(Kind.class);
    private final List<String> errors = new ArrayList<>();
    private long words;

    /** A benchmark that damages texts in the way given. */
    public RepairBenchmark(TextDamage damage) {
        this.damage = damage;
    }

    /** Measures one sound text. */
    public void add(String text) {
        words += text.split("\\s+").length;
        Damaged given = damage.damage(text);
        compare(given, repair.repair(given.text()));
        insertions(repair.repair(text))
                .forEach((at, marks) -> marks.forEach(mark -> spoiled.merge(kind(mark), 1, Integer::sum)));
    }

    /** What is wrong: a sign, the kind, and the words around in the damaged text. */
    public List<String> errors() {
        return List.copyOf(errors);
    }

    private void compare(Damaged given, Repaired repaired) {
        Map<Integer, List<Kind>> missing = new HashMap<>();
        for (Loss loss : given.losses()) {
            missing.computeIfAbsent(loss.at(), at -> new ArrayList<>()).add(loss.kind());
        }
        insertions(repaired).forEach((at, marks) -> {
            List<Kind> lost = missing.getOrDefault(at, new ArrayList<>());
            for (char mark : marks) {
                Kind[] fitting =
                        lost.stream().filter(kind -> mark(kind) == mark).toArray(Kind[]::new);
                if (fitting.length > 0) {
                    lost.remove(fitting[0]);
                    damaged.add(fitting[0].toString(), new Score(1, 0, 0));
                } else if (mark != ' ' || !lost.contains(Kind.DASH)) {
                    damaged.add(kind(mark).toString(), new Score(0, 1, 0));
                    errors.add("wrong\t" + kind(mark) + "\t" + around(given.text(), at));
                }
            }
        });
        missing.forEach((at, kinds) -> kinds.forEach(kind -> {
            damaged.add(kind.toString(), new Score(0, 0, 1));
            errors.add("missed\t" + kind + "\t" + around(given.text(), at));
        }));
    }

    private static String around(String text, int at) {
        String before = text.substring(Math.max(0, at - CONTEXT), at);
        String after = text.substring(at, Math.min(text.length(), at + CONTEXT));
        return (before + "|" + after).replace('\n', ' ');
    }

    /** What was put in before which unit of the text before repair. */
    private static Map<Integer, List<Character>> insertions(Repaired repaired) {
        Map<Integer, List<Character>> insertions = new HashMap<>();
        for (int i = 0; i < repaired.text().length(); i++) {
            Span given = repaired.offsets().toSource(new Span(i, i + 1));
            if (given.length() == 0) {
                insertions
                        .computeIfAbsent(given.begin(), at -> new ArrayList<>())
                        .add(repaired.text().charAt(i));
            }
        }
        return insertions;
    }

    private static Kind kind(char mark) {
        return switch (mark) {
            case ' ' -> Kind.SPACE;
            case '\'' -> Kind.APOSTROPHE;
            case '“' -> Kind.QUOTATION_MARK_OPEN;
            case '”' -> Kind.QUOTATION_MARK_CLOSE;
            default -> Kind.DASH;
        };
    }

    /** The character that repair writes for a kind. */
    private static char mark(Kind kind) {
        return switch (kind) {
            case SPACE, SPACE_AFTER_MARK -> ' ';
            case APOSTROPHE -> '\'';
            case QUOTATION_MARK_OPEN -> '“';
            case QUOTATION_MARK_CLOSE -> '”';
            case DASH -> '–';
        };
    }

    /** Prints what came back by kind, and what was put into sound text. */
    public void print(PrintWriter out) {
        damaged.print(out);
        int all = spoiled.values().stream().mapToInt(Integer::intValue).sum();
        out.printf(Locale.ROOT, "put into sound text: %d in %,d words %s%n", all, words, spoiled);
        out.flush();
    }
}
