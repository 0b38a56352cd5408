package io.standpoint.graph;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Content;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Reading;
import io.standpoint.assertion.Status;
import io.standpoint.text.Document;
import io.standpoint.text.SourceSpan;
import io.standpoint.vocabulary.SPT;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the mappers of one document share: its names, its facts, and the triples they write. */
final class DocumentScope {

    private final Iris iris;
    private final Labels labels;
    private final Document source;
    private final String document;
    private final String reading;
    private final List<Assertion> facts;
    private final Triples triples = new Triples();

    DocumentScope(Iris iris, Labels labels, Document source, Program program, List<Assertion> facts) {
        this.iris = iris;
        this.labels = labels;
        this.source = source;
        this.document = iris.document(source.path());
        this.reading = iris.reading(program.hash());
        this.facts = facts;
    }

    Triples triples() {
        return triples;
    }

    Labels labels() {
        return labels;
    }

    /** The language of the document. */
    String language() {
        return source.language();
    }

    /** Writes until when something is known to have held: the day of the document, if that day is known. */
    void attest(String node, Status status) {
        if (status == Status.CURRENT || status == Status.ACTING) {
            triples.date(node, SPT.attestedOn, source.metadata().issued());
        }
    }

    /** The IRI of the document. */
    String document() {
        return document;
    }

    /** The IRI of the reading. */
    String reading() {
        return reading;
    }

    /** The facts of one kind in this document. */
    <A extends Assertion> Stream<A> facts(Class<A> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    String iri(Participant participant) {
        return iris.entity(participant.entity().id());
    }

    /** The IRI of the node of one of this document's facts. */
    String node(Assertion fact) {
        Content content = Content.of(fact);
        List<String> parts = new ArrayList<>(content.parts());
        fact.reading()
                .evidence()
                .forEach(evidence -> parts.add(
                        evidence.span().begin() + "-" + evidence.span().end()));
        return iris.node(document, content.kind(), Hash.of(parts, 16));
    }

    /** The IRI of a node that stands for no single assertion. */
    String node(String kind, List<String> parts) {
        return iris.node(document, kind, Hash.of(parts, 16));
    }

    /** Types and labels a fact's node and writes how the fact was read. */
    void fact(String node, String classIri, String label, Reading how) {
        triples.type(node, classIri)
                .label(node, label + suffix(how))
                .link(node, SPT.modality, how.modality().iri())
                .decimal(node, SPT.confidence, how.confidence().value())
                .link(node, Terms.WAS_GENERATED_BY, reading);
        how.extractors().forEach(name -> triples.text(node, SPT.extractor, name));
        how.evidence().forEach(evidence -> triples.link(node, SPT.evidence, evidence(evidence.span())));
    }

    /** What a label says of a fact that the document does not assert. */
    private String suffix(Reading how) {
        return switch (how.modality()) {
            case ASSERTED -> "";
            case REPORTED, PLANNED, POSSIBLE, ASKED, DENIED ->
                " (" + labels.term(how.modality().iri()) + ")";
        };
    }

    /** The node of some of the document's characters. */
    String evidence(SourceSpan span) {
        String node = iris.node(document, "char", span.begin() + "-" + span.end());
        triples.type(node, SPT.Evidence)
                .label(node, Labels.quoted(span.text()))
                .link(node, Terms.REFERENCE_CONTEXT, document)
                .count(node, Terms.BEGIN_INDEX, span.begin())
                .count(node, Terms.END_INDEX, span.end())
                .text(node, Terms.ANCHOR_OF, span.text());
        return node;
    }

    /** The flat edge of a fact, where somebody says that it is so. */
    void edge(String subject, String property, String object, Reading how) {
        if (how.modality().isFactual()) {
            triples.link(subject, property, object);
        }
    }
}
