package io.standpoint.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.assertion.Attribute;
import io.standpoint.assertion.AttributeKind;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Polarity;
import io.standpoint.assertion.Status;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityType;
import io.standpoint.vocabulary.SPT;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store as documents come, change and go. */
class GraphWriterTest {

    private static final String ID = Iris.DEFAULT_BASE;

    private KnowledgeStore store;
    private GraphWriter writer;

    @BeforeEach
    void open(@TempDir Path directory) throws StoreException {
        store = KnowledgeStore.open(directory.resolve("kg"));
        writer = new GraphWriter(store, Iris.standard(), new WriterOptions(true, Sample.PROGRAM));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aSecondWriteChangesNothing() throws StoreException {
        assertTrue(writer.write(Sample.everyKind().facts()));
        TreeSet<String> first = quads();
        assertFalse(writer.write(Sample.everyKind().facts()));
        assertEquals(first, quads());
    }

    @Test
    void theOrderOfDocumentsDoesNotMatter(@TempDir Path second) throws Exception {
        DocumentFacts short1 = named("a.txt", "A. May").facts();
        DocumentFacts long1 = named("b.txt", "Ada Beatrice May").facts();
        writer.write(short1);
        writer.write(long1);
        writer.write(Sample.everyKind().facts());
        try (KnowledgeStore other = KnowledgeStore.open(second)) {
            GraphWriter reversed = new GraphWriter(other, Iris.standard(), new WriterOptions(true, Sample.PROGRAM));
            reversed.write(Sample.everyKind().facts());
            reversed.write(long1);
            reversed.write(short1);
            assertEquals(quads(), SampleStore.quads(other));
        }
    }

    @Test
    void datesOfLivesAreAsExactAsTheyAreKnown() throws StoreException {
        writer.write(lived(Modality.ASSERTED, Year.of(1961)).facts());
        assertTrue(ask("<" + ID + "person/ada-may> <http://schema.org/birthDate> '1961'^^<" + XSD.GYEAR + ">"));
        writer.write(lived(Modality.ASSERTED, YearMonth.of(1961, 5)).facts());
        assertTrue(ask("?s <http://schema.org/birthDate> '1961-05'^^<" + XSD.GYEARMONTH + ">"));
        writer.write(lived(Modality.ASSERTED, LocalDate.of(1961, 5, 3)).facts());
        assertTrue(ask("?s <http://schema.org/birthDate> '1961-05-03'^^<" + XSD.DATE + ">"));
        assertTrue(ask("?fact <" + RDF.OBJECT + "> '1961-05-03'^^<" + XSD.DATE + ">"));
    }

    @Test
    void aDateThatIsDeniedHasNoEdge() throws StoreException {
        writer.write(lived(Modality.DENIED, Year.of(1961)).facts());
        assertTrue(ask("?fact <" + RDF.OBJECT + "> '1961'^^<" + XSD.GYEAR + ">"));
        assertFalse(ask("?s <http://schema.org/birthDate> ?date"));
    }

    private static Sample lived(Modality modality, Temporal date) {
        Sample sample = Sample.of("life.txt", "Ada May was born.");
        return sample.add(new Attribute(
                sample.participant(Sample.MAY, "Ada May"),
                AttributeKind.BIRTH,
                date,
                sample.reading("Ada May was born.", modality, 0.9)));
    }

    @Test
    void aChangedDocumentReplacesItself() throws StoreException {
        writer.write(Sample.everyKind().facts());
        writer.write(named("every.txt", "Ada May").facts());
        assertFalse(ask("?s a <" + SPT.Tenure + ">"));
        assertFalse(ask("<" + ID + "company/acme> ?p ?o"), "the old document alone mentioned it");
        assertTrue(ask("<" + ID + "person/ada-may> <" + RDFS.LABEL + "> 'Ada May'"));
    }

    @Test
    void aRetractedDocumentLeavesNothing() throws StoreException {
        writer.write(named("a.txt", "Ada May").facts());
        TreeSet<String> before = quads();
        writer.write(Sample.everyKind().facts());
        assertTrue(writer.retract("every.txt"));
        assertEquals(before, quads());
        assertFalse(writer.retract("every.txt"));
    }

    @Test
    void whatTheCatalogueNamesIsNotNamedByDocuments() throws StoreException {
        writer.writeCatalogue(catalogue("Ada May of Ruritania"));
        writer.write(named("a.txt", "A. May").facts());
        assertEquals(List.of("Ada May of Ruritania"), labels("person/ada-may"));
        writer.writeCatalogue(catalogue("The Hon. Ada May"));
        assertEquals(List.of("The Hon. Ada May"), labels("person/ada-may"));
        writer.retract("a.txt");
        assertFalse(ask("GRAPH <" + ID + "graph/entities> { ?s ?p ?o }"));
    }

    @Test
    void onlyWhatIsSaidToBeSoHasAFlatEdge() throws StoreException {
        for (Modality modality : Modality.values()) {
            writer.write(
                    Sample.of("a.txt", TEXT).tenure(Status.CURRENT, modality).facts());
            assertEquals(modality.isFactual(), ask("?s <" + SPT.holdsOffice + "> ?o"), modality.name());
            assertTrue(ask("?s <" + SPT.modality + "> <" + modality.iri() + ">"));
        }
    }

    @Test
    void theStatusDecidesOnTheFlatEdge() throws StoreException {
        for (Status status : Status.values()) {
            writer.write(
                    Sample.of("a.txt", TEXT).tenure(status, Modality.ASSERTED).facts());
            assertEquals(status == Status.FORMER, ask("?s <" + SPT.heldOffice + "> ?o"), status.name());
            assertEquals(
                    status != Status.FORMER && status != Status.FUTURE,
                    ask("?s <" + SPT.holdsOffice + "> ?o"),
                    status.name());
        }
    }

    @Test
    void whoIsForAndAgainstIsMixed() throws StoreException {
        Sample sample = Sample.of("a.txt", TEXT)
                .stance(Sample.CIPHERS, Polarity.SUPPORT, Modality.ASSERTED)
                .stance(Sample.CIPHERS, Polarity.OPPOSE, Modality.REPORTED);
        writer.write(sample.facts());
        assertTrue(ask("?p <" + SPT.mixedOn + "> ?t ; <" + SPT.supports + "> ?t ; <" + SPT.opposes + "> ?t"));
        assertTrue(ask("?s <" + SPT.polarity + "> <" + SPT.Mixed + ">; <" + SPT.evidence + "> ?e"));
    }

    @Test
    void supportImpliesOppositionToATopicInTension() throws StoreException {
        writer.writeTopics(tension());
        writer.write(Sample.of("a.txt", TEXT)
                .stance(Sample.BACKDOORS, Polarity.SUPPORT, Modality.ASSERTED)
                .facts());
        String derived = "GRAPH <" + ID + "graph/derived> ";
        assertTrue(ask(
                derived + "{ ?p <" + SPT.opposes + "> <" + ID + "topic/ciphers> . ?s <" + SPT.confidence + "> 0.4 }"));
        assertFalse(ask("GRAPH <" + ID + "document/a.txt> { ?p <" + SPT.opposes + "> ?o }"));
        writer.writeTopics(new LinkedHashModel());
        assertFalse(ask(derived + "{ ?s ?p ?o }"));
        writer.writeTopics(tension());
        assertTrue(ask(derived + "{ ?s ?p ?o }"));
        writer.retract("a.txt");
        assertFalse(ask(derived + "{ ?s ?p ?o }"));
    }

    @Test
    void whatIsSaidOutrightIsNotDerived() throws StoreException {
        writer.writeTopics(tension());
        writer.write(Sample.of("a.txt", TEXT)
                .stance(Sample.BACKDOORS, Polarity.SUPPORT, Modality.ASSERTED)
                .stance(Sample.CIPHERS, Polarity.SUPPORT, Modality.ASSERTED)
                .facts());
        assertFalse(ask("GRAPH <" + ID + "graph/derived> { ?s ?p ?o }"));
    }

    @Test
    void aFailureLeavesTheStoreAsItWas() throws StoreException {
        writer.write(Sample.everyKind().facts());
        TreeSet<String> before = quads();
        assertThrows(
                IllegalStateException.class,
                () -> store.write(data -> {
                    data.clear();
                    throw new IllegalStateException("in the middle");
                }));
        assertEquals(before, quads());
    }

    @Test
    void runsAreRecordedWithTheirTimesInTheirOwnGraph() throws StoreException {
        writer.writeRun(new Run(
                Instant.parse("2020-01-01T00:00:00Z"),
                Instant.parse("2020-01-01T00:00:05Z"),
                List.of("a.txt"),
                List.of("b.txt")));
        assertTrue(ask("GRAPH <" + ID + "graph/runs> { ?r a <" + SPT.Run + "> ; <" + SPT.failedFile + "> 'b.txt' }"));
    }

    @Test
    void anotherBaseIsUsedThroughout() throws StoreException {
        GraphWriter based =
                new GraphWriter(store, new Iris("https://kg.example/"), new WriterOptions(true, Sample.PROGRAM));
        based.writeCatalogue(catalogue("Ada May"));
        based.write(Sample.everyKind().facts());
        assertFalse(quads().stream().anyMatch(quad -> quad.contains(ID)));
        assertTrue(ask("<https://kg.example/person/ada-may> <" + RDFS.LABEL + "> 'Ada May'"));
    }

    @Test
    void withoutTextTheDocumentIsNotKept() throws StoreException {
        new GraphWriter(store, Iris.standard(), new WriterOptions(false, Sample.PROGRAM))
                .write(Sample.everyKind().facts());
        assertFalse(ask("?d <" + Terms.IS_STRING + "> ?t"));
        assertTrue(ask("?e <" + Terms.ANCHOR_OF + "> ?t"));
    }

    private static final String TEXT = "Minister of Post Ada May spoke of ciphers and backdoors.";

    private static Sample named(String path, String name) {
        Entity may = Sample.entity(EntityType.PERSON, "ada-may", name);
        return Sample.of(path, TEXT).mention(may);
    }

    private static Model catalogue(String label) {
        Model model = new LinkedHashModel();
        model.add(Values.iri(ID + "person/ada-may"), RDF.TYPE, Values.iri(SPT.Person));
        model.add(Values.iri(ID + "person/ada-may"), RDFS.LABEL, Values.literal(label));
        return model;
    }

    private static Model tension() {
        Model model = new LinkedHashModel();
        for (Entity topic : List.of(Sample.CIPHERS, Sample.BACKDOORS)) {
            model.add(Values.iri(ID + topic.id().path()), RDFS.LABEL, Values.literal(topic.label()));
        }
        model.add(Values.iri(ID + "topic/ciphers"), Values.iri(SPT.inTensionWith), Values.iri(ID + "topic/backdoors"));
        return model;
    }

    private boolean ask(String pattern) throws StoreException {
        return SampleStore.ask(store, pattern);
    }

    private List<String> labels(String entity) throws StoreException {
        return store.read(data -> {
            TreeSet<String> labels = new TreeSet<>();
            store.unionView()
                    .getDefaultGraph()
                    .find(Triples.iri(ID + entity), org.apache.jena.vocabulary.RDFS.label.asNode(), null)
                    .forEach(triple -> labels.add(triple.getObject().getLiteralLexicalForm()));
            return List.copyOf(labels);
        });
    }

    private TreeSet<String> quads() throws StoreException {
        return SampleStore.quads(store);
    }
}
