package io.standpoint.language;

import com.hankcs.hanlp.collection.trie.DoubleArrayTrie;
import com.hankcs.hanlp.collection.trie.bintrie.BinTrie;
import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.dictionary.CoreDictionary;
import com.hankcs.hanlp.dictionary.DynamicCustomDictionary;
import com.hankcs.hanlp.dictionary.nr.TranslatedPersonDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Cuts Chinese sentences into words with HanLP: its core model, and dictionaries of this instance alone.
 *
 * <p>HanLP's large shared dictionary is not used for cutting, since it prefers accidental words (的证, 部手机) to the
 * core model's; it is asked afterwards whether adjacent words make up a name that it lists.
 */
final class ChineseSegmenter {

    private static final int NAME_FREQUENCY = 1000;
    private static final int WORD_FREQUENCY = 200;
    private static final int LONGEST_NAME = 6;
    /** The last characters of bodies whose head is called by adding 长. */
    private static final String HEADED = "部局院署厅";

    private static final String DOTS = "·•‧・";

    private final DoubleArrayTrie<CoreDictionary.Attribute> dictionary;
    private final Predicate<String> isTitle;

    /**
     * A word.
     *
     * @param span where in the document's text
     * @param text the characters there
     * @param tag  HanLP's part of speech
     */
    record Word(Span span, String text, String tag) {

        boolean isName() {
            return tag.startsWith("nr") || tag.startsWith("ns") || tag.startsWith("nt");
        }
    }

    /**
     * A segmenter that keeps some words whole.
     *
     * @param names   names with their types
     * @param words   other words; their tag is {@code nnt} where it is a title
     * @param isTitle whether a word is one for an office or occupation
     */
    ChineseSegmenter(Map<String, NameType> names, Map<String, String> words, Predicate<String> isTitle) {
        this.isTitle = isTitle;
        TreeMap<String, CoreDictionary.Attribute> entries = new TreeMap<>();
        words.forEach((word, tag) -> entries.put(word, attribute(tag, WORD_FREQUENCY)));
        names.forEach((name, type) -> entries.put(name, attribute(tag(type), NAME_FREQUENCY)));
        this.dictionary = new DoubleArrayTrie<>();
        dictionary.build(entries);
    }

    /**
     * The words of a sentence, white space left out, with the names of one document kept whole too.
     *
     * @param text     the document's text
     * @param sentence where in it
     * @param segment  from {@link #with(Collection)}
     */
    List<Word> words(String text, Span sentence, Segment segment) {
        List<Word> words = new ArrayList<>();
        for (Term term : segment.seg(sentence.of(text))) {
            int begin = sentence.begin() + term.offset;
            Span span = new Span(begin, begin + term.word.length());
            if (!term.word.isBlank()) {
                words.add(new Word(span, span.of(text), String.valueOf(term.nature)));
            }
        }
        List<Word> joined = completed(joinForeignNames(words, text), text);
        List<Word> named = new ChineseNameCutter(joined, text, this::isWhole, isTitle).cut();
        return headed(joinNames(named, text), text);
    }

    /** Whether a word is in the dictionaries. */
    private boolean isWhole(String word) {
        return dictionary.containsKey(word) || ChineseNameMatch.listedTag(word).isPresent();
    }

    /** HanLP's segmenter with some persons' names besides the dictionary. */
    Segment with(Collection<String> persons) {
        BinTrie<CoreDictionary.Attribute> more = new BinTrie<>();
        persons.forEach(person -> more.put(person, attribute(tag(NameType.PERSON), NAME_FREQUENCY)));
        return new ViterbiSegment()
                .enableCustomDictionary(new DynamicCustomDictionary(dictionary, more, null))
                .enableCustomDictionaryForcing(true)
                .enableNameRecognize(true)
                .enableTranslatedNameRecognize(true)
                .enablePlaceRecognize(false)
                .enableOrganizationRecognize(false)
                .enableOffset(true);
    }

    /** Whether HanLP's core model has the word, with tags of its own. */
    static boolean isKnown(String word) {
        return CoreDictionary.get(word) != null;
    }

    private static CoreDictionary.Attribute attribute(String tag, int frequency) {
        return new CoreDictionary.Attribute(Nature.create(tag), frequency);
    }

    private static String tag(NameType type) {
        return switch (type) {
            case PERSON -> "nrf";
            case ORGANIZATION -> "nt";
            case PLACE, NATIONALITY -> "ns";
            case TITLE -> "nnt";
            case PRODUCT, MISCELLANEOUS, NONE -> "nz";
        };
    }

    /** Joins what stands around the dots of transliterated names: 爱德华·斯诺登. */
    private static List<Word> joinForeignNames(List<Word> words, String text) {
        List<Word> joined = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!isDot(words, i) || joined.isEmpty() || !touches(words, i)) {
                joined.add(words.get(i));
                continue;
            }
            int end = i;
            while (end < words.size() && isDot(words, end) && touches(words, end)) {
                end = pastForeign(words, end + 1);
            }
            int first = joined.size() - 1;
            while (first > 0
                    && isForeign(joined.get(first - 1))
                    && adjacent(joined.get(first - 1), joined.get(first))) {
                first--;
            }
            Span span = joined.get(first).span().union(words.get(end - 1).span());
            joined.subList(first, joined.size()).clear();
            joined.add(new Word(span, span.of(text), tag(NameType.PERSON)));
            i = end - 1;
        }
        return joined;
    }

    /** Gives names with dots the single syllables that were cut off them: 布鲁诺·勒梅|尔. */
    private static List<Word> completed(List<Word> words, String text) {
        List<Word> completed = new ArrayList<>();
        for (Word word : words) {
            Word last = completed.isEmpty() ? word : completed.get(completed.size() - 1);
            boolean cut = last != word
                    && ChineseNameMatch.hasParts(last.text())
                    && adjacent(last, word)
                    && word.text().length() == 1
                    && isForeign(word)
                    && !isFunctionWord(word);
            if (cut) {
                Span span = last.span().union(word.span());
                completed.set(completed.size() - 1, new Word(span, span.of(text), last.tag()));
            } else {
                completed.add(word);
            }
        }
        return completed;
    }

    /** Gives 长, which the name of a body has left over, back to the title: 法国内政部|长 is 法国|内政部长. */
    private List<Word> headed(List<Word> words, String text) {
        List<Word> headed = new ArrayList<>();
        for (Word word : words) {
            Word last = headed.isEmpty() ? word : headed.get(headed.size() - 1);
            boolean head = last != word
                    && word.text().equals("长")
                    && adjacent(last, word)
                    && last.text().length() > 1
                    && HEADED.indexOf(last.text().charAt(last.text().length() - 1)) >= 0;
            if (head) {
                headed.remove(headed.size() - 1);
                int cut = last.span().begin() + place(last.text());
                if (cut > last.span().begin()) {
                    Span place = new Span(last.span().begin(), cut);
                    headed.add(new Word(place, place.of(text), tag(NameType.PLACE)));
                }
                Span title = new Span(cut, word.span().end());
                headed.add(new Word(title, title.of(text), tag(NameType.TITLE)));
            } else {
                headed.add(word);
            }
        }
        return headed;
    }

    /** The length of the longest known place that begins a name. */
    private int place(String name) {
        for (int end = name.length() - 1; end > 1; end--) {
            CoreDictionary.Attribute attribute = dictionary.get(name.substring(0, end));
            if (attribute != null && attribute.nature[0].toString().startsWith("ns")) {
                return end;
            }
        }
        return 0;
    }

    private static boolean isDot(List<Word> words, int i) {
        String text = words.get(i).text();
        return text.length() == 1 && DOTS.contains(text);
    }

    /** Whether the dot has a word of characters that transliterate on both sides. */
    private static boolean touches(List<Word> words, int dot) {
        return dot > 0
                && dot + 1 < words.size()
                && adjacent(words.get(dot - 1), words.get(dot))
                && adjacent(words.get(dot), words.get(dot + 1))
                && isHan(words.get(dot - 1).text())
                && isHan(words.get(dot + 1).text());
    }

    private static int pastForeign(List<Word> words, int from) {
        int end = from + 1;
        while (end < words.size()
                && adjacent(words.get(end - 1), words.get(end))
                && isForeign(words.get(end))
                && !isFunctionWord(words.get(end))) {
            end++;
        }
        return end;
    }

    private static boolean isFunctionWord(Word word) {
        return "vupcmw".indexOf(word.tag().charAt(0)) >= 0 && !word.text().equals("比");
    }

    private static boolean isForeign(Word word) {
        return word.text().codePoints().allMatch(c -> TranslatedPersonDictionary.containsKey(Character.toString(c)));
    }

    private static boolean isHan(String word) {
        return word.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static boolean adjacent(Word left, Word right) {
        return left.span().end() == right.span().begin();
    }

    /** Joins adjacent words that together are a name in HanLP's shared dictionary. */
    private static List<Word> joinNames(List<Word> words, String text) {
        List<Word> joined = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            int end = Math.min(words.size(), i + LONGEST_NAME);
            while (end > i + 1 && !isListed(words, i, end, text)) {
                end--;
            }
            Span span = words.get(i).span().union(words.get(end - 1).span());
            joined.add(
                    end == i + 1
                            ? words.get(i)
                            : new Word(
                                    span,
                                    span.of(text),
                                    ChineseNameMatch.listedTag(span.of(text)).orElse("")));
            i = end;
        }
        return joined;
    }

    private static boolean isListed(List<Word> words, int begin, int end, String text) {
        for (int i = begin + 1; i < end; i++) {
            if (!adjacent(words.get(i - 1), words.get(i))) {
                return false;
            }
        }
        Span span = words.get(begin).span().union(words.get(end - 1).span());
        return span.length() > 2
                && new Word(span, "", ChineseNameMatch.listedTag(span.of(text)).orElse("")).isName();
    }
}
