package io.standpoint.language;

import io.standpoint.language.ProperNames.Found;
import io.standpoint.text.Document;
import io.standpoint.text.Span;
import io.standpoint.text.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.sentdetect.SentenceDetectorME;

/**
 * Analyses German or French with OpenNLP: sentences, words, universal parts of speech, names and which of them name one
 * thing. There is no parser, so sentences have no dependencies, and no nominals or pronouns: what is found is what is
 * named.
 */
public final class OpenNlpAnnotator implements Annotator {

    /** Headings and list items end without a full stop. */
    private static final Pattern PARAGRAPH_BREAK = Pattern.compile("\\n\\s*\\n|\\n(?=\\s*[-*\u2022#])");

    private final String language;
    private final TaggingModels models;
    private final WordSplitter splitter;
    private final ProperNames names;

    /**
     * An annotator.
     *
     * @param language {@code de} or {@code fr}
     * @param lexicon  names to recognise whatever the models say, in the language and in English
     */
    public OpenNlpAnnotator(String language, Lexicon lexicon) {
        this.language = language;
        this.models = TaggingModels.load(language);
        this.splitter = WordSplitter.of(language);
        this.names = new ProperNames(
                new KnownNames(lexicon, language, this::words),
                WordLists.labelled(language + "/names.txt"),
                new Genders());
    }

    private List<String> words(String name) {
        return splitter.split(name, new Span(0, name.length())).stream()
                .map(span -> span.of(name))
                .toList();
    }

    @Override
    public boolean reads(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals(language);
    }

    @Override
    public AnnotatedDocument annotate(Document document) {
        if (!reads(document.language())) {
            throw new IllegalArgumentException(
                    document.path() + " is in " + document.language() + ", which this annotator does not read");
        }
        SentenceDetectorME detector = new SentenceDetectorME(models.sentences());
        POSTaggerME tagger = new POSTaggerME(models.tags());
        List<Sentence> sentences = new ArrayList<>();
        List<NameChains.Named> named = new ArrayList<>();
        for (Zone zone : document.zones()) {
            boolean read = zone.language().equals("und") || reads(zone.language());
            if (read && !(zone instanceof Zone.Promotion)) {
                for (Span span : sentences(document.text(), zone.span(), detector)) {
                    Tagged tagged = tag(document.text(), span, tagger);
                    tagged.names().forEach(name -> named.add(new NameChains.Named(sentences.size(), name)));
                    sentences.add(tagged.sentence(sentences.size(), zone));
                }
            }
        }
        List<Chain> chains = new NameChains(document.text(), language).of(sentences, named);
        return new AnnotatedDocument(document, sentences, chains, QuoteFinder.find(document));
    }

    /**
     * The words and names of a sentence.
     *
     * @param tokens at least one
     */
    private record Tagged(List<Token> tokens, List<Found> names) {

        Sentence sentence(int index, Zone zone) {
            Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
            return new Sentence(index, span, zone, tokens, List.of());
        }
    }

    /** Sentences without the white space around them, which therefore have words. */
    private static List<Span> sentences(String text, Span zone, SentenceDetectorME detector) {
        List<Span> found = new ArrayList<>();
        Matcher breaks = PARAGRAPH_BREAK.matcher(text).region(zone.begin(), zone.end());
        int begin = zone.begin();
        while (begin < zone.end()) {
            int end = breaks.find() ? breaks.start() : zone.end();
            int from = begin;
            for (opennlp.tools.util.Span sentence : detector.sentPosDetect(text.substring(from, end))) {
                if (sentence.length() > 0) {
                    found.add(new Span(from + sentence.getStart(), from + sentence.getEnd()));
                }
            }
            begin = end < zone.end() ? breaks.end() : end;
        }
        return found;
    }

    private Tagged tag(String text, Span sentence, POSTaggerME tagger) {
        List<Span> spans = splitter.split(text, sentence);
        List<String> texts = spans.stream().map(span -> span.of(text)).toList();
        List<String> tags = List.of(tagger.tag(texts.toArray(String[]::new)));
        List<Found> found = names.find(new ProperNames.Words(texts, tags));
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            tokens.add(new Token(i, spans.get(i), texts.get(i), texts.get(i), tags.get(i), type(found, i)));
        }
        return new Tagged(tokens, found);
    }

    private static NameType type(List<Found> found, int word) {
        return found.stream()
                .filter(name -> name.begin() <= word && word < name.end())
                .map(Found::type)
                .findFirst()
                .orElse(NameType.NONE);
    }
}
