package io.standpoint.language;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import io.standpoint.language.ChineseSegmenter.Word;
import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Cuts Chinese persons' names where their characters are likeliest: gives back what a segmenter cut off a name
 * (曹鹏|飞) or drew into it (张路足|彩), and finds names that it took for words (张|军).
 */
final class ChineseNameCutter {

    /** The least score of a name that the segmenter saw, and of one that it did not. */
    private static final double SEEN = 2;

    private static final double UNSEEN = 5;

    /** What speaks for one more character between a title and the next word. */
    private static final double WHOLE = 3;

    private static final int LONGEST = 4;

    private final List<Word> words;
    private final String text;
    private final Predicate<String> isKnown;
    private final Predicate<String> isTitle;

    /**
     * A cutter of one sentence.
     *
     * @param isKnown whether a name or word is kept as it is
     * @param isTitle whether a word is one for an office or occupation
     */
    ChineseNameCutter(List<Word> words, String text, Predicate<String> isKnown, Predicate<String> isTitle) {
        this.words = new ArrayList<>(words);
        this.text = text;
        this.isKnown = isKnown;
        this.isTitle = isTitle;
    }

    List<Word> cut() {
        for (int i = 0; i < words.size(); i++) {
            if (isSeen(words.get(i)) || isPlain(words.get(i))) {
                cut(i);
            }
        }
        return words;
    }

    /** A name that the segmenter saw. */
    private boolean isSeen(Word word) {
        return (word.tag().equals("nr") || word.tag().equals("nrj"))
                && word.text().length() <= LONGEST
                && !isKnown.test(word.text());
    }

    /** A single character that may be a surname all the same. */
    private static boolean isPlain(Word word) {
        return word.text().length() == 1 && !word.tag().equals("w");
    }

    private void cut(int i) {
        Word first = words.get(i);
        String ahead = ahead(i);
        int surname = ChinesePersonNames.surname(ahead);
        if (surname == 0) {
            return;
        }
        double least = isSeen(first) && first.text().length() > 1 ? SEEN : UNSEEN;
        boolean titled = isSeen(first) && i > 0 && isTitle.test(words.get(i - 1).text());
        int best = 0;
        for (int length = surname + 1; length <= Math.min(surname + 2, ahead.length()); length++) {
            boolean whole = length <= first.text().length() || endsAt(i, length);
            double score = ChinesePersonNames.score(ahead.substring(0, length))
                    + (titled && length == first.text().length() + 1 ? WHOLE : 0);
            if (whole && score > least) {
                least = score;
                best = length;
            }
        }
        if (best > 0) {
            name(i, best);
        } else if (isSeen(first)) {
            words.set(i, new Word(first.span(), first.text(), "x"));
        }
    }

    /** The characters from a word on that stand together and may be in a name. */
    private String ahead(int i) {
        StringBuilder ahead = new StringBuilder(words.get(i).text());
        for (int next = i + 1; next < words.size() && ahead.length() < LONGEST; next++) {
            Word word = words.get(next);
            boolean joins = word.span().begin() == words.get(next - 1).span().end()
                    && isHan(word.text())
                    && (word.text().length() == 1
                            || word.tag().equals("nr")
                            || word.tag().equals("nz"))
                    && (word.text().length() == 1 || !isKnown.test(word.text()));
            if (!joins) {
                break;
            }
            ahead.append(word.text());
        }
        return ahead.toString();
    }

    private static boolean isHan(String word) {
        return word.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** Whether a word ends so many characters after the beginning of another. */
    private boolean endsAt(int i, int length) {
        int end = words.get(i).span().begin() + length;
        return words.subList(i, words.size()).stream()
                .anyMatch(word -> word.span().end() == end);
    }

    private void name(int i, int length) {
        int begin = words.get(i).span().begin();
        int end = begin + length;
        int past = i;
        while (past < words.size() && words.get(past).span().begin() < end) {
            past++;
        }
        int last = words.get(past - 1).span().end();
        words.subList(i, past).clear();
        words.add(i, word(new Span(begin, end), "nr"));
        if (last > end) {
            String rest = text.substring(end, last);
            CoreDictionary.Attribute known = CoreDictionary.get(rest);
            words.add(i + 1, word(new Span(end, last), known == null ? "x" : known.nature[0].toString()));
        }
    }

    private Word word(Span span, String tag) {
        return new Word(span, span.of(text), tag);
    }
}
