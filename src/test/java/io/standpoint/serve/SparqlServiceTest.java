package io.standpoint.serve;

import static io.standpoint.serve.Http.encode;
import static io.standpoint.serve.Http.header;
import static io.standpoint.serve.Http.json;
import static io.standpoint.serve.Http.query;
import static io.standpoint.serve.Http.request;
import static io.standpoint.serve.Http.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a SPARQL client expects and Fuseki does not give by itself. */
class SparqlServiceTest {

    private static final String SELECT = "SELECT ?s { ?s ?p ?o }";
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private static KnowledgeStore store;
    private static Server server;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        store = KnowledgeStore.open(folder.resolve("kg"));
        store.write(dataset -> {
            RDFParser.source(SparqlServiceTest.class.getResource("graph.trig").toString())
                    .lang(Lang.TRIG)
                    .parse(dataset);
            return true;
        });
        server = Server.start(
                store.servedView(Iris.standard()), new ServerOptions("127.0.0.1", 0, 5, 1000, Iris.DEFAULT_BASE));
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @Test
    void theEndpointDescribesItself() throws Exception {
        HttpResponse<String> answer = send(request(server.sparqlAddress()));
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(header(answer, "Content-Type").startsWith("text/turtle"), header(answer, "Content-Type"));
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(answer.body(), Lang.TURTLE).parse(model);
        assertTrue(model.contains(
                null,
                ResourceFactory.createProperty(SD, "endpoint"),
                ResourceFactory.createResource(server.sparqlAddress())));
        assertTrue(model.contains(
                null,
                ResourceFactory.createProperty(SD, "feature"),
                ResourceFactory.createResource(SD + "UnionDefaultGraph")));
        assertTrue(model.contains(
                null,
                ResourceFactory.createProperty(SD, "name"),
                ResourceFactory.createResource("https://w3id.org/standpoint/id/document/a.txt")));
        assertFalse(answer.body().contains("SPARQL11Update"), "a server for reading");
        assertFalse(answer.body().contains("_:") || answer.body().contains("[ "), "no blank nodes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples"})
    void theDescriptionComesInTheFormatAskedFor(String type) throws Exception {
        HttpResponse<String> answer = send(request(server.sparqlAddress()).header("Accept", type));
        assertTrue(header(answer, "Content-Type").startsWith(type), header(answer, "Content-Type"));
    }

    @ParameterizedTest
    @CsvSource({
        "SELECT ?s { ?s ?p ?o }, image/png",
        "SELECT ?s { ?s ?p ?o }, text/turtle",
        "SELECT ?s { ?s ?p ?o }, 'text/csv;q=0'",
        "ASK {}, application/pdf",
        "CONSTRUCT WHERE { ?s ?p ?o }, text/csv",
    })
    void whereNoFormatFitsNoneIsSent(String text, String type) throws Exception {
        HttpResponse<String> answer = send(query(server, text).header("Accept", type));
        assertEquals(406, answer.statusCode(), answer.body());
        assertProblem(answer);
    }

    @Test
    void neitherDoTheOtherServicesChooseAFormatThatWasNotAskedFor() throws Exception {
        for (String path : new String[] {"sparql", "data?default", "data", "shacl"}) {
            HttpResponse<String> answer =
                    send(request(server.pageAddress() + "standpoint/" + path).header("Accept", "image/png"));
            assertEquals(406, answer.statusCode(), path);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "text/*", "text/html, */*;q=0.1", "application/sparql-results+json", "image/png, text/csv"
            })
    void whatFitsIsSent(String type) throws Exception {
        assertEquals(200, send(query(server, SELECT).header("Accept", type)).statusCode());
    }

    @Test
    void aParameterChoosesTheFormatToo() throws Exception {
        for (String parameter : new String[] {"output", "format"}) {
            HttpResponse<String> answer =
                    send(request(server.sparqlAddress() + "?" + parameter + "=csv&query=" + encode(SELECT))
                            .header("Accept", "image/png"));
            assertTrue(header(answer, "Content-Type").startsWith("text/csv"), parameter);
        }
    }

    @Test
    void headAnswersAsGetWithoutTheBody() throws Exception {
        for (String address : new String[] {
            server.sparqlAddress() + "?query=" + encode(SELECT),
            server.sparqlAddress(),
            server.dataAddress() + "?default",
            server.pageAddress()
        }) {
            HttpResponse<String> get = send(request(address));
            HttpResponse<String> head = send(request(address).method("HEAD", BodyPublishers.noBody()));
            assertEquals(200, head.statusCode(), address);
            assertEquals(header(get, "Content-Type"), header(head, "Content-Type"), address);
            assertEquals(header(get, "ETag"), header(head, "ETag"), address);
            assertEquals("", head.body());
        }
    }

    @Test
    void aMistakeInAQueryIsNamedWithItsPlace() throws Exception {
        HttpResponse<String> answer = send(query(server, "SELECT ?s {\n  ?s ?p ?o ;;; }\n FILTER"));
        assertEquals(400, answer.statusCode());
        JsonNode problem = assertProblem(answer);
        assertEquals(3, problem.get("line").asInt(), answer.body());
        assertEquals(2, problem.get("column").asInt(), answer.body());
        assertEquals(400, problem.get("status").asInt());
    }

    @Test
    void everyFailureIsAProblem() throws Exception {
        Map<String, Integer> failures = new LinkedHashMap<>();
        failures.put("nothing/here", 404);
        failures.put("standpoint/nothing", 404);
        failures.put("standpoint/data?graph=" + encode("x:missing"), 404);
        failures.put("standpoint/shacl?graph=" + encode("x:missing"), 404);
        failures.put("standpoint/sparql?query=", 400);
        failures.put("standpoint/sparql?query=a&query=b", 400);
        failures.put("standpoint/prefixes?prefix=", 400);
        for (Map.Entry<String, Integer> failure : failures.entrySet()) {
            HttpResponse<String> answer = send(request(server.pageAddress() + failure.getKey()));
            assertEquals(failure.getValue(), answer.statusCode(), failure.getKey());
            assertProblem(answer);
        }
        assertProblem(send(request(server.pageAddress()).method("TRACE", BodyPublishers.noBody())));
        assertProblem(send(request(server.updateAddress()).POST(BodyPublishers.ofString("DROP ALL"))));
    }

    @Test
    void whoHasTheAnswerIsNotSentItAgain() throws Exception {
        for (String address : new String[] {
            server.sparqlAddress() + "?query=" + encode(SELECT), server.dataAddress() + "?default", server.pageAddress()
        }) {
            HttpResponse<String> first = send(request(address));
            String tag = header(first, "ETag");
            assertFalse(tag.isEmpty(), address);
            assertFalse(header(first, "Cache-Control").contains("no-store"), "it may be kept");
            HttpResponse<String> again = send(request(address).header("If-None-Match", "\"other\", " + tag));
            assertEquals(304, again.statusCode(), address);
            assertEquals("", again.body());
            assertEquals(tag, header(again, "ETag"));
            assertEquals(
                    200,
                    send(request(address).header("If-None-Match", "\"other\"")).statusCode());
        }
    }

    @Test
    void anotherQueryOrFormatHasAnotherTag() throws Exception {
        String tag = header(send(query(server, SELECT)), "ETag");
        assertNotEquals(tag, header(send(query(server, SELECT).header("Accept", "text/csv")), "ETag"));
        assertNotEquals(tag, header(send(query(server, "SELECT ?o { ?s ?p ?o }")), "ETag"));
    }

    @Test
    void whoAsksForWhatIsNewerThanTheStoreGetsNothing() throws Exception {
        String since = "";
        for (int i = 0; i < 30 && since.isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
            since = header(send(query(server, SELECT)), "Last-Modified");
        }
        assertEquals(
                304,
                send(query(server, SELECT).header("If-Modified-Since", since)).statusCode());
        String before = "Mon, 01 Jan 2001 00:00:00 GMT";
        assertEquals(
                200,
                send(query(server, SELECT).header("If-Modified-Since", before)).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT (now() AS ?x) {}", "SELECT (RAND() AS ?x) {}"})
    void whatDiffersEachTimeHasNoTag(String text) throws Exception {
        HttpResponse<String> answer = send(query(server, text));
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals("", header(answer, "ETag"));
        assertEquals("", header(answer, "Last-Modified"));
    }

    @Test
    void failuresHaveNoTag() throws Exception {
        assertEquals("", header(send(query(server, "nonsense")), "ETag"));
        assertEquals("", header(send(request(server.pageAddress() + "nothing")), "ETag"));
    }

    @Test
    void answersAreCompressedForThoseWhoUnderstandIt() throws Exception {
        HttpResponse<String> plain = send(query(server, SELECT));
        HttpResponse<byte[]> packed = Http.sendForBytes(query(server, SELECT).header("Accept-Encoding", "gzip"));
        assertEquals("gzip", header(packed, "Content-Encoding"));
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertEquals(plain.body(), new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
        }
        HttpResponse<byte[]> again = Http.sendForBytes(query(server, SELECT)
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", header(packed, "ETag")));
        assertEquals(304, again.statusCode());
    }

    @Test
    void graphsAreCheckedAgainstTheProgramsShapes() throws Exception {
        HttpResponse<String> all = send(request(server.pageAddress() + "standpoint/shacl"));
        assertEquals(200, all.statusCode(), all.body());
        Model report = ModelFactory.createDefaultModel();
        RDFParser.fromString(all.body(), Lang.TURTLE).parse(report);
        assertTrue(report.contains(
                null, ResourceFactory.createProperty("http://www.w3.org/ns/shacl#conforms"), (RDFNode) null));
        String one = server.pageAddress() + "standpoint/shacl?graph="
                + encode("https://w3id.org/standpoint/id/graph/topics");
        assertEquals(200, send(request(one).POST(BodyPublishers.noBody())).statusCode());
    }

    @Test
    void shapesThatAreSentAreRefused() throws Exception {
        HttpResponse<String> answer = send(request(server.pageAddress() + "standpoint/shacl")
                .header("Content-Type", "text/turtle")
                .POST(BodyPublishers.ofString("[] a <http://www.w3.org/ns/shacl#NodeShape> .")));
        assertEquals(415, answer.statusCode());
        assertProblem(answer);
    }

    @Test
    void prefixesAreTold() throws Exception {
        String address = server.pageAddress() + "standpoint/prefixes";
        assertTrue(send(request(address)).body().contains("https://w3id.org/standpoint/ontology#"));
        HttpResponse<String> one = send(request(address + "?prefix=spt"));
        assertEquals(
                "https://w3id.org/standpoint/ontology#", json(one).get("uri").asText());
        String uri = encode("https://w3id.org/standpoint/ontology#");
        assertTrue(send(request(address + "?uri=" + uri)).body().contains("\"spt\""));
    }

    @Test
    void wordsOfLabelsAndStatementsAreFound() throws Exception {
        String prefixes =
                "PREFIX text: <http://jena.apache.org/text#> PREFIX spt: <https://w3id.org/standpoint/ontology#> ";
        assertTrue(send(query(server, prefixes + "SELECT ?s { ?s text:query 'minister' }"))
                .body()
                .contains("office/minister"));
        HttpResponse<String> both = send(query(
                server,
                prefixes
                        + "SELECT ?label { (?s ?score) text:query (spt:text 'tolls') . ?s spt:speaker/rdfs:label ?label }"
                                .replace("rdfs:label", "<http://www.w3.org/2000/01/rdf-schema#label>")));
        assertTrue(both.body().contains("Ben"), both.body());
        HttpResponse<String> mistake = send(query(server, prefixes + "SELECT ?s { ?s text:query 'a AND AND (' }"));
        assertEquals(400, mistake.statusCode(), mistake.body());
    }

    private static JsonNode assertProblem(HttpResponse<String> answer) throws Exception {
        assertEquals("application/problem+json", header(answer, "Content-Type"), answer.uri() + " " + answer.body());
        JsonNode problem = json(answer);
        assertEquals(answer.statusCode(), problem.get("status").asInt(), answer.body());
        assertFalse(problem.get("title").asText().isEmpty());
        return problem;
    }
}
