package io.standpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The core of a graph that was read from a document loads wherever Turtle is read, and a viewer has a name for every node. */
class CoreExportTest {

    private static final String REPORT = "英国首相卡梅伦周一表示，政府将禁止加密通信。苹果公司反对这一计划。美国总统奥巴马支持加密。";
    private static final Path PACKAGES = Path.of("target/js");
    private static final Path MODULES = PACKAGES.resolve("node_modules");

    private static Path core;

    @BeforeAll
    static void build(@TempDir Path folder) throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Files.writeString(documents.resolve("a.txt"), REPORT);
        core = folder.resolve("core.ttl");
        String store = folder.resolve("kg").toString();
        run("build", documents.toString(), "--store", store);
        run("export", "--profile", "core", "--format", "turtle", "--store", store, "-o", core.toString());
    }

    @Test
    void jenaReadsItAndEveryNodeHasOneName() {
        Model model = RDFDataMgr.loadModel(core.toString());
        Set<Resource> nodes = new HashSet<>();
        model.listStatements().forEach(statement -> {
            nodes.add(statement.getSubject());
            RDFNode object = statement.getObject();
            if (object.isResource() && !statement.getPredicate().equals(RDF.type)) {
                nodes.add(object.asResource());
            }
        });
        assertTrue(nodes.size() > 5, "persons, offices, governments, countries");
        for (Resource node : nodes) {
            assertTrue(node.isURIResource(), "no blank node");
            assertEquals(1, node.listProperties(RDFS.label).toList().size(), node.toString());
            assertFalse(node.getProperty(RDFS.label).getString().contains("://"), "an address is no name: " + node);
        }
    }

    @Test
    void rioReadsTheSame() throws IOException {
        try (InputStream turtle = Files.newInputStream(core)) {
            int triples = Rio.parse(turtle, RDFFormat.TURTLE).size();
            assertEquals(RDFDataMgr.loadModel(core.toString()).size(), triples);
        }
    }

    @Test
    void javaScriptReadsTheSameAndFindsTheNames() throws Exception {
        assumeTrue(isThere("node") && isThere("npm"), "Node.js and npm are not there");
        if (!Files.isDirectory(MODULES.resolve("n3"))) {
            Files.createDirectories(MODULES);
            String prefix = PACKAGES.toString();
            int installed = command("npm", "install", "--silent", "--no-save", "--prefix", prefix, "n3@2")
                    .waitFor();
            assumeTrue(installed == 0, "the JavaScript library n3 cannot be installed");
        }
        Path script = Path.of(CoreExportTest.class.getResource("names.cjs").toURI());
        Process node = command("node", script.toString(), MODULES.toString(), core.toString());
        String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, node.waitFor(), said);
        JsonNode seen = new ObjectMapper().readTree(said);
        assertEquals(
                RDFDataMgr.loadModel(core.toString()).size(),
                seen.get("triples").asLong());
        assertEquals(0, seen.get("blank").asInt());
        assertEquals("[]", seen.get("unnamed").toString());
        assertEquals("[]", seen.get("addresses").toString());
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

    private static void run(String... arguments) {
        StringWriter err = new StringWriter();
        int code = Standpoint.commandLine()
                .setOut(new PrintWriter(new StringWriter()))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        assertEquals(0, code, err.toString());
    }
}
