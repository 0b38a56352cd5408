package io.standpoint.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

    private static final int MAX_ROWS = 5;

    private static KnowledgeStore store;
    private static Server server;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        store = KnowledgeStore.open(folder.resolve("kg"));
        store.write(dataset -> {
            RDFParser.source(ServerTest.class.getResource("graph.trig").toString())
                    .lang(Lang.TRIG)
                    .parse(dataset);
            return true;
        });
        server = Server.start(store.servedView(Iris.standard()), options(0));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @Test
    void aQueryAnswersOverAllGraphs() throws Exception {
        HttpResponse<String> answer = query("SELECT ?l { ?p <https://w3id.org/standpoint/ontology#opposes> ?t . "
                + "?t <http://www.w3.org/2000/01/rdf-schema#label> ?l }");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("tolls"), answer.body());
    }

    @Test
    void postedQueriesAreAnsweredToo() throws Exception {
        HttpResponse<String> answer = send(request("standpoint/sparql")
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString("ASK { ?s ?p ?o }")));
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().contains("true"), answer.body());
    }

    @Test
    void updatesAreRefusedAndChangeNothing() throws Exception {
        String update = "DROP ALL";
        for (String path : new String[] {"standpoint/sparql", "standpoint/update", "standpoint", "standpoint/data"}) {
            HttpResponse<String> direct = send(request(path)
                    .header("Content-Type", "application/sparql-update")
                    .POST(BodyPublishers.ofString(update)));
            assertRefused(direct, path);
            HttpResponse<String> form = send(request(path)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString("update=" + encode(update))));
            assertRefused(form, path);
        }
        assertTrue(query("ASK { ?s ?p ?o }").body().contains("true"));
    }

    @Test
    void theGraphStoreReadsAndRefusesToWrite() throws Exception {
        HttpResponse<String> all = send(request("standpoint/data?default").header("Accept", "text/turtle"));
        assertEquals(200, all.statusCode());
        assertTrue(all.body().contains("tolls"), all.body());
        String graph = "standpoint/data?graph=" + encode("https://w3id.org/standpoint/id/document/a.txt");
        HttpResponse<String> one = send(request(graph).header("Accept", "text/turtle"));
        assertEquals(200, one.statusCode());
        assertTrue(one.body().contains("a.txt"), one.body());
        String triple = "<urn:a> <urn:b> <urn:c> .";
        for (String method : new String[] {"PUT", "POST"}) {
            assertRefused(
                    send(request(graph)
                            .header("Content-Type", "text/turtle")
                            .method(method, BodyPublishers.ofString(triple))),
                    method);
        }
        assertRefused(send(request(graph).DELETE()), "DELETE");
        assertTrue(query("ASK { <urn:a> ?p ?o }").body().contains("false"));
    }

    @Test
    void noQueryCallsOut() throws Exception {
        String elsewhere = "http://127.0.0.1:" + server.port() + "/standpoint/sparql";
        HttpResponse<String> answer = query("SELECT * { SERVICE <" + elsewhere + "> { ?s ?p ?o } }");
        assertTrue(answer.statusCode() >= 400, answer.body());
        assertFalse(answer.body().contains("tolls"));
        assertTrue(ARQ.getContext().isFalse(ARQ.httpServiceAllowed), "for shapes and stored queries too");
    }

    @Test
    void noQueryReadsAFile(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), "<urn:secret> <urn:is> \"out\" .");
        String address = secret.toUri().toString();
        for (String text : new String[] {
            "SELECT * FROM <" + address + "> { ?s ?p ?o }",
            "SELECT * FROM NAMED <" + address + "> { GRAPH ?g { ?s ?p ?o } }",
            "SELECT * { GRAPH <" + address + "> { ?s ?p ?o } }",
            "SELECT * { SERVICE <" + address + "> { ?s ?p ?o } }"
        }) {
            assertFalse(query(text).body().contains("urn:secret"), text);
        }
        HttpResponse<String> asked = send(request("standpoint/sparql?default-graph-uri=" + encode(address) + "&query="
                + encode("SELECT * { ?s ?p ?o }")));
        assertFalse(asked.body().contains("urn:secret"));
    }

    @Test
    void otherPagesMayRead() throws Exception {
        HttpResponse<String> answer = send(request("standpoint/sparql?query=" + encode("ASK { ?s ?p ?o }"))
                .header("Origin", "https://example.org"));
        assertTrue(answer.headers().firstValue("Access-Control-Allow-Origin").isPresent());
        HttpResponse<String> preflight = send(request("standpoint/sparql")
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        String methods =
                preflight.headers().firstValue("Access-Control-Allow-Methods").orElse("");
        assertTrue(methods.contains("POST"), methods);
        assertFalse(methods.contains("PUT"), methods);
    }

    @Test
    void aQueryStopsAtItsTimeout() throws Exception {
        String heavy =
                "SELECT (COUNT(*) AS ?n) { " + "?a%d ?b%d ?c%d . ".repeat(9).formatted((Object[]) numbers(27)) + "}";
        long begin = System.nanoTime();
        HttpResponse<String> answer = query(heavy);
        assertEquals(503, answer.statusCode(), answer.body());
        assertTrue(System.nanoTime() - begin < 20e9);
    }

    @Test
    void anAnswerHasNoMoreRowsThanAllowed() throws Exception {
        HttpResponse<String> answer = send(request("standpoint/sparql?query=" + encode("SELECT ?s { ?s ?p ?o }"))
                .header("Accept", "text/csv"));
        assertEquals(MAX_ROWS + 1, answer.body().lines().count(), "the head and the rows");
        assertEquals("5", answer.headers().firstValue("Standpoint-Row-Limit").orElse(""));
        HttpResponse<String> fewer = send(request("standpoint/sparql?query=" + encode("SELECT ?s { ?s ?p ?o } LIMIT 2"))
                .header("Accept", "text/csv"));
        assertEquals(3, fewer.body().lines().count());
    }

    @Test
    void unknownAddressesAreNotFound() throws Exception {
        for (String path : new String[] {"nothing", "$/server", "$/datasets", "standpoint/upload", "etc/passwd"}) {
            int status = send(request(path)).statusCode();
            assertTrue(status == 404 || status == 405 || status == 400, path + ": " + status);
        }
    }

    @Test
    void anAddressOfAnotherMachineIsNotCalledInUse() {
        // 192.0.2.0/24 is kept for documentation (RFC 5737): no machine has it
        ServerOptions elsewhere = new ServerOptions("192.0.2.1", 0, 1, 1, "https://example.org/id/");
        String refused = String.valueOf(assertThrows(ServeException.class, () -> Server.requireFree(elsewhere))
                .getMessage());
        assertTrue(refused.startsWith("Cannot listen on 192.0.2.1:0: "), refused);
    }

    @Test
    void nothingIsRunOnBehalfOfAQuery() throws Exception {
        for (String text : new String[] {
            "LOAD <file:///etc/passwd>",
            "SELECT (<java:java.lang.Runtime.exit>(1) AS ?x) {}",
            "PREFIX js: <http://jena.apache.org/ARQ/jsFunction#> SELECT (js:eval(\"1\") AS ?x) {}",
            "SELECT * { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }"
        }) {
            HttpResponse<String> answer = query(text);
            assertTrue(answer.statusCode() >= 400 || !answer.body().contains("\"value\""), text);
        }
    }

    @Test
    void aFunctionThatWouldSleepOrLoadAClassIsRefused() throws Exception {
        for (String name : new String[] {"http://jena.apache.org/ARQ/function#wait", "java:java.lang.Thread"}) {
            HttpResponse<String> answer = query("SELECT (<" + name + ">(9000) AS ?x) {}");
            assertEquals(400, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("<" + name + "> may not be called"), answer.body());
        }
    }

    @Test
    void browsersLoadNothingOnBehalfOfAnAnswer() throws Exception {
        String cell = encode("SELECT (\"<script>alert(1)</script>\" AS ?x) {}");
        for (String format : new String[] {"text", "csv", "json", "xml"}) {
            HttpResponse<String> answer = send(request(
                    "standpoint/sparql?stylesheet=http://example.org/x.xsl&output=" + format + "&query=" + cell));
            assertEquals(200, answer.statusCode());
            assertFalse(
                    answer.headers().firstValue("Content-Type").orElse("html").contains("html"), format);
            assertEquals(
                    "nosniff",
                    answer.headers().firstValue("X-Content-Type-Options").orElse(""));
            assertTrue(answer.headers()
                    .firstValue("Content-Security-Policy")
                    .orElse("")
                    .startsWith("default-src 'none'"));
        }
    }

    @Test
    void theStartPageIsOnlyRead() throws Exception {
        assertEquals(
                200, send(request("").method("HEAD", BodyPublishers.noBody())).statusCode());
        for (String method : new String[] {"POST", "PUT", "DELETE", "PATCH", "TRACE"}) {
            assertRefused(send(request("").method(method, BodyPublishers.noBody())), method);
        }
    }

    @Test
    void aWayOutOfTheServerIsRefused() throws Exception {
        for (String path :
                new String[] {"%2e%2e/%2e%2e/etc/passwd", "standpoint/..%2f..%2fetc/passwd", "..;/etc/passwd"}) {
            assertRefused(send(request(path)), path);
        }
        assertRefused(send(request("standpoint/data?graph=" + encode("file:///etc/passwd"))), "a file as a graph");
    }

    @Test
    void aPortInUseIsNamed() {
        ServeException refused =
                assertThrows(ServeException.class, () -> Server.start(store.unionView(), options(server.port())));
        assertEquals(
                "Port in use: cannot listen on 127.0.0.1:" + server.port() + "; choose another with --port",
                refused.getMessage());
    }

    private static ServerOptions options(int port) {
        return new ServerOptions("127.0.0.1", port, 1, MAX_ROWS, Iris.DEFAULT_BASE);
    }

    private static HttpResponse<String> query(String text) throws IOException, InterruptedException {
        return send(request("standpoint/sparql?query=" + encode(text)));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.pageAddress() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        // a connection of its own: the server may close one whose request it refused without reading it whole
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static void assertRefused(HttpResponse<String> answer, String what) {
        assertTrue(answer.statusCode() >= 400 && answer.statusCode() < 500, what + ": " + answer.statusCode());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Integer[] numbers(int count) {
        Integer[] numbers = new Integer[count];
        java.util.Arrays.setAll(numbers, i -> i);
        return numbers;
    }
}
