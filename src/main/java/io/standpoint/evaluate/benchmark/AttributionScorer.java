package io.standpoint.evaluate.benchmark;

import io.standpoint.text.SourceSpan;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares attributions with gold as PolNeAR's authors do (Newell, Margolin and Ruths, LREC 2018): an attribution is found
 * where the contents' tokens have a Jaccard index of at least .3 and the sources share a token, one for one, the most
 * alike first; those without source or content do not count. Beside it the labels of single tokens, where a token may have
 * several.
 */
final class AttributionScorer {

    private static final double ALIKE = 0.3;

    private final ScoreTable attributions = new ScoreTable("attributions");
    private final ScoreTable labels = new ScoreTable("tokens");

    /**
     * What did not match in a text.
     *
     * @param wrong  found and not in the gold
     * @param missed in the gold and not found
     */
    record Errors(List<MarkedAttribution> wrong, List<MarkedAttribution> missed) {}

    private record Pair(MarkedAttribution found, MarkedAttribution gold, double likeness) {}

    /** Adds the counts of a text. */
    Errors add(String text, List<MarkedAttribution> found, List<MarkedAttribution> gold) {
        WordGrid grid = new WordGrid(text);
        label(grid, "source", MarkedAttribution::source, found, gold);
        label(grid, "cue", MarkedAttribution::cue, found, gold);
        label(grid, "content", MarkedAttribution::content, found, gold);
        List<MarkedAttribution> wrong = complete(found);
        List<MarkedAttribution> missed = complete(gold);
        Set<MarkedAttribution> used = new HashSet<>();
        for (Pair pair : pairs(grid, wrong, missed)) {
            if (!used.contains(pair.found()) && !used.contains(pair.gold())) {
                used.add(pair.found());
                used.add(pair.gold());
                attributions.add(row(pair.gold()), new Score(1, 0, 0));
            }
        }
        wrong.removeIf(used::contains);
        missed.removeIf(used::contains);
        wrong.forEach(one -> attributions.add(row(one), new Score(0, 1, 0)));
        missed.forEach(one -> attributions.add(row(one), new Score(0, 0, 1)));
        return new Errors(wrong, missed);
    }

    /** Prints both tables. */
    void print(PrintWriter out) {
        attributions.print(out);
        labels.print(out);
    }

    Score attributions() {
        return attributions.total();
    }

    Score labels() {
        return labels.total();
    }

    private static List<MarkedAttribution> complete(List<MarkedAttribution> all) {
        return new ArrayList<>(
                all.stream().filter(MarkedAttribution::isComplete).distinct().toList());
    }

    private static List<Pair> pairs(WordGrid grid, List<MarkedAttribution> found, List<MarkedAttribution> gold) {
        List<Pair> pairs = new ArrayList<>();
        for (MarkedAttribution one : found) {
            BitSet content = grid.tokens(one.content());
            BitSet source = grid.tokens(one.source());
            for (MarkedAttribution other : gold) {
                double likeness = WordGrid.jaccard(content, grid.tokens(other.content()));
                if (likeness >= ALIKE && source.intersects(grid.tokens(other.source()))) {
                    pairs.add(new Pair(one, other, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        return pairs;
    }

    private static String row(MarkedAttribution attribution) {
        return attribution.form().name().toLowerCase(Locale.ROOT);
    }

    private void label(
            WordGrid grid,
            String label,
            Function<MarkedAttribution, Collection<SourceSpan>> part,
            List<MarkedAttribution> found,
            List<MarkedAttribution> gold) {
        BitSet ours = grid.tokens(
                found.stream().flatMap(one -> part.apply(one).stream()).toList());
        BitSet theirs = grid.tokens(
                gold.stream().flatMap(one -> part.apply(one).stream()).toList());
        BitSet both = (BitSet) ours.clone();
        both.and(theirs);
        int right = both.cardinality();
        labels.add(label, new Score(right, ours.cardinality() - right, theirs.cardinality() - right));
    }
}
