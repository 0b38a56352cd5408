package io.standpoint.graph;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Assertion.Period;
import io.standpoint.assertion.Confidence;
import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.InteractionKind;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Polarity;
import io.standpoint.assertion.Quotation;
import io.standpoint.assertion.Reading;
import io.standpoint.assertion.Relation;
import io.standpoint.assertion.Status;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.text.Document;
import io.standpoint.text.Metadata;
import io.standpoint.text.OffsetMap;
import io.standpoint.text.SourceSpan;
import io.standpoint.text.Span;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A document and the facts in it, put together by hand: spans are given by the words that they hold. */
final class Sample {

    static final Entity MAY = entity(EntityType.PERSON, "ada-may", "Ada May");
    static final Entity MINISTER = new Entity(
            new EntityId(EntityType.OFFICE, "minister-of-post-of-ruritania"),
            "Minister of Post of Ruritania",
            List.of(new Entity.Name("Minister of Post", "en", true)),
            Optional.of(new EntityId(EntityType.GOVERNMENT, "ruritania")));
    static final Entity RURITANIA = entity(EntityType.GOVERNMENT, "ruritania", "Government of Ruritania");
    static final Entity ACME = entity(EntityType.COMPANY, "acme", "Acme");
    static final Entity CIPHERS = entity(EntityType.TOPIC, "ciphers", "ciphers");
    static final Entity BACKDOORS = entity(EntityType.TOPIC, "backdoors", "backdoors");
    static final Program PROGRAM = new Program("0.1.0", List.of("model=none"));

    private final Document document;
    private final List<Assertion> assertions = new ArrayList<>();
    private final List<Entity> entities = new ArrayList<>();

    private Sample(Document document) {
        this.document = document;
    }

    static Sample of(String path, String text) {
        return of(path, text, Metadata.none());
    }

    static Sample of(String path, String text, Metadata metadata) {
        return new Sample(new Document(
                path,
                Hash.of(List.of(text), 64),
                "en",
                metadata,
                new Document.Content(text, text, OffsetMap.identity(text.length()), List.of())));
    }

    /** A document with a fact of every kind. */
    static Sample everyKind() {
        Metadata metadata = new Metadata(
                Optional.of("Minister meets Acme"),
                Optional.of(URI.create("https://news.example/1")),
                Optional.of("The Courier"),
                List.of("B. Writer"),
                Optional.of(LocalDate.of(2020, 5, 4)),
                Metadata.Window.OPEN,
                Metadata.Lineage.NONE);
        Sample sample = of("every.txt", EVERY, metadata);
        sample.mention(RURITANIA)
                .tenure(Status.CURRENT, Modality.ASSERTED)
                .add(new Assertion.Affiliation(
                        sample.participant(MAY, "Ada May"),
                        sample.participant(ACME, "Acme"),
                        Status.FORMER,
                        Assertion.Period.UNKNOWN,
                        sample.reading("She once worked for Acme.")));
        return sample.words().events();
    }

    private Sample words() {
        Reading said = reading("\"We need ciphers 🔐\", said Ada May.");
        SourceSpan words = span("We need ciphers 🔐");
        Period lastWeek = new Period(Optional.of(LocalDate.of(2020, 4, 27)), Optional.of(LocalDate.of(2020, 5, 3)));
        return add(new Assertion.Statement(
                        List.of(participant(MAY, "Ada May")),
                        List.of(participant(ACME, "Acme")),
                        new Assertion.Statement.Words(words, Optional.of("said"), Quotation.DIRECT),
                        lastWeek,
                        said))
                .add(new Assertion.Stance(
                        participant(MAY, "Ada May"),
                        participant(CIPHERS, "ciphers"),
                        Polarity.SUPPORT,
                        Optional.of(words),
                        said));
    }

    private Sample events() {
        SourceSpan post = span("I agree with her.");
        return add(new Assertion.Link(
                        participant(ACME, "Acme"),
                        Relation.PROVIDES,
                        participant(entity(EntityType.PRODUCT, "acme-mail", "Acme Mail"), "Acme Mail"),
                        reading("Acme Mail is by Acme.")))
                .add(new Assertion.Interaction(
                        participant(MAY, "Ada May"),
                        InteractionKind.MET,
                        participant(ACME, "Acme"),
                        Period.on(Optional.of(LocalDate.of(2020, 5, 3))),
                        reading("Ada May met Acme.")))
                .post("Reader One", post, Optional.empty())
                .post("Reader Two", span("I do not."), Optional.of(post));
    }

    private static final String EVERY = """
            Minister of Post Ada May met Acme.
            "We need ciphers 🔐", said Ada May.
            She once worked for Acme. Acme Mail is by Acme.
            I agree with her.
            I do not.
            """;

    Sample tenure(Status status, Modality modality) {
        return add(new Assertion.Tenure(
                participant(MAY, "Ada May"),
                participant(MINISTER, "Minister of Post"),
                status,
                Assertion.Period.UNKNOWN,
                reading("Minister of Post Ada May", modality, 0.9)));
    }

    Sample stance(Entity topic, Polarity polarity, Modality modality) {
        return add(new Assertion.Stance(
                participant(MAY, "Ada May"),
                participant(topic, topic.label()),
                polarity,
                Optional.empty(),
                reading("Ada May", modality, 0.8)));
    }

    private Sample post(String author, SourceSpan content, Optional<SourceSpan> replyTo) {
        Entity signed =
                entity(EntityType.PERSON, author.toLowerCase(Locale.ROOT).replace(' ', '-'), author);
        return add(new Assertion.Authorship(
                new Participant(signed, content),
                content,
                Optional.of(LocalDate.of(2020, 5, 5)),
                replyTo,
                reading(content.text())));
    }

    Sample add(Assertion assertion) {
        assertions.add(assertion);
        return this;
    }

    Sample mention(Entity entity) {
        entities.add(entity);
        return this;
    }

    Participant participant(Entity entity, String words) {
        return new Participant(entity, span(words));
    }

    Reading reading(String words) {
        return reading(words, Modality.ASSERTED, 0.9);
    }

    Reading reading(String words, Modality modality, double confidence) {
        return new Reading(List.of(new Evidence(span(words))), modality, new Confidence(confidence), "by-hand");
    }

    SourceSpan span(String words) {
        int begin = document.source().indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("Not in the sample: " + words);
        }
        return document.toSource(new Span(begin, begin + words.length()));
    }

    DocumentFacts facts() {
        return new DocumentFacts(document, assertions, entities);
    }

    static Entity entity(EntityType type, String slug, String label) {
        return Entity.named(new EntityId(type, slug), label);
    }
}
