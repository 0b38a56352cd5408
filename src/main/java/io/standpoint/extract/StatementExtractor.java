package io.standpoint.extract;

import io.standpoint.assertion.Assertion.Statement;
import io.standpoint.assertion.Confidence;
import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Quotation;
import io.standpoint.assertion.Reading;
import io.standpoint.text.Document;
import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Statements: what the passage attributes to speakers, one for each stretch of the content. */
final class StatementExtractor implements Passage.Extractor {

    private static final double DIRECT = 0.9;
    private static final double INDIRECT = 0.8;
    private static final int LEAST_WORDS = 3;
    private static final Pattern BARE = Pattern.compile(
            "^(?:that\\s+)?(?:(?:[“\"«„‘]|'')(?<quoted>[^“”\"«»]+?)(?:[”\"»’]|'')?|(?<plain>.+?))$", Pattern.DOTALL);

    private final Dating dating;

    StatementExtractor(Dating dating) {
        this.dating = dating;
    }

    @Override
    public List<Statement> extract(Passage passage) {
        return passage.attributions().stream()
                .flatMap(attribution -> statements(passage, attribution))
                .toList();
    }

    /** A stretch of content without "that" before it and without quotation marks around the whole of it. */
    static Span bare(Passage passage, Span stretch) {
        Matcher matcher = BARE.matcher(
                stretch.of(passage.document().annotated().document().text()));
        if (!matcher.matches()) {
            return stretch;
        }
        String group = matcher.group("quoted") == null ? "plain" : "quoted";
        return new Span(stretch.begin() + matcher.start(group), stretch.begin() + matcher.end(group));
    }

    /** "She is, according to the report, …": too little to be a statement of its own. */
    private static boolean isFragment(Passage passage, Span stretch) {
        String text = stretch.of(passage.document().annotated().document().text());
        return text.strip().split("\\s+").length < LEAST_WORDS;
    }

    private Stream<Statement> statements(Passage passage, Attribution attribution) {
        return attribution.content().stream()
                .filter(stretch -> attribution.content().size() == 1 || !isFragment(passage, stretch))
                .map(stretch -> statement(passage, attribution, stretch));
    }

    private Statement statement(Passage passage, Attribution attribution, Span stretch) {
        Document document = passage.document().annotated().document();
        List<Evidence> evidence = new ArrayList<>(passage.evidence(stretch));
        passage.sentences().stream()
                .filter(sentence ->
                        sentence.sentence().index() == attribution.place().sentence())
                .forEach(sentence -> evidence.add(sentence.evidence()));
        boolean indirect = attribution.form() != Quotation.DIRECT;
        String cue = attribution.words().cue().stream()
                .map(words -> words.of(document.text()))
                .collect(Collectors.joining(" "));
        return new Statement(
                attribution.speakers(),
                attribution.addressees(),
                new Statement.Words(document.toSource(bare(passage, stretch)), Optional.of(cue), attribution.form()),
                dating.when(passage, attribution),
                new Reading(
                        evidence,
                        attribution.modality(),
                        new Confidence(indirect ? INDIRECT : DIRECT),
                        indirect ? "indirect-speech" : "direct-speech"));
    }
}
