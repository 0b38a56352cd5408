package io.standpoint.serve.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standpoint.graph.StoredQueries;
import io.standpoint.graph.StoredQuery;
import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredQueryApiTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern NEXT = Pattern.compile("<[^>]*/(api/[^>]*)>; rel=\"next\"");

    private static Served served;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        served = Served.start(folder.resolve("kg"), Optional.empty());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    static List<String> queries() {
        return StoredQueries.load().all().stream().map(StoredQuery::name).toList();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyStoredQueryAnswersInEveryFormatAndIsOrdered(String name) throws Exception {
        for (String ending : new String[] {"csv", "tsv", "json", "xml", "ttl"}) {
            assertEquals(200, served.get("api/queries/" + name + "." + ending).statusCode(), ending);
        }
        Query query = QueryFactory.create(
                StoredQueries.load().named(name).orElseThrow().text());
        assertTrue(query.hasOrderBy(), "pages need an order");
        assertTrue(
                StoredQueries.load().named(name).orElseThrow().parameters().stream()
                        .noneMatch(parameter -> parameter.name().equals("limit")
                                || parameter.name().equals("offset")),
                "taken by paging");
    }

    @Test
    void theFormatIsNegotiated() throws Exception {
        for (String type : new String[] {
            "text/csv",
            "text/tab-separated-values",
            "application/json",
            "application/sparql-results+json",
            "application/xml",
            "application/sparql-results+xml",
            "text/turtle"
        }) {
            HttpResponse<String> answer = served.get("api/queries/topics", type);
            assertEquals(200, answer.statusCode());
            assertTrue(Served.header(answer, "Content-Type").startsWith(type), type);
        }
        assertEquals(406, served.get("api/queries/topics", "image/png").statusCode());
        assertEquals(406, served.get("api/queries/topics.png").statusCode());
        assertEquals(404, served.get("api/queries/none").statusCode());
    }

    @Test
    void pagesFollowEachOtherAndMeetNowhere() throws Exception {
        List<String> rows = new ArrayList<>();
        String address = "api/queries/topics.csv?limit=1";
        String whole = served.get("api/queries/topics.csv").body();
        while (!address.isEmpty()) {
            HttpResponse<String> page = served.get(address);
            List<String> lines = page.body().lines().toList();
            assertEquals(2, lines.size());
            rows.add(lines.get(1));
            Matcher next = NEXT.matcher(String.join(",", page.headers().allValues("Link")));
            address = next.find() ? next.group(1) : "";
        }
        assertEquals(whole.lines().skip(1).toList(), rows);
        for (String wrong :
                new String[] {"limit=0", "limit=x", "limit=51", "offset=-1", "limit=99999999999999999999"}) {
            assertEquals(400, served.get("api/queries/topics?" + wrong).statusCode(), wrong);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> } ; DROP ALL #",
                "x> ?p ?o } UNION { ?s ?p ?o",
                "topic/tolls\"",
                "\\u003E } SELECT * { ?s ?p ?o }",
                "{?s ?p ?o}",
                "topic/a b"
            })
    void aHostileValueIsRefusedWithTheParametersName(String value) throws Exception {
        HttpResponse<String> answer = served.get("api/queries/stances-on-topic.csv?topic=" + encode(value));
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("topic"), answer.body());
    }

    @Test
    void valuesAreTermsAndNothingElse() throws Exception {
        HttpResponse<String> none = served.get("api/queries/stances-on-topic.csv?topic=" + encode("urn:x:);DROP-ALL"));
        assertEquals(200, none.statusCode());
        assertEquals(1, none.body().lines().count(), "the head alone");
        assertTrue(Txn.calculateRead(served.graph(), () -> served.graph().contains(Quad.unionGraph, null, null, null)));
    }

    @Test
    void unknownAndRepeatedParametersAreRefused() throws Exception {
        HttpResponse<String> unknown = served.get("api/queries/topics?colour=red");
        assertEquals(400, unknown.statusCode());
        assertTrue(unknown.body().contains("colour"), unknown.body());
        assertEquals(
                400,
                served.get("api/queries/stances-on-topic?topic=topic/a&topic=topic/b")
                        .statusCode());
    }

    @Test
    void aHostileLabelStaysOneValueInEveryFormat() throws Exception {
        String begin = "=HYPERLINK(\"http://example.org\") <script>alert('x')</script> ]]> & \u202Eevil";
        String asked = "api/queries/stances-on-topic";
        byte[] xml = served.get(asked + ".xml").body().getBytes(StandardCharsets.UTF_8);
        String inXml = ResultSetFactory.fromXML(new ByteArrayInputStream(xml))
                .next()
                .getLiteral("holderName")
                .getString();
        assertEquals(begin + "\uFFFD\uFFFD\uFFFD", inXml, "XML holds no control characters");
        JsonNode json = JSON.readTree(served.get(asked + ".json").body());
        String exact = begin + "\u0000\u000B\uFFFE";
        assertEquals(exact, json.at("/results/bindings/0/holderName/value").asText());
        try (CSVParser csv = CSVParser.parse(
                served.get(asked + ".csv").body(),
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            assertEquals(
                    exact, csv.getRecords().get(0).get("holderName"), "as the W3C's CSV has it, letter for letter");
        }
    }

    @Test
    void openApiDescribesEveryQuery() throws Exception {
        JsonNode root = JSON.readTree(served.get("api/openapi.json").body());
        assertEquals("3.1.0", root.get("openapi").asText());
        for (StoredQuery query : StoredQueries.load().all()) {
            JsonNode operation = root.at("/paths/~1api~1queries~1" + query.name() + "/get");
            assertEquals(query.summary(), operation.get("summary").asText());
            assertEquals(
                    query.parameters().size() + 2, operation.get("parameters").size(), query.name());
            assertFalse(operation.at("/responses/200/content/text~1csv").isMissingNode());
        }
        assertEquals(
                queries().size(),
                JSON.readTree(served.get("api/queries").body()).size());
    }

    @Test
    void anAnswerInTurtleIsAResultSet() throws Exception {
        HttpResponse<String> answer = served.get("api/queries/topics.ttl");
        assertFalse(Served.parse(answer, Lang.TURTLE).isEmpty());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
