package io.standpoint.language;

import com.hankcs.hanlp.seg.Segment;
import io.standpoint.text.Document;
import io.standpoint.text.Span;
import io.standpoint.text.Zone;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Analyses Chinese with HanLP: words, tags, names, offices, pronouns and chains. What is written in traditional
 * characters is read in simplified ones, each in the other's place. There is no parser, so sentences have no
 * dependencies.
 *
 * <p>A document is cut into words twice: the persons' names that the first pass makes out anywhere in it are kept whole
 * everywhere in the second.
 */
public final class HanLpAnnotator implements Annotator {

    private static final String LANGUAGE = "zh";

    /** Where a sentence stands. */
    record Placed(Span span, Zone zone) {}

    private final ChineseLexicon words = ChineseLexicon.load();
    private final Map<String, NameType> names;
    private final ChineseSegmenter segmenter;

    /**
     * An annotator that knows some names.
     *
     * @param lexicon of which the Chinese entries count, and names in Latin letters, which Chinese texts use too
     */
    public HanLpAnnotator(Lexicon lexicon) {
        Map<String, NameType> known = new HashMap<>();
        for (Lexicon.Entry entry : lexicon.entries()) {
            if (isChinese(entry.language())) {
                known.putIfAbsent(entry.name(), entry.type());
            }
        }
        lexicon.entries().stream()
                .filter(entry -> entry.language().equals("en") && isLatinName(entry.name()))
                .forEach(entry -> known.putIfAbsent(entry.name(), entry.type()));
        new ChineseOrganizations().names().forEach(name -> known.putIfAbsent(name, NameType.ORGANIZATION));
        this.names = Map.copyOf(known);
        this.segmenter = new ChineseSegmenter(
                separable(names), tagged(words), word -> words.title(word).isPresent());
    }

    @Override
    public boolean reads(String language) {
        return isChinese(language);
    }

    @Override
    public AnnotatedDocument annotate(Document given) {
        if (!reads(given.language())) {
            throw new IllegalArgumentException(
                    given.path() + " is in " + given.language() + ", which this annotator does not read");
        }
        Document document = TraditionalChinese.simplified(given);
        List<Quote> quotes = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (Zone zone : document.zones()) {
            if (!(zone instanceof Zone.Promotion) && isChinese(zone.language())) {
                ChineseSentences.Split split = ChineseSentences.split(document.text(), zone.span());
                split.sentences().forEach(span -> placed.add(new Placed(span, zone)));
                quotes.addAll(split.quotes());
            }
        }
        Set<String> persons = personsIn(document.text(), placed);
        Map<String, NameType> known = new HashMap<>(names);
        persons.forEach(person -> known.putIfAbsent(person, NameType.PERSON));
        ChineseMentions finder = new ChineseMentions(words, known);
        Segment segment = segmenter.with(persons);
        List<ChineseMentions.Marked> marked = new ArrayList<>();
        for (Placed sentence : placed) {
            List<ChineseSegmenter.Word> cut = segmenter.words(document.text(), sentence.span(), segment);
            if (!cut.isEmpty()) {
                marked.add(finder.mark(cut, marked.size(), sentence));
            }
        }
        return assemble(document, marked, quotes);
    }

    private AnnotatedDocument assemble(Document document, List<ChineseMentions.Marked> marked, List<Quote> quotes) {
        List<Sentence> sentences =
                marked.stream().map(ChineseMentions.Marked::sentence).toList();
        AnnotatedDocument unchained = new AnnotatedDocument(document, sentences, List.of(), quotes);
        List<Mention> mentions =
                marked.stream().flatMap(m -> m.mentions().stream()).sorted().toList();
        return new AnnotatedDocument(document, sentences, new ChineseChains(unchained, words).of(mentions), quotes);
    }

    /** The transliterated names with a dot, their last parts, and other transliterations of these. */
    private Set<String> personsIn(String text, List<Placed> sentences) {
        Set<String> persons = new TreeSet<>();
        Segment segment = segmenter.with(Set.of());
        for (Placed sentence : sentences) {
            for (ChineseSegmenter.Word word : segmenter.words(text, sentence.span(), segment)) {
                if (word.tag().startsWith("nr") && ChineseNameMatch.hasParts(word.text())) {
                    String last = ChineseNameMatch.lastPart(word.text());
                    persons.add(word.text());
                    if (last.length() > 1) {
                        persons.add(last);
                        persons.addAll(ChineseNameMatch.variants(last, text));
                    }
                }
            }
        }
        return persons;
    }

    /** The names that words may be cut by: not the short 英 and 美, nor what the core model knows itself, nor 英国首相, which holds a name of its own. */
    private static Map<String, NameType> separable(Map<String, NameType> names) {
        Map<String, NameType> separable = new HashMap<>(names);
        separable
                .entrySet()
                .removeIf(entry -> entry.getKey().length() < 2
                        || (entry.getKey().length() == 2 && ChineseSegmenter.isKnown(entry.getKey()))
                        || entry.getValue() == NameType.TITLE
                        || isLatinName(entry.getKey()));
        return separable;
    }

    private static boolean isLatinName(String name) {
        return name.codePoints().allMatch(c -> c < 0x250) && name.codePoints().anyMatch(Character::isUpperCase);
    }

    /** The words that HanLP's core model lacks, and the longer ones that hold them. */
    private static Map<String, String> tagged(ChineseLexicon words) {
        Map<String, String> tagged = new HashMap<>(words.compounds());
        List<String> unknown =
                words.words().filter(word -> !ChineseSegmenter.isKnown(word)).toList();
        words.words()
                .filter(word -> unknown.stream().anyMatch(word::contains))
                .forEach(word -> tagged.put(word, words.titles().containsKey(word) ? "nnt" : "n"));
        return tagged;
    }

    private static boolean isChinese(String tag) {
        return tag.equals(LANGUAGE) || tag.startsWith(LANGUAGE + "-");
    }
}
