package io.standpoint.extract;

import io.standpoint.assertion.Assertion.Statement;
import io.standpoint.assertion.Confidence;
import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Quotation;
import io.standpoint.assertion.Reading;
import io.standpoint.text.Document;
import java.util.ArrayList;
import java.util.List;

/** Statements: what the passage attributes to speakers. */
final class StatementExtractor implements Passage.Extractor {

    private static final double DIRECT = 0.9;
    private static final double INDIRECT = 0.8;

    private final Dating dating;

    StatementExtractor(Dating dating) {
        this.dating = dating;
    }

    @Override
    public List<Statement> extract(Passage passage) {
        return passage.attributions().stream()
                .map(attribution -> statement(passage, attribution))
                .toList();
    }

    private Statement statement(Passage passage, Attribution attribution) {
        Document document = passage.document().annotated().document();
        List<Evidence> evidence = new ArrayList<>(passage.evidence(attribution.content()));
        passage.sentences().stream()
                .filter(sentence -> sentence.sentence().index() == attribution.sentence())
                .forEach(sentence -> evidence.add(sentence.evidence()));
        boolean indirect = attribution.form() != Quotation.DIRECT;
        return new Statement(
                attribution.speakers(),
                attribution.addressees(),
                new Statement.Words(document.toSource(attribution.content()), attribution.cue(), attribution.form()),
                dating.when(passage, attribution),
                new Reading(
                        evidence,
                        attribution.modality(),
                        new Confidence(indirect ? INDIRECT : DIRECT),
                        indirect ? "indirect-speech" : "direct-speech"));
    }
}
