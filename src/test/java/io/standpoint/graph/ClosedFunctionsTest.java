package io.standpoint.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosedFunctionsTest {

    private KnowledgeStore store;

    @BeforeEach
    void open(@TempDir Path folder) throws StoreException {
        store = KnowledgeStore.open(folder.resolve("kg"));
        store.write(dataset -> {
            dataset.add(quad(RDF.Nodes.first, NodeFactory.createLiteralString("end")));
            dataset.add(quad(RDF.Nodes.rest, RDF.Nodes.nil));
            return true;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(9000) AS ?x) {}",
                "SELECT (<http://jena.hpl.hp.com/ARQ/function#wait>(9000) AS ?x) {}",
                "SELECT (<java:org.apache.jena.sparql.function.library.wait>(9000) AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?o FILTER <java:java.lang.Thread>(1) } }",
                "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY (<java:a.B>(?s))",
                "SELECT * { VALUES ?s { 1 2 } } ORDER BY (<java:a.B>(?s))",
                "CONSTRUCT { ?s ?p ?x } { ?s ?p ?o BIND(<java:a.B>(?o) AS ?x) }",
                "SELECT * { ?s <java:java.lang.Thread> ?o }",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#unheardOf> ?o }"
            })
    void whatWouldSleepOrLoadAClassIsRefused(String query) {
        InvalidQueryException refused = assertTimeoutPreemptively(
                Duration.ofSeconds(8), () -> assertThrows(InvalidQueryException.class, () -> answer(query)));
        assertTrue(String.valueOf(refused.getMessage()).contains("may not be called"), refused.getMessage());
    }

    @Test
    void whatIsRegisteredIsCalled() throws InvalidQueryException, QueryTimeoutException {
        assertEquals("n\r\nend\r\n", answer("SELECT ?n { <urn:s> <http://jena.apache.org/ARQ/list#member> ?n }"));
        assertEquals(
                "n\r\n4\r\n",
                answer("SELECT (<http://www.w3.org/2005/xpath-functions#string-length>('four') AS ?n) {}"));
    }

    @Test
    void norIsItCalledWhereTheAddressIsComputed() throws InvalidQueryException, QueryTimeoutException {
        String query = "SELECT (CALL(IRI(CONCAT('http://jena.apache.org/ARQ/', 'function#wait')), 3000) AS ?x) {}";
        long begin = System.nanoTime();
        assertEquals("x\r\n\r\n", answer(query));
        assertTrue(System.nanoTime() - begin < 3e9);
    }

    @Test
    void aFunctionThatDoesNotExistIsAnErrorOfItsExpressionAlone() throws InvalidQueryException, QueryTimeoutException {
        assertEquals("x\r\n\r\n", answer("SELECT (<urn:unheard-of>(1) AS ?x) {}"));
    }

    private String answer(String query) throws InvalidQueryException, QueryTimeoutException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean graph = query.startsWith("CONSTRUCT");
        new QueryRunner(store.unionView(), "https://example.org/id/", 1, Long.MAX_VALUE)
                .answer(
                        StoredQueryReader.read("asked", query),
                        Map.of(),
                        graph ? Optional.empty() : Optional.of(ResultFormat.CSV),
                        out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Quad quad(Node predicate, Node object) {
        return new Quad(NodeFactory.createURI("urn:g"), NodeFactory.createURI("urn:s"), predicate, object);
    }
}
