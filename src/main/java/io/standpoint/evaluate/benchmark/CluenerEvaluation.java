package io.standpoint.evaluate.benchmark;

import io.standpoint.pipeline.Analysis;
import io.standpoint.text.SourceSpan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Names and positions compared with CLUENER's: right where span and class are the same. The mean of the classes' F1 is the
 * figure to compare; what HanLP makes out on its own is measured beside it.
 */
public final class CluenerEvaluation {

    private final CluenerMentions mentions = new CluenerMentions();
    private final Map<CluenerType, Score> own = new EnumMap<>(CluenerType.class);
    private final Map<CluenerType, Score> plain = new EnumMap<>(CluenerType.class);
    private final List<String> errors = new ArrayList<>();

    /** What is to be read: every sentence is a document. */
    public static List<TextReader.Text> texts(List<CluenerSentence> gold) {
        List<TextReader.Text> texts = new ArrayList<>();
        for (CluenerSentence sentence : gold) {
            texts.add(new TextReader.Text("cluener-" + (texts.size() + 1), sentence.text(), "zh"));
        }
        return texts;
    }

    /** Compares what was read in a sentence with its gold. */
    public void add(CluenerSentence gold, Analysis read) {
        Map<SourceSpan, CluenerType> found = mentions.of(read.linked());
        count(gold, found, own);
        count(gold, mentions.plain(gold.text()), plain);
        found.forEach((span, type) -> {
            if (gold.gold().get(span) != type) {
                error("wrong", type, span, gold);
            }
        });
        gold.gold().forEach((span, type) -> {
            if (found.get(span) != type) {
                error("missed", type, span, gold);
            }
        });
    }

    private static void count(
            CluenerSentence gold, Map<SourceSpan, CluenerType> found, Map<CluenerType, Score> scores) {
        found.forEach((span, type) -> scores.merge(
                type, gold.gold().get(span) == type ? new Score(1, 0, 0) : new Score(0, 1, 0), Score::plus));
        gold.gold().forEach((span, type) -> {
            if (found.get(span) != type) {
                scores.merge(type, new Score(0, 0, 1), Score::plus);
            }
        });
    }

    private void error(String kind, CluenerType type, SourceSpan span, CluenerSentence gold) {
        errors.add(String.join("\t", kind, type.label(), span.text(), gold.text()));
    }

    /** Prints the figures of HanLP on its own and of the program. */
    public void print(PrintWriter out) {
        print(out, "HanLP on its own", plain);
        print(out, "as read", own);
    }

    private static void print(PrintWriter out, String title, Map<CluenerType, Score> scores) {
        ScoreTable table = new ScoreTable(title);
        scores.forEach((type, score) -> table.add(type.label(), score));
        table.print(out);
        double mean = scores.values().stream().mapToDouble(Score::f1).sum() / CluenerType.values().length;
        out.printf(Locale.ROOT, "%-28s %29.3f%n", "mean of the classes", mean);
        out.flush();
    }

    /** Prints a line an error: {@code missed} or {@code wrong}, class, words, sentence. */
    public void printErrors(PrintWriter out) {
        errors.forEach(out::println);
        out.flush();
    }
}
