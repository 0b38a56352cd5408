package io.standpoint.evaluate.benchmark;

import io.standpoint.pipeline.Analysis;
import io.standpoint.pipeline.Knowledge;
import io.standpoint.text.SourceSpan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Mentions compared with the gold of the Open Knowledge Extraction challenge as the challenge does: a mention is
 * recognised where its span is the same, and typed where the class is the same too; precision, recall and F1 over all
 * mentions of all texts.
 */
public final class OkeEvaluation {

    private final Knowledge knowledge;
    private final OkeLinking linking = new OkeLinking();
    private final OkeMentions mentions = new OkeMentions();
    private final List<String> errors = new ArrayList<>();
    private final Map<OkeType, Score> typed = new EnumMap<>(OkeType.class);
    private Score recognised = Score.NONE;

    /**
     * Nothing compared yet.
     *
     * @param knowledge what the catalogue links, and what names mean in Wikipedia
     */
    public OkeEvaluation(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** What is to be read. */
    public static List<TextReader.Text> texts(List<OkeText> gold) {
        List<TextReader.Text> texts = new ArrayList<>();
        for (OkeText text : gold) {
            texts.add(new TextReader.Text("oke-" + (texts.size() + 1), text.text()));
        }
        return texts;
    }

    /** Compares what was read in a text with its gold. */
    public Found add(OkeText gold, Analysis read) {
        SortedMap<SourceSpan, OkeType> found = mentions.of(read.linked());
        OkeTitles linker = new OkeTitles(knowledge, read.linked());
        SortedMap<SourceSpan, String> links = new TreeMap<>();
        found.forEach((span, type) -> linker.of(span, type).ifPresent(title -> links.put(span, title)));
        compare(gold, found);
        linking.add(gold, found, links);
        gold.mentions().forEach((span, types) -> linking.addGiven(gold, span, linker.of(span, OkeLinking.type(types))));
        linker.stated().forEach((span, title) -> linking.addStated(gold, span, title));
        return new Found(found, links);
    }

    /**
     * What was found in a text.
     *
     * @param types the classes of the mentions
     * @param links the titles of the articles about what is mentioned, where there is one
     */
    public record Found(SortedMap<SourceSpan, OkeType> types, SortedMap<SourceSpan, String> links) {

        public Found {
            types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
            links = Collections.unmodifiableSortedMap(new TreeMap<>(links));
        }
    }

    private void compare(OkeText gold, Map<SourceSpan, OkeType> found) {
        found.forEach((span, type) -> {
            Set<OkeType> wanted = gold.mentions().getOrDefault(span, Set.of());
            boolean isMention = gold.mentions().containsKey(span);
            recognised = recognised.plus(isMention ? new Score(1, 0, 0) : new Score(0, 1, 0));
            count(type, wanted.contains(type) ? new Score(1, 0, 0) : new Score(0, 1, 0));
            if (!wanted.contains(type)) {
                error(isMention ? "type" : "wrong", type, span, gold);
            }
        });
        gold.mentions().forEach((span, types) -> {
            if (!found.containsKey(span)) {
                recognised = recognised.plus(new Score(0, 0, 1));
            }
            types.stream().filter(type -> type != found.get(span)).forEach(type -> {
                count(type, new Score(0, 0, 1));
                error("missed", type, span, gold);
            });
        });
    }

    private void count(OkeType type, Score score) {
        typed.merge(type, score, Score::plus);
    }

    private void error(String kind, OkeType type, SourceSpan span, OkeText gold) {
        errors.add(String.join("\t", kind, type.label(), span.text(), gold.text()));
    }

    /** Prints the figures: of all spans, and of those with the right class. */
    public void print(PrintWriter out) {
        ScoreTable spans = new ScoreTable("recognition");
        spans.add("spans", recognised);
        spans.print(out);
        ScoreTable classes = new ScoreTable("recognition and class");
        typed.forEach((type, score) -> classes.add(type.label(), score));
        classes.print(out);
        linking.print(out);
    }

    /** Prints a line an error: what is wrong ({@code missed}, {@code wrong} or its class), class, words, text. */
    public void printErrors(PrintWriter out) {
        errors.forEach(out::println);
        linking.printErrors(out);
    }
}
