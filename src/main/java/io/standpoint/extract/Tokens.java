package io.standpoint.extract;

import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Sets of a sentence's tokens as stretches of its text. */
final class Tokens {

    private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”«»‘’'`]+");

    private final LinkedSentence sentence;

    Tokens(LinkedSentence sentence) {
        this.sentence = sentence;
    }

    /** The set without punctuation at either end; quotation marks stay. */
    BitSet trimmed(BitSet tokens) {
        BitSet trimmed = (BitSet) tokens.clone();
        while (!trimmed.isEmpty() && isPunctuation(trimmed.nextSetBit(0))) {
            trimmed.clear(trimmed.nextSetBit(0));
        }
        while (!trimmed.isEmpty() && isPunctuation(trimmed.length() - 1)) {
            trimmed.clear(trimmed.length() - 1);
        }
        return trimmed;
    }

    /**
     * The stretches that the set makes up, where a gap is closed unless one of the others stands in it. They have no
     * punctuation at their ends, unless that is all there is.
     */
    List<Span> stretches(BitSet tokens, BitSet others) {
        List<Span> stretches = new ArrayList<>();
        boolean bare = !trimmed(tokens).isEmpty();
        for (int begin = tokens.nextSetBit(0); begin >= 0; ) {
            int end = tokens.nextClearBit(begin);
            int next = tokens.nextSetBit(end);
            while (next >= 0 && isFree(others, end, next)) {
                end = tokens.nextClearBit(next);
                next = tokens.nextSetBit(end);
            }
            BitSet stretch = new BitSet();
            stretch.set(begin, end);
            stretch = bare ? trimmed(stretch) : stretch;
            if (!stretch.isEmpty()) {
                stretches.add(sentence.sentence().spanOf(stretch.nextSetBit(0), stretch.length()));
            }
            begin = next;
        }
        return stretches;
    }

    private static boolean isFree(BitSet others, int begin, int end) {
        int other = others.nextSetBit(begin);
        return other < 0 || other >= end;
    }

    private boolean isPunctuation(int token) {
        String text = sentence.token(token).text();
        return text.codePoints().noneMatch(Character::isLetterOrDigit)
                && !QUOTATION_MARK.matcher(text).matches()
                && !"$%)#@".contains(text);
    }
}
