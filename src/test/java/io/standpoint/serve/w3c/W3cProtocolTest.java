package io.standpoint.serve.w3c;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * W3C's tests of the SPARQL 1.1 Protocol, Graph Store HTTP Protocol and Service Description, against the server as it reads
 * and as it is written to, and beside them the same against Fuseki as it comes. They are skipped where the manifests are not
 * there ({@link Manifests#FOLDER}).
 */
class W3cProtocolTest {

    private static final Path TABLE = Path.of("target", "w3c-table.md");

    private static final String BY_PARAMETER =
            "graphs are named by the parameter graph= only (the test asks for direct identification, which is optional)";

    /** What is not passed, and why. */
    private static final Map<String, String> NOT_PASSED = Map.of(
            "put_get_repeat_direct", BY_PARAMETER,
            "put_delete_get_delete_direct", BY_PARAMETER,
            "post_get_post_get_direct", BY_PARAMETER,
            "head_existing_direct", BY_PARAMETER,
            "post_get_new_graph", "what is posted without the name of a graph goes to the default graph, as in Fuseki");

    private static Subject reading;
    private static Subject writable;
    private static Subject fuseki;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        assumeTrue(Manifests.areThere(), "W3C's manifests are not in " + Manifests.FOLDER.toAbsolutePath());
        reading = Subject.standpoint(folder.resolve("reading"), false);
        writable = Subject.standpoint(folder.resolve("writable"), true);
        fuseki = Subject.fuseki(folder.resolve("fuseki"));
    }

    @AfterAll
    static void stop() {
        for (Subject subject : new Subject[] {reading, writable, fuseki}) {
            if (subject != null) {
                subject.close();
            }
        }
    }

    static Stream<ProtocolCase> all() {
        assumeTrue(Manifests.areThere(), "W3C's manifests are not in " + Manifests.FOLDER.toAbsolutePath());
        return Manifests.all().stream();
    }

    static Stream<ProtocolCase> thatRead() {
        return all().filter(test -> !test.writes());
    }

    static Stream<ProtocolCase> thatWrite() {
        return all().filter(ProtocolCase::writes);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theWritableServerPasses(ProtocolCase test) throws Exception {
        Optional<String> failure = new ProtocolRun(writable).failure(test);
        assertEquals(NOT_PASSED.containsKey(test.id()), failure.isPresent(), test + ": " + failure);
    }

    @ParameterizedTest
    @MethodSource("thatRead")
    void theReadingServerPassesWhatOnlyReads(ProtocolCase test) throws Exception {
        Optional<String> failure = new ProtocolRun(reading).failure(test);
        assertEquals(NOT_PASSED.containsKey(test.id()), failure.isPresent(), test + ": " + failure);
    }

    @ParameterizedTest
    @MethodSource("thatWrite")
    void theReadingServerRefusesWhatWrites(ProtocolCase test) throws Exception {
        reading.prepare(test);
        long before = size(reading.data());
        for (Exchange exchange : test.exchanges()) {
            boolean writes = test.asksFor(exchange) != ProtocolCase.Target.QUERY
                    && !exchange.method().matches("GET|HEAD");
            if (writes) {
                HttpResponse<byte[]> answer = new ProtocolRun(reading).send(test, exchange, Map.of());
                assertEquals(4, answer.statusCode() / 100, test + ": " + answer.statusCode());
            }
        }
        assertEquals(before, size(reading.data()));
    }

    @Test
    void whateverFusekiPassesIsPassed() throws Exception {
        List<String> lost = new ArrayList<>();
        StringBuilder table =
                new StringBuilder("| test | Standpoint `--writable` | Fuseki 5.6 |\n| --- | --- | --- |\n");
        for (ProtocolCase test : Manifests.all()) {
            Optional<String> own = new ProtocolRun(writable).failure(test);
            Optional<String> others = new ProtocolRun(fuseki).failure(test);
            table.append("| %s | %s | %s |%n".formatted(test, cell(own), cell(others)));
            if (own.isPresent() && others.isEmpty()) {
                lost.add(test + ": " + own.get());
            }
        }
        write(table.toString());
        assertEquals(List.of(), lost);
    }

    @Test
    void whatIsNotPassedIsThere() {
        List<String> names = Manifests.all().stream().map(ProtocolCase::id).toList();
        assertTrue(names.containsAll(NOT_PASSED.keySet()), "a reason for a test that is not there");
    }

    private static String cell(Optional<String> failure) {
        return failure.map(reason -> "no: " + reason).orElse("yes");
    }

    private static void write(String table) throws IOException {
        Files.createDirectories(TABLE.toAbsolutePath().getParent());
        Files.writeString(TABLE, table);
    }

    private static long size(DatasetGraph data) {
        return Txn.calculateRead(data, () -> data.stream().count());
    }
}
