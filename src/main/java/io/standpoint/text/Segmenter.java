package io.standpoint.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Divides letters that lost the spaces between them into words, by the likeliest sequence of words (a unigram model, as
 * P. Norvig, "Natural Language Corpus Data", 2009), or leaves them alone.
 */
final class Segmenter {

    private static final int LONGEST_WORD = 22;
    private static final int SHORTEST_RUN = 3;
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

    private static final int LONG_PART = 5;

    /** The logarithm to base 10 of how many times. */
    private static final double FAR_RARER = 2;

    private static final double NAME = -6;

    private final EnglishWords words;

    /** The names that stand alone elsewhere in the text, as they are written. */
    private final Set<String> names;

    private final Predicate<String> contractions;

    /**
     * A segmenter.
     *
     * @param names        the names that stand alone elsewhere in the text
     * @param contractions tells contractions that have lost their apostrophe
     */
    Segmenter(EnglishWords words, Set<String> names, Predicate<String> contractions) {
        this.words = words;
        this.names = names;
        this.contractions = contractions;
    }

    /**
     * The lengths of the words that a run of letters is made of; empty if it is best left as it is.
     *
     * @param run letters alone, all small but perhaps the first
     */
    List<Integer> split(String run) {
        int n = run.length();
        if (n < SHORTEST_RUN || n > LONGEST_RUN) {
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

    /** Whether two words of the closed classes without the space between them are far likelier than the word itself. */
    boolean isDebris(String word) {
        for (int cut = 1; cut < word.length(); cut++) {
            String first = word.substring(0, cut);
            String last = word.substring(cut);
            if (words.isFunctionWord(first)
                    && words.isFunctionWord(last)
                    && words.logProbability(first) + words.logProbability(last)
                            > words.logProbability(word) + FAR_RARER) {
                return true;
            }
        }
        return false;
    }

    private double score(String run, int begin, int end) {
        String part = run.substring(begin, end);
        if (begin == 0 && end < run.length() && isName(part)) {
            return NAME;
        }
        String word = part.toLowerCase(Locale.ROOT);
        if (isClosed(word)) {
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

    private boolean isClosed(String word) {
        return words.isFunctionWord(word) || contractions.test(word);
    }

    private boolean isName(String part) {
        return names.contains(part) || (part.endsWith("s") && names.contains(part.substring(0, part.length() - 1)));
    }

    /** A common word at the beginning of a sentence with one behind it that ends no compound. */
    private boolean isCommonPair(String first, String last, boolean closedLast) {
        boolean longLast = last.length() >= LONG_PART && words.count(last) >= COMMON && !words.joins(last, false);
        return words.count(first.toLowerCase(Locale.ROOT)) >= COMMON
                && ((closedLast && first.length() + last.length() > LONG_PART + 1)
                        || (longLast && first.length() >= LONG_PART));
    }

    /** The words must be likelier than one unknown word, and the run no compound that the list lacks. */
    private boolean isPlausible(String run, List<Integer> lengths, double score) {
        if (score < -5 - 1.3 * run.length()) {
            return false;
        }
        String first = run.substring(0, lengths.get(0));
        String last = run.substring(run.length() - lengths.get(lengths.size() - 1));
        boolean closedFirst =
                isClosed(first.toLowerCase(Locale.ROOT)) && !words.joins(first.toLowerCase(Locale.ROOT), true);
        boolean closedLast = isClosed(last) && !words.joins(last, false);
        if (Character.isUpperCase(run.charAt(0))) {
            return isName(first)
                    || (closedFirst && words.count(last) >= COMMON)
                    || (lengths.size() == 2 && isCommonPair(first, last, closedLast));
        }
        return lengths.size() > 2
                || closedFirst
                || closedLast
                || (!words.joins(first, true) && !words.joins(last, false));
    }
}
