package io.standpoint.evaluate.benchmark;

import io.standpoint.text.SourceSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of a text for scoring, whatever the tokenizer that is scored: runs of letters and digits, and single other
 * characters that are not spaces.
 */
final class WordGrid {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|[^\\s\\p{L}\\p{N}]");

    private final List<int[]> tokens = new ArrayList<>();

    WordGrid(String text) {
        Matcher matcher = TOKEN.matcher(text);
        int unit = 0;
        int point = 0;
        while (matcher.find()) {
            int begin = point + text.codePointCount(unit, matcher.start());
            int end = begin + text.codePointCount(matcher.start(), matcher.end());
            tokens.add(new int[] {begin, end});
            unit = matcher.end();
            point = end;
        }
    }

    /** The indices of the tokens that the stretches touch. */
    BitSet tokens(Collection<SourceSpan> stretches) {
        BitSet touched = new BitSet(tokens.size());
        for (SourceSpan stretch : stretches) {
            for (int token = first(stretch.begin());
                    token < tokens.size() && tokens.get(token)[0] < stretch.end();
                    token++) {
                touched.set(token);
            }
        }
        return touched;
    }

    /** The first token that ends behind the code point. */
    private int first(int begin) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (tokens.get(middle)[1] > begin) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The tokens in both, as a share of those in either; 0 if there are none. */
    static double jaccard(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        BitSet either = (BitSet) one.clone();
        either.or(other);
        return either.isEmpty() ? 0 : (double) both.cardinality() / either.cardinality();
    }
}
