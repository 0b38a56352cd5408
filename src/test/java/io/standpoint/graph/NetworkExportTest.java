package io.standpoint.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standpoint.graph.ExportRequest.Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedMultigraph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files for graph tools, each read by a parser of such a tool. */
class NetworkExportTest {

    private static final Path PACKAGES = Path.of("target/js");
    private static final Path MODULES = PACKAGES.resolve("node_modules");
    private static final String HOSTILE = "=1+1 <b>\"Cy\"</b> & ]]> \u202E\uD83D\uDE00";

    private static KnowledgeStore store;

    @BeforeAll
    static void load(@TempDir Path directory) throws StoreException {
        store = SelectionTest.open(directory.resolve("kg"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void jGraphTReadsGraphmlAgainstItsSchema() throws Exception {
        Network core = graphml(Profile.CORE);
        assertEquals(7, core.graph.vertexSet().size());
        assertEquals(11, core.graph.edgeSet().size());
        assertEquals("Person", core.of("person:ada").get("type"));
        Map<String, String> edge = core.of("person:ada supports topic:tolls");
        assertEquals("support", edge.get("polarity"));
        assertEquals("supports", edge.get("type"));
        assertEquals("2014-05-01", edge.get("date"));
        assertEquals("2014-05-02", edge.get("lastDate"));
        assertEquals("0.8", edge.get("confidence"));
        assertEquals("1", edge.get("count"), "a copy is no second witness");
        assertEquals("0", core.of("office:minister officeIn government:utopia").get("count"));
        assertEquals("2015-03-03", core.of("person:ada met person:ben").get("date"));
        assertEquals(HOSTILE + "\uFFFD\uFFFD\uFFFD", core.of("person:cy").get("label"));
    }

    @Test
    void theDiscourseNetworkCountsWhoStandsWhere() throws Exception {
        Network topics = graphml(Profile.DISCOURSE);
        assertEquals(5, topics.graph.vertexSet().size());
        assertEquals(4, topics.graph.edgeSet().size());
        assertEquals("1", topics.of("person:cy mixed topic:tolls").get("support"));
        assertEquals("-1", topics.of("person:ben oppose topic:tolls").get("net"));
        Network actors = graphml(Profile.ACTORS);
        assertEquals(3, actors.graph.edgeSet().size());
        Map<String, String> against = actors.of("person:ada conflict person:ben");
        assertEquals("0 1 -1", against.get("agreement") + " " + against.get("conflict") + " " + against.get("net"));
        Map<String, String> both = actors.of("person:ada both person:cy");
        assertEquals("1 1 0", both.get("agreement") + " " + both.get("conflict") + " " + both.get("net"));
        assertEquals("-0.667", against.get("normalised"), "one conflict over one and two sides");
    }

    @Test
    void aSpreadsheetTakesNoLabelForAFormula() throws Exception {
        Map<String, Map<String, String>> lines = new HashMap<>();
        try (CSVParser csv = CSVParser.parse(
                new String(export(Profile.DISCOURSE, "csv"), StandardCharsets.UTF_8),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            csv.forEach(line -> lines.put(line.get("source") + " " + line.get("target"), line.toMap()));
        }
        assertEquals(4, lines.size());
        assertEquals(
                "'" + HOSTILE + "\u0000\u000B\uFFFE",
                lines.getOrDefault("person:cy topic:tolls", Map.of()).get("sourceLabel"));
        assertEquals(
                "-1", lines.getOrDefault("person:ben topic:tolls", Map.of()).get("net"), "a number is no formula");
    }

    @Test
    void toolsInJavaScriptReadGexfAndCytoscapesJson(@TempDir Path folder) throws Exception {
        assumeTrue(isThere("node") && isThere("npm"), "Node.js and npm are not there");
        if (!Files.isDirectory(MODULES.resolve("graphology-gexf"))
                || !Files.isDirectory(MODULES.resolve("cytoscape"))) {
            Files.createDirectories(MODULES);
            int installed = command(
                            "npm",
                            "install",
                            "--silent",
                            "--no-save",
                            "--prefix",
                            PACKAGES.toString(),
                            "n3@2",
                            "graphology@0.26",
                            "graphology-gexf@0.13",
                            "cytoscape@3")
                    .waitFor();
            assumeTrue(installed == 0, "the JavaScript libraries cannot be installed");
        }
        Path script =
                Path.of(NetworkExportTest.class.getResource("networks.cjs").toURI());
        Path gexf = Files.write(folder.resolve("core.gexf"), export(Profile.CORE, "gexf"));
        Path cyjs = Files.write(folder.resolve("core.cyjs"), export(Profile.CORE, "cyjs"));
        Process node = command("node", script.toString(), MODULES.toString(), gexf.toString(), cyjs.toString());
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), said);
        JsonNode seen = new ObjectMapper().readTree(said);
        for (String tool : new String[] {"gexf", "cyjs"}) {
            assertEquals(7, seen.at("/" + tool + "/nodes").asInt(), said);
            assertEquals(11, seen.at("/" + tool + "/edges").asInt());
            assertEquals("support", seen.at("/" + tool + "/edge/polarity").asText());
            assertEquals(0.8, seen.at("/" + tool + "/edge/confidence").asDouble());
            assertEquals(1, seen.at("/" + tool + "/edge/count").asInt());
            assertTrue(seen.at("/" + tool + "/label").asText().startsWith(HOSTILE), said);
        }
    }

    @Test
    void aPartIsAPartInEveryFormat() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Selection city = new Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("topic/city-tolls"),
                Optional.empty(),
                1,
                OptionalInt.empty());
        new Exporter(store.unionView(), Iris.standard())
                .export(new ExportRequest(Profile.CORE, ExportFormat.named("csv"), city, Budget.UNLIMITED), out);
        assertEquals(2, out.toString(StandardCharsets.UTF_8).lines().count());
        assertFalse(out.toString(StandardCharsets.UTF_8).contains("minister"));
    }

    /**
     * What JGraphT read.
     *
     * @param graph  nodes and edges
     * @param values attributes by the id of a node, or of an edge by source, label and target
     */
    private record Network(Graph<String, DefaultEdge> graph, Map<String, Map<String, String>> values) {

        Map<String, String> of(String id) {
            return values.getOrDefault(id, Map.of());
        }
    }

    private static Network graphml(Profile profile) throws IOException {
        Graph<String, DefaultEdge> graph = new DirectedMultigraph<>(DefaultEdge.class);
        Map<String, Map<String, String>> values = new HashMap<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        Map<DefaultEdge, Map<String, String>> edges = new HashMap<>();
        importer.addVertexAttributeConsumer(
                (vertex, value) -> values.computeIfAbsent(vertex.getFirst(), id -> new HashMap<>())
                        .put(vertex.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer((edge, value) ->
                edges.computeIfAbsent(edge.getFirst(), one -> new HashMap<>()).put(edge.getSecond(), value.getValue()));
        importer.importGraph(graph, new ByteArrayInputStream(export(profile, "graphml")));
        edges.forEach((edge, own) ->
                values.put(graph.getEdgeSource(edge) + " " + own.get("label") + " " + graph.getEdgeTarget(edge), own));
        return new Network(graph, values);
    }

    private static byte[] export(Profile profile, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(store.unionView(), Iris.standard())
                .export(ExportRequest.all(profile, ExportFormat.named(format)), out);
        return out.toByteArray();
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return command(program, "--version").waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Process command(String... words) throws IOException {
        return new ProcessBuilder(words).redirectErrorStream(true).start();
    }
}
