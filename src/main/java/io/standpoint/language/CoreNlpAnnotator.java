package io.standpoint.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import io.standpoint.text.Document;
import io.standpoint.text.Span;
import io.standpoint.text.Zone;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * English: tokens, sentences, parts of speech, three classes of names and dependencies by a {@link SyntaxParser}, Stanford
 * CoreNLP as a rule. Names of further types come from a {@link NameTable}, quotations and coreference from this package.
 */
public final class CoreNlpAnnotator implements Annotator {

    /** A line end after an abbreviation with inner full stops: the line break says nothing there, the next word does. */
    private static final Pattern BREAK_AFTER_ABBREVIATION = Pattern.compile("(?<=\\b\\p{Lu}\\.\\p{Lu}\\.)\\n(?=\\S)");

    private final SyntaxParser parser;
    private final NameTagger names;
    private final MentionFinder mentions = new MentionFinder();
    private final Coreference coreference = new Coreference();

    /**
     * An annotator.
     *
     * @param lexicon names to recognise whatever the models say; those that are not English are passed over
     * @param parser  the models
     */
    public CoreNlpAnnotator(Lexicon lexicon, SyntaxParser parser) {
        this.parser = parser;
        names = new NameTagger(NameTable.fineGrained(), NameTable.of(lexicon, CoreNlpAnnotator::words));
    }

    private static List<String> words(String name) {
        return new PTBTokenizer<>(
                        new StringReader(name), new CoreLabelTokenFactory(), "untokenizable=noneKeep,invertible")
                .tokenize().stream().map(CoreLabel::originalText).toList();
    }

    static boolean isEnglish(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("en");
    }

    @Override
    public boolean reads(String language) {
        return isEnglish(language);
    }

    @Override
    public AnnotatedDocument annotate(Document document) {
        if (!reads(document.language())) {
            throw new IllegalArgumentException(
                    document.path() + " is in the language " + document.language() + ", which is not English");
        }
        List<Sentence> sentences = new ArrayList<>();
        for (Zone zone : document.zones()) {
            if (isRead(zone)) {
                addSentences(zone, document.text(), sentences);
            }
        }
        List<Quote> quotes = QuoteFinder.find(document);
        List<Mention> found = sentences.stream()
                .flatMap(sentence -> mentions.find(sentence).stream())
                .toList();
        List<Chain> chains = coreference.chains(document.text(), sentences, found, quotes);
        return new AnnotatedDocument(document, sentences, chains, quotes);
    }

    /** A zone whose language cannot be told is taken to be in the document's. */
    private boolean isRead(Zone zone) {
        return !(zone instanceof Zone.Promotion) && (zone.language().equals("und") || reads(zone.language()));
    }

    private void addSentences(Zone zone, String text, List<Sentence> sentences) {
        String zoneText = BREAK_AFTER_ABBREVIATION.matcher(zone.span().of(text)).replaceAll(" ");
        for (List<SyntaxParser.Word> words : parser.parse(zoneText)) {
            List<Token> tokens = tokens(words, text, zone.span().begin());
            Sentence next = sentence(sentences.size(), zone, tokens, arcs(words));
            Sentence last = sentences.isEmpty() ? null : sentences.get(sentences.size() - 1);
            if (last != null && last.zone() == zone && isTail(last, next, text)) {
                sentences.set(last.index(), joined(last, next));
            } else {
                sentences.add(next);
            }
        }
    }

    private static Sentence sentence(int index, Zone zone, List<Token> tokens, List<Dependency> arcs) {
        Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
        return new Sentence(index, span, zone, tokens, arcs);
    }

    /** Whether the second is nothing but marks on the same line, such as the closing ones of a quotation. */
    private static boolean isTail(Sentence first, Sentence second, String text) {
        boolean isMarks = second.span().of(text).codePoints().noneMatch(Character::isLetterOrDigit);
        return isMarks
                && text.substring(first.span().end(), second.span().begin()).indexOf('\n') < 0;
    }

    private static Sentence joined(Sentence first, Sentence tail) {
        List<Token> tokens = new ArrayList<>(first.tokens());
        List<Dependency> arcs = new ArrayList<>(first.dependencies());
        int root = new DependencyTree(first).root();
        for (Token token : tail.tokens()) {
            int index = tokens.size();
            tokens.add(new Token(index, token.span(), token.text(), token.lemma(), token.tag(), token.type()));
            arcs.add(new Dependency(root, index, "punct"));
        }
        return sentence(first.index(), first.zone(), tokens, arcs);
    }

    private List<Token> tokens(List<SyntaxParser.Word> parsed, String text, int shift) {
        List<Span> spans = parsed.stream()
                .map(word -> new Span(shift + word.begin(), shift + word.end()))
                .toList();
        List<String> words = spans.stream().map(span -> span.of(text)).toList();
        NameType[] types = names.tag(
                words,
                parsed.stream().map(SyntaxParser.Word::tag).toList(),
                parsed.stream().map(SyntaxParser.Word::name).toList());
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            SyntaxParser.Word word = parsed.get(i);
            tokens.add(new Token(i, spans.get(i), words.get(i), word.lemma(), word.tag(), types[i]));
        }
        return tokens;
    }

    private static List<Dependency> arcs(List<SyntaxParser.Word> words) {
        List<Dependency> arcs = new ArrayList<>();
        for (SyntaxParser.Word word : words) {
            arcs.add(new Dependency(word.governor(), arcs.size(), word.relation()));
        }
        return arcs;
    }
}
