package io.standpoint.serve;

import static io.standpoint.serve.Http.encode;
import static io.standpoint.serve.Http.header;
import static io.standpoint.serve.Http.query;
import static io.standpoint.serve.Http.request;
import static io.standpoint.serve.Http.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that takes updates from whoever has the credentials. */
class WritingTest {

    private static final String DATA =
            "INSERT DATA { GRAPH <x:g> { <x:s> <http://www.w3.org/2000/01/rdf-schema#label> \"Mountain\" } }";

    private KnowledgeStore store;
    private Server server;

    @BeforeEach
    void serve(@TempDir Path folder) throws Exception {
        store = KnowledgeStore.open(folder.resolve("kg"));
        server = Server.start(
                store.servedView(Iris.standard()),
                new ServerOptions(
                        "127.0.0.1",
                        0,
                        5,
                        1000,
                        Iris.DEFAULT_BASE,
                        new Credentials("editor", "a b:c ü"),
                        Optional.empty()));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void whoeverHasTheCredentialsWritesAndEverybodyReads() throws Exception {
        assertEquals(204, send(known(update(DATA))).statusCode());
        assertTrue(ask("<x:s> ?p 'Mountain'"));
    }

    @Test
    void nobodyElseWrites() throws Exception {
        String wrong = Base64.getEncoder().encodeToString("editor:guess".getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder[] requests = {
            update(DATA),
            update(DATA).header("Authorization", "Basic " + wrong),
            put("x:g"),
            request(server.dataAddress() + "?graph=x:g").DELETE(),
            request(server.dataAddress() + "?default").POST(BodyPublishers.ofString("<x:s> <x:p> 1 ."))
        };
        for (HttpRequest.Builder each : requests) {
            HttpResponse<String> answer = send(each);
            assertEquals(401, answer.statusCode(), each.build().toString());
            assertTrue(header(answer, "WWW-Authenticate").startsWith("Basic "));
            assertEquals("application/problem+json", header(answer, "Content-Type"));
        }
        assertFalse(ask("?s ?p ?o"));
    }

    @Test
    void readingNeedsNoCredentials() throws Exception {
        assertEquals(200, send(query(server, "ASK {}")).statusCode());
        assertEquals(
                200,
                send(request(server.sparqlAddress())
                                .header("Content-Type", "application/sparql-query")
                                .POST(BodyPublishers.ofString("ASK {}")))
                        .statusCode());
        assertEquals(200, send(request(server.pageAddress())).statusCode());
    }

    @Test
    void graphsAreReplacedAndRemoved() throws Exception {
        assertEquals(201, send(known(put("x:g"))).statusCode());
        assertTrue(ask("GRAPH <x:g> { <x:s> <x:p> 1 }"));
        assertEquals(
                204,
                send(known(request(server.dataAddress() + "?graph=x:g").DELETE()))
                        .statusCode());
        assertFalse(ask("?s ?p ?o"));
    }

    @Test
    void aPageFromElsewhereWritesNothingWithTheCredentialsThatABrowserKnows() throws Exception {
        HttpResponse<String> answer = send(known(update(DATA)).header("Origin", "https://example.org"));
        assertEquals(403, answer.statusCode());
        assertFalse(ask("?s ?p ?o"));
        String own = server.pageAddress().replaceFirst("/$", "");
        assertEquals(204, send(known(update(DATA)).header("Origin", own)).statusCode());
    }

    @Test
    void noUpdateReadsAFileOrCallsAnotherServer(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.ttl"), "<urn:secret> <urn:is> \"out\" .");
        String file = secret.toUri().toString();
        String elsewhere = server.sparqlAddress();
        for (String text : new String[] {
            "LOAD <" + file + ">",
            "LOAD SILENT <" + file + "> INTO GRAPH <x:g>",
            DATA + "; LOAD <" + elsewhere + "?query=ASK%7B%7D>",
            "INSERT { ?s ?p ?o } WHERE { SERVICE <" + elsewhere + "> { ?s ?p ?o } }",
            "INSERT { <x:s> <x:p> ?x } WHERE { BIND(<java:java.lang.System.nanoTime>() AS ?x) }"
        }) {
            HttpResponse<String> answer = send(known(update(text)));
            assertEquals(4, answer.statusCode() / 100, text + ": " + answer.statusCode());
            assertEquals("application/problem+json", header(answer, "Content-Type"), text);
        }
        send(known(update("INSERT { GRAPH <x:g> { ?s ?p ?o } } USING <" + file + "> WHERE { ?s ?p ?o }")));
        send(known(update("COPY <" + file + "> TO <x:g>")));
        assertFalse(ask("?s ?p ?o"), "nothing came in");
    }

    @Test
    void whatIsWrittenIsFoundAndWhatIsRemovedIsNot() throws Exception {
        send(known(update(DATA)));
        assertTrue(ask("?s <http://jena.apache.org/text#query> 'mountain'"));
        send(known(update("DELETE WHERE { GRAPH ?g { <x:s> ?p ?o } }")));
        assertFalse(ask("?s <http://jena.apache.org/text#query> 'mountain'"));
        send(known(update(DATA)));
        send(known(update("DROP ALL")));
        assertFalse(ask("?s <http://jena.apache.org/text#query> 'mountain'"));
    }

    @Test
    void anAnswerThatChangedIsSentAgain() throws Exception {
        HttpResponse<String> before = send(query(server, "SELECT * { ?s ?p ?o }"));
        String tag = header(before, "ETag");
        send(known(update(DATA)));
        HttpResponse<String> after = send(query(server, "SELECT * { ?s ?p ?o }").header("If-None-Match", tag));
        assertEquals(200, after.statusCode());
        assertTrue(after.body().contains("Mountain"));
        assertNotEquals(tag, header(after, "ETag"));
    }

    @Test
    void whatIsWrittenWithoutAGraphIsCuration() throws Exception {
        send(known(update("INSERT DATA { <x:s> <x:p> 1 }")));
        assertTrue(ask("GRAPH <https://w3id.org/standpoint/id/graph/curation> { <x:s> <x:p> 1 }"));
        assertTrue(ask("<x:s> <x:p> 1"));
        send(known(update(DATA)));
        send(known(update("CLEAR DEFAULT")));
        assertFalse(ask("<x:s> <x:p> 1"));
        assertTrue(ask("<x:s> ?p 'Mountain'"), "graphs with names stay");
    }

    @Test
    void aMistakeInAnUpdateIsNamedWithItsPlaceAndChangesNothing() throws Exception {
        HttpResponse<String> answer = send(known(update(DATA + " ;\nINSRT DATA {}")));
        assertEquals(400, answer.statusCode());
        assertEquals(2, Http.json(answer).get("line").asInt(), answer.body());
        assertFalse(ask("?s ?p ?o"));
    }

    @Test
    void theDescriptionNamesUpdates() throws Exception {
        assertTrue(send(request(server.sparqlAddress())).body().contains("SPARQL11Update"));
    }

    @Test
    void credentialsAreANameAndAPassword() {
        assertEquals(new Credentials("a", "b:c"), Credentials.parse("a:b:c\n"));
        for (String text : new String[] {"", "name", ":password", "name:", "name: "}) {
            assertThrows(IllegalArgumentException.class, () -> Credentials.parse(text), text);
        }
        assertFalse(new Credentials("a", "secret").toString().contains("secret"));
    }

    private HttpRequest.Builder update(String text) {
        return request(server.updateAddress())
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString(text));
    }

    private HttpRequest.Builder put(String graph) {
        return request(server.dataAddress() + "?graph=" + encode(graph))
                .header("Content-Type", "text/turtle")
                .PUT(BodyPublishers.ofString("<x:s> <x:p> 1 ."));
    }

    private static HttpRequest.Builder known(HttpRequest.Builder request) {
        byte[] user = "editor:a b:c ü".getBytes(StandardCharsets.UTF_8);
        return request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(user));
    }

    private boolean ask(String pattern) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                send(query(server, "ASK { " + pattern + " }").header("Accept", "application/sparql-results+json"));
        assertEquals(200, answer.statusCode(), answer.body());
        return Http.json(answer).get("boolean").asBoolean();
    }
}
