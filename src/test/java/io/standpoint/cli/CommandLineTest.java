package io.standpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user gives them. Documents are Chinese where any will do: their models load in no time. */
class CommandLineTest {

    private static final String CHINESE = "英国首相卡梅伦周一表示，政府将禁止加密通信。苹果公司反对这一计划。";

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Path documents;
    private Path store;

    @BeforeEach
    void inAnEmptyFolder(@TempDir Path folder) throws IOException {
        documents = Files.createDirectory(folder.resolve("documents"));
        store = folder.resolve("kg");
    }

    @Test
    void helpAndVersionAreEverywhere() {
        for (String command :
                List.of("run", "build", "serve", "query", "export", "validate", "evaluate", "extract", "catalogue")) {
            assertEquals(0, run(command, "--help"), command);
            assertEquals(0, run(command, "--version"), command);
        }
        assertEquals(0, run("evaluate", "gold", "--help"));
        assertTrue(out.toString().contains("Usage: standpoint run"), out.toString());
        assertTrue(out.toString().matches("(?s).*Standpoint \\d+\\.\\d+\\.\\d+.*"), out.toString());
    }

    @Test
    void aWrongCommandLineIsRefusedInOneLine() {
        assertEquals(2, run("build"));
        assertEquals(2, run("serve", "--port", "many"));
        assertEquals(2, run("serve", "--port", "70000", "--store", store.toString()));
        assertEquals(2, run("fly"));
        assertEquals(2, run("query", "nothing-of-this-name"));
        assertEquals(5, lines().size(), err.toString());
        assertFalse(err.toString().contains("\tat "), "no stack trace");
    }

    @Test
    void writingNeedsCredentials() throws IOException {
        Path file = Files.writeString(documents.resolve("credentials"), "nobody");
        String there = store.toString();
        assertEquals(2, run("serve", "--writable", "--store", there, "--credentials", file + ".missing"));
        assertEquals(2, run("serve", "--writable", "--store", there, "--credentials", file.toString()));
        assertEquals(2, run("serve", "--store", there, "--credentials", file.toString()));
        assertEquals(3, lines().size(), err.toString());
        assertTrue(lines().get(0).contains(file + ".missing"), err.toString());
        assertTrue(lines().get(1).contains("a user's name and a password"), err.toString());
        assertTrue(lines().get(2).contains("--writable"), err.toString());
        assertFalse(Files.exists(store), "no store is made");
    }

    @Test
    void whatIsWrongWithAQueryIsNamed() throws IOException {
        Path update = Files.writeString(documents.resolve("update.rq"), "DELETE WHERE { ?s ?p ?o }");
        assertEquals(2, run("query", update.toString(), "--limit", "-1"));
        assertEquals(2, run("query", update.toString(), "--timeout", "-1"));
        Files.writeString(documents.resolve("a.txt"), CHINESE);
        assertEquals(0, run("build", documents.resolve("a.txt").toString(), "--store", store.toString()));
        err.getBuffer().setLength(0);
        assertEquals(2, run("query", update.toString(), "--store", store.toString()));
        assertTrue(lines().get(0).startsWith("standpoint: " + update + ": not a SPARQL query: "), err.toString());
        assertTrue(err.toString().contains("DELETE"), err.toString());
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws IOException {
        Files.writeString(documents.resolve("a.txt"), CHINESE);
        assertEquals(0, run("build", documents.toString(), "--store", store.toString()), err.toString());
        Path nowhere = documents.resolve("missing/core.ttl");
        assertEquals(1, run("export", "--store", store.toString(), "-o", nowhere.toString()));
        assertEquals(1, run("export", "--store", store.toString(), "--format", "turtle", "-o", documents.toString()));
        assertEquals(
                List.of(
                        "standpoint: " + nowhere + ": cannot be written (no such folder)",
                        "standpoint: " + documents + ": is a folder, not a file"),
                lines());
    }

    @Test
    void aMissingFolderIsNamed() {
        Path missing = documents.resolve("missing");
        assertEquals(2, run("build", missing.toString(), "--store", store.toString()));
        assertEquals(List.of("standpoint: " + missing + ": no such file or folder"), lines());
        assertFalse(Files.exists(store), "no store is made");
    }

    @Test
    void aFolderWithoutDocumentsIsNamed() throws IOException {
        Files.writeString(documents.resolve("README.md"), "Whose documents these are.");
        Files.writeString(documents.resolve(".hidden.txt"), CHINESE);
        assertEquals(2, run("build", documents.toString(), "--store", store.toString()));
        assertEquals(List.of("standpoint: " + documents + ": no documents in this folder"), lines());
    }

    @Test
    void aDocumentNestedTooDeeplyDoesNotStopTheRest() throws IOException {
        Files.writeString(documents.resolve("a.md"), "# Deep\n\n" + ">".repeat(100_000) + " " + CHINESE);
        Files.writeString(documents.resolve("b.txt"), CHINESE);
        assertEquals(1, run("extract", documents.toString()));
        assertEquals(List.of(documents.resolve("a.md") + ": is nested too deeply"), lines());
        assertTrue(out.toString().contains("b.txt"), out.toString());
    }

    @Test
    void whatCannotBeReadIsNamedAndTheRestIsBuilt() throws IOException {
        Files.writeString(documents.resolve("good.txt"), CHINESE);
        Files.writeString(documents.resolve("empty.txt"), "");
        Files.write(
                documents.resolve("binary.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 1});
        Files.write(
                documents.resolve("latin.txt"),
                "Der Premierminister äußerte sich".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(documents.resolve("long.txt"), "word ".repeat(10_000_000));
        Files.writeString(
                documents.resolve("finnish.txt"),
                "Pääministeri sanoi maanantaina, että hallitus ei aio kieltää salausta. Yhtiöt olivat tyytyväisiä "
                        + "päätökseen, ja eduskunta käsittelee asiaa ensi viikolla uudestaan.");
        assertEquals(1, run("build", documents.toString(), "--store", store.toString()), err.toString());
        for (String name : List.of("empty.txt", "binary.txt", "latin.txt", "long.txt", "finnish.txt")) {
            assertEquals(
                    1,
                    lines().stream()
                            .filter(line -> line.startsWith(documents.resolve(name) + ": "))
                            .count(),
                    name + " in\n" + err);
        }
        assertTrue(err.toString().contains("unsupported language 'fi'"), err.toString());
        assertEquals(5, lines().size(), err.toString());
        assertTrue(out.toString().contains("      2  documents"), out.toString());
    }

    @Test
    void aBrokenCatalogueIsNamedBeforeAnythingIsDone() throws IOException {
        Files.writeString(documents.resolve("good.txt"), CHINESE);
        Path catalogue = Files.writeString(
                documents.resolveSibling("own.ttl"), "@prefix ex: <https://example.org/> .\nex:a ex:b ");
        assertEquals(
                1,
                run("build", documents.toString(), "--store", store.toString(), "--catalogue", catalogue.toString()));
        assertEquals(1, lines().size(), err.toString());
        assertTrue(lines().get(0).contains("own.ttl"), err.toString());
        assertTrue(lines().get(0).contains("line 2"), err.toString());
        assertFalse(Files.exists(store), "no store is made");
    }

    @Test
    void aStoreThatAnotherProcessHoldsIsNamed() throws IOException, InterruptedException {
        Files.writeString(documents.resolve("good.txt"), CHINESE);
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StoreHolder.class.getName(),
                        store.toString())
                .redirectErrorStream(true)
                .start();
        try (InputStream said = holder.getInputStream()) {
            assertEquals('h', said.read(), "the other process holds the store");
            assertEquals(1, run("build", documents.toString(), "--store", store.toString()));
            assertEquals(1, run("query", "topics", "--store", store.toString()));
        } finally {
            holder.destroy();
            holder.waitFor();
        }
        assertEquals(2, lines().size(), err.toString());
        assertTrue(
                lines().stream().allMatch(line -> line.contains(store.toString()) && line.contains("another process")),
                err.toString());
    }

    @Test
    void anExportOfNothingIsRefusedInOneLineByAProgramThatHasJustStarted() throws IOException, InterruptedException {
        String said = saidByAProgramOfItsOwn("-Xmx256m", "export", "--store", store.toString());
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.contains(store.toString()), said);
    }

    @Test
    void aLackOfMemoryIsToldInOneLine() throws IOException, InterruptedException {
        Path large = Files.writeString(documents.resolve("large.txt"), (CHINESE + "\n").repeat(3_200));
        String said = saidByAProgramOfItsOwn("-Xmx100m", "extract", large.toString());
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.startsWith("standpoint: not enough memory"), said);
    }

    private static String saidByAProgramOfItsOwn(String memory, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                memory,
                "-cp",
                System.getProperty("java.class.path"),
                Standpoint.class.getName()));
        command.addAll(List.of(arguments));
        Process program = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(1, program.waitFor(), said);
        return said;
    }

    @Test
    void aPortInUseIsNamedBeforeAnythingIsDone() throws IOException {
        Files.writeString(documents.resolve("good.txt"), CHINESE);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = Integer.toString(taken.getLocalPort());
            assertEquals(1, run("run", documents.toString(), "--store", store.toString(), "--port", port));
            assertEquals(
                    List.of("standpoint: Port in use: cannot listen on 127.0.0.1:" + port
                            + "; choose another with --port"),
                    lines());
        }
        assertFalse(Files.exists(store), "no store is made");
    }

    @Test
    void aFormatThatCannotHoldTheProfileIsRefusedWithThoseThatCan() {
        assertEquals(2, run("export", "--profile", "full", "--format", "turtle", "--store", store.toString()));
        assertEquals(1, lines().size(), err.toString());
        assertTrue(lines().get(0).contains("trig") && lines().get(0).contains("nquads"), err.toString());
    }

    @Test
    void aGraphIsBuiltAskedValidatedAndExported() throws IOException {
        Files.writeString(documents.resolve("a.txt"), CHINESE);
        String kg = store.toString();
        assertEquals(0, run("build", documents.toString(), "--store", kg), err.toString());
        assertTrue(out.toString().contains("      1  documents"), out.toString());
        assertEquals(0, run("validate", "--store", kg), err.toString());
        Path question = Files.writeString(
                documents.resolveSibling("files.rq"),
                "SELECT ?file { ?d <https://w3id.org/standpoint/ontology#fileName> ?file }");
        assertEquals(0, run("query", question.toString(), "--store", kg, "--format", "csv"), err.toString());
        assertTrue(out.toString().contains("file\r\na.txt\r\n"), out.toString());
        assertEquals(2, run("query", question.toString(), "--store", kg, "--format", "turtle"));
        Path endless = Files.writeString(
                documents.resolveSibling("endless.rq"), "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
        assertEquals(1, run("query", endless.toString(), "--store", kg, "--timeout", "1"), "not a wrong usage");
        assertTrue(err.toString().contains("more than 1 s"), err.toString());
        Path calling = Files.writeString(
                documents.resolveSibling("calling.rq"), "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }");
        assertEquals(2, run("query", calling.toString(), "--store", kg), "no query calls out");
        assertTrue(err.toString().contains("SERVICE execution disabled"), err.toString());
        Path loading = Files.writeString(
                documents.resolveSibling("loading.rq"), "SELECT (<java:java.lang.Runtime.exit>(1) AS ?x) {}");
        assertEquals(2, run("query", loading.toString(), "--store", kg), "no query loads a class");
        assertTrue(err.toString().contains("<java:java.lang.Runtime.exit> may not be called"), err.toString());
        Path whole = Files.writeString(
                documents.resolveSibling("whole.rq"), "SELECT (\"" + "long".repeat(1000) + "\" AS ?text) {}");
        out.getBuffer().setLength(0);
        assertEquals(0, run("query", whole.toString(), "--store", kg), err.toString());
        assertTrue(out.toString().contains("\u2026\""), "a cell of a table is not endless");
        assertTrue(out.toString().length() < 4 * 4000, "no column is wider than its cells");
        assertEquals(1, run("query", question.toString(), "--store", kg, "--base", "https://example.org/"));
        assertTrue(err.toString().contains("its addresses begin with"), err.toString());
        Path export = documents.resolveSibling("core.ttl");
        assertEquals(0, run("export", "--store", kg, "-o", export.toString()), err.toString());
        assertTrue(Files.readString(export).contains("rdfs:label"));
    }

    @Test
    void factsArePrintedAsJsonWithoutAStore() throws IOException {
        Path file = Files.writeString(documents.resolve("a.txt"), CHINESE);
        assertEquals(0, run("extract", file.toString()), err.toString());
        var mapper = new com.fasterxml.jackson.databind.ObjectMapper();
        for (String line : out.toString().lines().toList()) {
            var fact = mapper.readTree(line);
            assertEquals("a.txt", fact.get("document").asText());
            var evidence = fact.get("evidence").get(0);
            int begin = CHINESE.offsetByCodePoints(0, evidence.get("begin").asInt());
            int end = CHINESE.offsetByCodePoints(0, evidence.get("end").asInt());
            assertEquals(CHINESE.substring(begin, end), evidence.get("text").asText());
        }
    }

    private List<String> lines() {
        return err.toString().lines().toList();
    }

    private int run(String... arguments) {
        return Standpoint.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
