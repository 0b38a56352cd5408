package io.standpoint.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.graph.ExportFormat.Rdf;
import io.standpoint.graph.ExportRequest.Profile;
import io.standpoint.vocabulary.SPT;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFParserRegistry;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format, every profile. */
class ExporterTest {

    private static KnowledgeStore store;

    @BeforeAll
    static void write(@TempDir Path directory) throws StoreException {
        store = SampleStore.create(directory.resolve("kg"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    static Stream<String> formats() {
        return Profile.CORE.formats().stream().filter(name -> ExportFormat.named(name) instanceof Rdf);
    }

    static Stream<String> formatsWithGraphs() {
        return Profile.FULL.formats().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatHoldsTheSameCore(String name) throws Exception {
        Model expected = parse(ExportFormat.named("ntriples"), export(Profile.CORE, "ntriples"));
        ExportFormat format = ExportFormat.named(name);
        if (!RDFParserRegistry.getInstance().has(((Rdf) format).rio())) {
            return;
        }
        assertTrue(Models.isomorphic(expected, parse(format, export(Profile.CORE, name))));
    }

    @ParameterizedTest
    @MethodSource("formatsWithGraphs")
    void everyFormatWithGraphsHoldsTheWhole(String name) throws Exception {
        Model model = parse(ExportFormat.named(name), export(Profile.FULL, name));
        assertEquals(SampleStore.quads(store).size(), model.size());
        assertTrue(model.contexts().size() > 2);
    }

    @Test
    void theCoreIsFlatAndEverythingInItHasAName() throws Exception {
        Model core = parse(ExportFormat.named("turtle"), export(Profile.CORE, "turtle"));
        for (Statement statement : core) {
            assertTrue(statement.getSubject().isIRI());
            assertFalse(statement.getObject().isBNode());
            assertTrue(core.contains(statement.getSubject(), RDFS.LABEL, null), statement.toString());
            if (statement.getObject() instanceof IRI iri && !iri.getNamespace().equals(SPT.NS)) {
                assertTrue(core.contains(iri, RDFS.LABEL, null), statement.toString());
            }
        }
        String text = new String(export(Profile.CORE, "turtle"), StandardCharsets.UTF_8);
        assertTrue(text.contains("spt:holdsOffice") && text.contains("spt:authorOf"), text);
        assertFalse(text.contains("isString") || text.contains("Stance") || text.contains("Tenure"), text);
    }

    @Test
    void jenaReadsWhatRioWrote() throws Exception {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new ByteArrayInputStream(export(Profile.CORE, "turtle")), Lang.TURTLE);
        assertEquals(
                parse(ExportFormat.named("turtle"), export(Profile.CORE, "turtle"))
                        .size(),
                graph.size());
    }

    @Test
    void aFormatWithoutGraphsIsRefusedWithThoseThatHaveThem() {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> ExportRequest.all(Profile.FULL, ExportFormat.named("turtle")));
        assertTrue(thrown.toString().contains("trig"), thrown.toString());
        assertFalse(thrown.toString().contains("rdfxml"), thrown.toString());
    }

    @Test
    void anUnknownFormatIsRefusedWithThoseThereAre() {
        IllegalArgumentException thrown =
                assertThrows(IllegalArgumentException.class, () -> ExportFormat.named("word"));
        assertTrue(thrown.toString().contains("turtle"), thrown.toString());
    }

    @Test
    void formatsGoByManyNames() {
        for (String name : List.of("ttl", "Turtle", "text/turtle")) {
            assertEquals("turtle", ExportFormat.named(name).name());
        }
        assertEquals("jsonld", ExportFormat.named("JSON-LD").name());
        assertEquals("nquads", ExportFormat.named("nq").name());
    }

    @Test
    void theOntologyIsExportedWhole() throws Exception {
        Model model = parse(ExportFormat.named("turtle"), export(Profile.ONTOLOGY, "turtle"));
        assertEquals(Ontology.terms().size(), model.size());
    }

    @Test
    void aDiskThatFailsIsAnIoException() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("full");
            }
        };
        Exporter exporter = new Exporter(store.unionView(), Iris.standard());
        assertThrows(
                IOException.class,
                () -> exporter.export(ExportRequest.all(Profile.FULL, ExportFormat.named("nquads")), broken));
    }

    @Test
    void quadsAreSortedAlikeInMemoryAndOnDisk() throws StoreException {
        List<Quad> quads = new ArrayList<>();
        store.read(data -> {
            data.find().forEachRemaining(quads::add);
            return quads;
        });
        List<Quad> inMemory = sorted(quads, 1_000_000);
        Collections.shuffle(quads, new Random(1));
        quads.addAll(List.copyOf(quads));
        assertEquals(inMemory, sorted(quads, 50));
    }

    private static List<Quad> sorted(List<Quad> quads, int inMemory) {
        List<Quad> result = new ArrayList<>();
        try (SortedQuads sorted = new SortedQuads(inMemory)) {
            quads.forEach(sorted::add);
            sorted.forEach(result::add);
        }
        return result;
    }

    private static byte[] export(Profile profile, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(store.unionView(), Iris.standard())
                .export(ExportRequest.all(profile, ExportFormat.named(format)), out);
        return out.toByteArray();
    }

    private static Model parse(ExportFormat format, byte[] bytes) throws IOException {
        return Rio.parse(new ByteArrayInputStream(bytes), ((Rdf) format).rio());
    }
}
