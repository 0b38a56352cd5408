package io.standpoint.evaluate.benchmark;

import io.standpoint.text.SourceSpan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Links compared with the gold of the Open Knowledge Extraction challenge: a link is right where the span and the resource
 * of DBpedia are the same. Mentions that the gold links to nothing are counted in several ways.
 *
 * <ul>
 *   <li>To DBpedia: only links count, and one at a mention that the gold has without a link is wrong.
 *   <li>With what is not in DBpedia: a mention without a link is right where the gold has it without one too.
 *   <li>At given spans: which links the mentions of the gold get when their spans and classes are known.
 *   <li>Stated in the graph: of names that the gold has too, those whose link is sure enough for the graph; only their
 *       precision means anything. A name that the gold has without a link counts as wrong, though often there is an article;
 *       so they are counted once more without such names.
 * </ul>
 */
final class OkeLinking {

    private final List<String> errors = new ArrayList<>();
    private final Map<OkeType, Score> byType = new TreeMap<>();
    private Score withUnknown = Score.NONE;
    private Score given = Score.NONE;
    private Score stated = Score.NONE;
    private Score statedOfLinked = Score.NONE;

    /** Compares the links at the mentions that were found. */
    void add(OkeText gold, Map<SourceSpan, OkeType> found, Map<SourceSpan, String> links) {
        found.forEach((span, type) -> {
            Optional<String> link = Optional.ofNullable(links.get(span));
            Optional<String> wanted = Optional.ofNullable(gold.titles().get(span));
            boolean right = gold.mentions().containsKey(span) && link.equals(wanted);
            withUnknown = withUnknown.plus(right ? new Score(1, 0, 0) : new Score(0, 1, 0));
            if (link.isPresent()) {
                count(type, right ? new Score(1, 0, 0) : new Score(0, 1, 0));
            }
            if (!right && (link.isPresent() || wanted.isPresent())) {
                String kind = gold.mentions().containsKey(span) ? "link" : "nothing there";
                error(kind, type, span, link.orElse("-") + "\t" + wanted.orElse("-"), gold);
            }
        });
        gold.mentions().forEach((span, types) -> {
            Optional<String> wanted = Optional.ofNullable(gold.titles().get(span));
            if (!found.containsKey(span)
                    || !Optional.ofNullable(links.get(span)).equals(wanted)) {
                withUnknown = withUnknown.plus(new Score(0, 0, 1));
                wanted.ifPresent(title -> count(type(types), new Score(0, 0, 1)));
            }
            if (!found.containsKey(span)) {
                error("no mention", type(types), span, "-\t" + wanted.orElse("-"), gold);
            }
        });
    }

    /** Compares the link at a span of the gold. */
    void addGiven(OkeText gold, SourceSpan span, Optional<String> link) {
        Optional<String> wanted = Optional.ofNullable(gold.titles().get(span));
        boolean right = link.isPresent() && link.equals(wanted);
        given = given.plus(
                new Score(right ? 1 : 0, link.isPresent() && !right ? 1 : 0, wanted.isPresent() && !right ? 1 : 0));
    }

    /** Counts a link that the graph states, at a name that the gold has, however it is linked there. */
    void addStated(OkeText gold, SourceSpan span, String title) {
        if (gold.mentions().containsKey(span)) {
            boolean right = title.equals(gold.titles().get(span));
            Score score = right ? new Score(1, 0, 0) : new Score(0, 1, 0);
            stated = stated.plus(score);
            statedOfLinked = gold.titles().containsKey(span) ? statedOfLinked.plus(score) : statedOfLinked;
            if (!right) {
                OkeType type = type(gold.mentions().getOrDefault(span, Set.of()));
                error("stated", type, span, title + "\t" + gold.titles().getOrDefault(span, "-"), gold);
            }
        }
    }

    /** The class of a mention, of several the first. */
    static OkeType type(Set<OkeType> types) {
        return types.stream().sorted().findFirst().orElse(OkeType.ROLE);
    }

    private void count(OkeType type, Score score) {
        byType.merge(type, score, Score::plus);
    }

    private void error(String kind, OkeType type, SourceSpan span, String links, OkeText gold) {
        errors.add(String.join("\t", kind, type.label(), span.text(), links, gold.text()));
    }

    void print(PrintWriter out) {
        ScoreTable links = new ScoreTable("linking to DBpedia");
        byType.forEach((type, score) -> links.add(type.label(), score));
        links.print(out);
        ScoreTable others = new ScoreTable("linking, other counts");
        others.add("with what is not in DBpedia", withUnknown);
        others.add("at given spans", given);
        others.add("stated in the graph", stated);
        others.add("stated, linked in the gold", statedOfLinked);
        others.printRows(out);
    }

    /** Prints a line an error: what is wrong, class, words, link, link of the gold, text. */
    void printErrors(PrintWriter out) {
        errors.forEach(out::println);
        out.flush();
    }
}
