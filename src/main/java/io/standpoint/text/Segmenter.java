package io.standpoint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Divides letters that lost the spaces between them into words, by the likeliest sequence of words (a unigram model, as
 * P. Norvig, "Natural Language Corpus Data", 2009), or leaves them alone.
 */
final class Segmenter {

    private static final int LONGEST_WORD = 22;
    private static final int LONGEST_RUN = 60;
    private static final double IMPOSSIBLE = -1e6;

    /** How rare a part may be, by its length: short letter groups occur as debris in any count. */
    private static final long RAREST_OF_THREE = 10_000_000;

    private static final long RAREST = 50_000;

    /** What a listed word without a count is taken for, if it is long enough not to be debris. */
    private static final double LISTED = -8.5;

    private static final int LONG_WORD = 8;

    /** A capital first word that is no name of the text must be as common as this. */
    private static final long COMMON = 3_000_000;

    private static final double NAME = -6;

    private final EnglishWords words;

    /** The names that stand alone elsewhere in the text, as they are written. */
    private final Set<String> names;

    Segmenter(EnglishWords words, Set<String> names) {
        this.words = words;
        this.names = names;
    }

    /**
     * The lengths of the words that a run of letters is made of; empty if it is best left as it is.
     *
     * @param run letters alone, all small but perhaps the first
     */
    List<Integer> split(String run) {
        int n = run.length();
        if (n < 4 || n > LONGEST_RUN) {
            return List.of();
        }
        double[] best = new double[n + 1];
        int[] from = new int[n + 1];
        for (int end = 1; end <= n; end++) {
            best[end] = IMPOSSIBLE;
            for (int begin = Math.max(0, end - LONGEST_WORD); begin < end; begin++) {
                double score = best[begin] + score(run, begin, end);
                if (score > best[end]) {
                    best[end] = score;
                    from[end] = begin;
                }
            }
        }
        List<Integer> lengths = new ArrayList<>();
        for (int end = n; end > 0; end = from[end]) {
            lengths.add(0, end - from[end]);
        }
        return best[n] > IMPOSSIBLE / 2 && lengths.size() > 1 && isPlausible(run, lengths, best[n])
                ? lengths
                : List.of();
    }

    private double score(String run, int begin, int end) {
        String part = run.substring(begin, end);
        if (begin == 0 && end < run.length() && isName(part)) {
            return NAME;
        }
        String word = part.toLowerCase(Locale.ROOT);
        if (words.isFunctionWord(word)) {
            return Math.max(words.logProbability(word), -5);
        }
        int length = end - begin;
        if (length >= LONG_WORD && words.count(word) == 0 && words.isWord(word)) {
            return LISTED;
        }
        boolean capital = Character.isUpperCase(part.charAt(0));
        long count = length < 3 || (capital && length < 5) ? 0 : words.count(word);
        return count >= (length == 3 ? RAREST_OF_THREE : RAREST) ? words.logProbability(word) : IMPOSSIBLE;
    }

    private boolean isName(String part) {
        return names.contains(part) || (part.endsWith("s") && names.contains(part.substring(0, part.length() - 1)));
    }

    /** The words must be likelier than one unknown word, and the run no compound that the list lacks. */
    private boolean isPlausible(String run, List<Integer> lengths, double score) {
        if (score < -5 - 1.3 * run.length()) {
            return false;
        }
        String first = run.substring(0, lengths.get(0));
        String last = run.substring(run.length() - lengths.get(lengths.size() - 1));
        boolean closedFirst = words.isFunctionWord(first) && !words.joins(first.toLowerCase(Locale.ROOT), true);
        boolean closedLast = words.isFunctionWord(last) && !words.joins(last, false);
        if (Character.isUpperCase(run.charAt(0))) {
            boolean common = words.count(first.toLowerCase(Locale.ROOT)) >= COMMON;
            return isName(first)
                    || (closedFirst && words.count(last) >= COMMON)
                    || (common && closedLast && last.length() > 2 && lengths.size() == 2);
        }
        return lengths.size() > 2
                || closedFirst
                || closedLast
                || (!words.joins(first, true) && !words.joins(last, false));
    }
}
