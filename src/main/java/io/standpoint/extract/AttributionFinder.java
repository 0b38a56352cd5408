package io.standpoint.extract;

import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Quotation;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.extract.Attribution.Complement;
import io.standpoint.language.Quote;
import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds who says, thinks or means what in an article: quotations with their speakers, and clauses, infinitives and phrases
 * behind words that attribute. One attribution may lie in the content of another.
 */
public final class AttributionFinder {

    private static final int LEAST_TOKENS = 3;

    private final FrameFinder frames;
    private final Signatories signatories;

    /** A finder with the program's lexicons. */
    public AttributionFinder() {
        this(new Speech(), new Actors());
    }

    AttributionFinder(Speech speech, Actors actors) {
        this.frames = new FrameFinder(speech);
        this.signatories = new Signatories(actors);
    }

    /** All attributions of an article, in the order of their contents; posts are nobody's words but their authors'. */
    public List<Attribution> find(LinkedDocument document) {
        return find(LinkedSentence.ofArticle(document));
    }

    List<Attribution> find(List<LinkedSentence> sentences) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        List<Frame> found = sentences.stream()
                .flatMap(sentence -> frames.find(sentence).stream())
                .toList();
        List<Quote> quotes = sentences.get(0).document().annotated().quotes();
        Map<Frame, List<Quote>> quoted = new QuotationFinder(sentences, found).assign(quotes);
        Map<String, List<Participant>> signed = signatories.of(sentences);
        return found.stream()
                .flatMap(frame -> attribution(frame, quoted.getOrDefault(frame, List.of()), signed).stream())
                .sorted(Comparator.comparing(
                        attribution -> attribution.content().get(0)))
                .toList();
    }

    private Optional<Attribution> attribution(Frame frame, List<Quote> quotes, Map<String, List<Participant>> signed) {
        boolean tooShort = quotes.isEmpty()
                && frame.content().complement() == Complement.CLAUSE
                && frame.contentTokens().cardinality() < LEAST_TOKENS;
        List<Span> content = content(frame, quotes);
        if (tooShort || content.isEmpty()) {
            return Optional.empty();
        }
        Tokens tokens = new Tokens(frame.sentence());
        Attribution.Words words = new Attribution.Words(
                tokens.stretches(frame.source().tokens(), frame.cue()),
                tokens.stretches(frame.cue(), union(frame.source().tokens(), frame.contentTokens())),
                content);
        return Optional.of(new Attribution(
                words,
                frame.entry().act(),
                isApart(frame, content(frame, List.of()), quotes)
                        ? Complement.CLAUSE
                        : frame.content().complement(),
                form(frame, content),
                speakers(frame, signed),
                addressees(frame),
                new Attribution.Place(frame.sentence().sentence().index(), frame.head())));
    }

    /**
     * The frame's own content and its quotations with their marks, in the order of the text, joined where they touch. A
     * noun phrase apart from the quotations is none of it.
     */
    private static List<Span> content(Frame frame, List<Quote> quotes) {
        List<Span> own = new Tokens(frame.sentence())
                .stretches(
                        frame.contentTokens(), union(frame.cue(), frame.source().tokens()));
        boolean apart = isApart(frame, own, quotes);
        List<Span> joined = new ArrayList<>();
        Stream.concat(apart ? Stream.of() : own.stream(), quotes.stream().map(Quote::span))
                .sorted()
                .forEach(span -> {
                    int last = joined.size() - 1;
                    if (last >= 0 && span.begin() <= joined.get(last).end()) {
                        joined.set(last, joined.get(last).union(span));
                    } else {
                        joined.add(span);
                    }
                });
        return joined;
    }

    private static boolean isApart(Frame frame, List<Span> own, List<Quote> quotes) {
        return !quotes.isEmpty()
                && frame.content().complement() == Complement.PHRASE
                && own.stream()
                        .noneMatch(span ->
                                quotes.stream().anyMatch(quote -> quote.span().overlaps(span)));
    }

    private static BitSet union(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.or(other);
        return both;
    }

    private static Quotation form(Frame frame, List<Span> content) {
        List<Quote> quotes = frame.sentence().document().annotated().quotes();
        boolean direct = content.stream()
                .allMatch(stretch ->
                        quotes.stream().anyMatch(quote -> quote.span().contains(stretch)));
        boolean mixed = content.stream()
                .anyMatch(stretch ->
                        quotes.stream().anyMatch(quote -> quote.inner().overlaps(stretch)));
        return direct ? Quotation.DIRECT : mixed ? Quotation.MIXED : Quotation.INDIRECT;
    }

    private List<Participant> speakers(Frame frame, Map<String, List<Participant>> signed) {
        LinkedSentence sentence = frame.sentence();
        List<Participant> named = agents(sentence, frame.source().agents());
        return named.isEmpty()
                ? frame.source().agents().stream()
                        .filter(token -> signatories.isDocument(sentence, token))
                        .flatMap(token -> signed.getOrDefault(sentence.lemma(token), List.of()).stream())
                        .distinct()
                        .toList()
                : named;
    }

    private static List<Participant> addressees(Frame frame) {
        return agents(frame.sentence(), frame.sentence().tree().children(frame.head(), "obj", "iobj"));
    }

    private static List<Participant> agents(LinkedSentence sentence, List<Integer> tokens) {
        return tokens.stream()
                .flatMap(token -> sentence.all(token).stream())
                .filter(participant -> participant.entity().id().type().isAgent())
                .distinct()
                .toList();
    }
}
