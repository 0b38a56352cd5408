package io.standpoint.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standpoint.assertion.Assertion;
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
import io.standpoint.graph.DocumentFacts;
import io.standpoint.graph.GraphWriter;
import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.Program;
import io.standpoint.graph.StoreException;
import io.standpoint.graph.WriterOptions;
import io.standpoint.text.Document;
import io.standpoint.text.Metadata;
import io.standpoint.text.OffsetMap;
import io.standpoint.text.SourceSpan;
import io.standpoint.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the graph's writer writes is what the evaluation looks for. */
class WrittenGraphTest {

    private static final String TEXT = """
            Ada Stone, who runs Acme, met Ben Marsh.
            Acme makes Acmephone.
            Ben Marsh left Acme last year.
            Stone backs trams and is against trams.
            She will meet Ben Marsh again.
            "So be it", said Stone.
            I disagree.
            """;
    private static final String FILE = "42_news.txt";

    private final Participant ada = participant(EntityType.PERSON, "Ada Stone");
    private final Participant ben = participant(EntityType.PERSON, "Ben Marsh");
    private final Participant acme = participant(EntityType.COMPANY, "Acme");
    private final Participant phone = participant(EntityType.PRODUCT, "Acmephone");
    private final Participant trams = participant(EntityType.TOPIC, "trams");

    @Test
    void everyKindOfFactIsFoundAgain(@TempDir Path folder) throws StoreException {
        try (KnowledgeStore store = stored(folder)) {
            GoldResult result = new GoldEvaluation(store.dataset())
                    .evaluate(List.of(
                            line(1, "Ada Stone", "leads", "Acme"),
                            line(2, "Ada Stone", "met", "Ben Marsh"),
                            line(3, "Acme", "provides", "Acmephone"),
                            line(4, "Ben Marsh", "former:memberOf", "Acme"),
                            line(5, "Ada Stone", "mixedOn", "trams"),
                            line(6, "Ada Stone", "planned:criticises", "Ben Marsh"),
                            line(7, "Ada Stone", "statement", "so be it"),
                            line(8, "Ben Marsh", "authorOf", "comment"),
                            line(9, "Ada Stone", "never:memberOf", "Acme")));
            assertEquals(List.of(), result.unmet());
            assertEquals(List.of(), result.falseReadings());
            assertEquals(new GoldResult.Score(8, 8), result.beyondCatalogue());
        }
    }

    @Test
    void everyEdgeHasItsSentence(@TempDir Path folder) throws StoreException {
        try (KnowledgeStore store = stored(folder)) {
            List<String> edges = new EdgeSample(store.dataset())
                    .all().stream()
                            .filter(edge -> !edge.property().equals("authorOf"))
                            .map(edge -> edge.subject() + " " + edge.property() + " " + edge.object() + ": "
                                    + edge.evidence())
                            .toList();
            assertEquals(
                    List.of(
                            "Acme provides Acmephone: [Acme makes Acmephone.]",
                            "Ada Stone leads Acme: [Ada Stone, who runs Acme, met Ben Marsh.]",
                            "Ada Stone met Ben Marsh: [Ada Stone, who runs Acme, met Ben Marsh.]",
                            "Ada Stone mixedOn trams: [Stone backs trams, is against trams.]",
                            "Ada Stone opposes trams: [is against trams.]",
                            "Ada Stone supports trams: [Stone backs trams]",
                            "Ben Marsh wasMemberOf Acme: [Ben Marsh left Acme last year.]"),
                    edges);
        }
    }

    @Test
    void aCommentIsTheEvidenceOfItsAuthorship(@TempDir Path folder) throws StoreException {
        try (KnowledgeStore store = stored(folder)) {
            List<List<String>> evidence = new EdgeSample(store.dataset())
                    .all().stream()
                            .filter(edge -> edge.property().equals("authorOf"))
                            .map(EdgeSample.Edge::evidence)
                            .toList();
            assertEquals(List.of(List.of("I disagree.")), evidence);
        }
    }

    private KnowledgeStore stored(Path folder) throws StoreException {
        KnowledgeStore store = KnowledgeStore.open(folder.resolve("kg"));
        WriterOptions options = new WriterOptions(true, new Program("test", List.of()));
        Document document = new Document(
                FILE,
                "0".repeat(64),
                "en",
                Metadata.none(),
                new Document.Content(TEXT, TEXT, OffsetMap.identity(TEXT.length()), List.of()));
        new GraphWriter(store, Iris.standard(), options).write(new DocumentFacts(document, facts(), List.of()));
        return store;
    }

    private List<Assertion> facts() {
        Reading meeting = reading("Ada Stone, who runs Acme, met Ben Marsh.", Modality.ASSERTED);
        return List.of(
                new Assertion.Link(ada, Relation.LEADS, acme, meeting),
                new Assertion.Interaction(ada, InteractionKind.MET, ben, Assertion.Period.UNKNOWN, meeting),
                new Assertion.Link(acme, Relation.PROVIDES, phone, reading("Acme makes Acmephone.", Modality.ASSERTED)),
                new Assertion.Affiliation(
                        ben,
                        acme,
                        Status.FORMER,
                        Assertion.Period.UNKNOWN,
                        reading("Ben Marsh left Acme last year.", Modality.REPORTED)),
                stance(Polarity.SUPPORT, "Stone backs trams"),
                stance(Polarity.OPPOSE, "is against trams."),
                new Assertion.Interaction(
                        ada,
                        InteractionKind.CRITICISED,
                        ben,
                        Assertion.Period.UNKNOWN,
                        reading("She will meet Ben Marsh again.", Modality.PLANNED)),
                new Assertion.Statement(
                        List.of(ada),
                        List.of(),
                        new Assertion.Statement.Words(span("So be it"), Optional.of("said"), Quotation.DIRECT),
                        Assertion.Period.UNKNOWN,
                        reading("\"So be it\", said Stone.", Modality.ASSERTED)),
                new Assertion.Authorship(
                        ben,
                        span("I disagree."),
                        Optional.empty(),
                        Optional.empty(),
                        reading("I disagree.", Modality.ASSERTED)));
    }

    private Assertion stance(Polarity polarity, String evidence) {
        return new Assertion.Stance(ada, trams, polarity, Optional.empty(), reading(evidence, Modality.ASSERTED));
    }

    private static Reading reading(String evidence, Modality modality) {
        return new Reading(List.of(new Evidence(span(evidence))), modality, new Confidence(0.9), "by-hand");
    }

    private static Participant participant(EntityType type, String name) {
        EntityId id = new EntityId(type, name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
        return new Participant(Entity.named(id, name), span(name));
    }

    private static SourceSpan span(String words) {
        int begin = TEXT.indexOf(words);
        Span span = new Span(begin, begin + words.length());
        return new SourceSpan(span.begin(), span.end(), words);
    }

    private static GoldLine line(int number, String subject, String relation, String object) {
        return new GoldLine(
                number, "42", subject, GoldRelation.parse(relation, object).orElseThrow(), object);
    }
}
