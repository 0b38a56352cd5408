package io.standpoint.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QuerySolution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StoredQueriesTest {

    private static final String BASE = "https://example.org/id/";
    private static final String LABELLED = """
            #+ summary: Which things carry a label?
            #+ params:
            #+   - name: thing
            #+     type: iri
            #+     description: one thing alone
            #+   - name: part
            #+     type: string
            #+   - name: most
            #+     type: integer
            #+     default: 10
            PREFIX ex: <https://example.org/ns#>
            SELECT ?thing ?label WHERE {
              ?thing ex:label ?label ; ex:size ?size .
              FILTER(COALESCE(CONTAINS(?label, ?part), true) && ?size <= ?most)
            } ORDER BY ?thing
            """;

    @TestFactory
    List<DynamicTest> everyQueryParsesWithAndWithoutValues() {
        List<StoredQuery> queries = StoredQueries.load().all();
        assertTrue(queries.size() >= 12, "a dozen questions");
        return queries.stream()
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> {
                    assertFalse(query.summary().equals(query.name()), "a summary");
                    Map<String, String> values = new java.util.HashMap<>();
                    for (QueryParameter parameter : query.parameters()) {
                        assertFalse(parameter.description().isEmpty(), parameter.name() + " is described");
                        values.put(parameter.name(), sample(parameter.type()));
                    }
                    for (Map<String, String> given : List.of(Map.<String, String>of(), values)) {
                        Query bound = query.bind(given, BASE);
                        // what is sent to the endpoint parses again
                        assertEquals(bound, QueryFactory.create(bound.toString()));
                    }
                }))
                .toList();
    }

    @Test
    void aValueRestrictsTheAnswer() throws InvalidQueryException {
        assertEquals(List.of("one", "two"), labels(Map.of()));
        assertEquals(List.of("two"), labels(Map.of("thing", "b")));
        assertEquals(List.of("two"), labels(Map.of("part", "tw")));
        assertEquals(List.of("one"), labels(Map.of("most", "1")));
    }

    @Test
    void aValueIsNeverReadAsSparql() throws InvalidQueryException {
        assertEquals(List.of(), labels(Map.of("part", "\" ) } DROP ALL #")));
        StoredQuery query = StoredQueryReader.read("labels", LABELLED);
        assertThrows(InvalidQueryException.class, () -> query.bind(Map.of("thing", "a> ?p ?o . <b"), BASE));
    }

    @Test
    void whatDoesNotFitIsRefusedWithTheReason() throws InvalidQueryException {
        StoredQuery query = StoredQueryReader.read("labels", LABELLED);
        InvalidQueryException unknown =
                assertThrows(InvalidQueryException.class, () -> query.bind(Map.of("colour", "red"), BASE));
        assertEquals("Query labels has no parameter 'colour'; it takes thing, part, most", unknown.getMessage());
        InvalidQueryException wrong =
                assertThrows(InvalidQueryException.class, () -> query.bind(Map.of("most", "many"), BASE));
        assertEquals("Parameter most takes a value of type integer, not 'many'", wrong.getMessage());
    }

    @Test
    void aPrefixedNameIsAnIri() throws InvalidQueryException {
        StoredQuery query = StoredQueryReader.read("labels", LABELLED);
        assertTrue(query.bind(Map.of("thing", "ex:a"), BASE).toString().contains("ex:a"));
    }

    private static List<String> labels(Map<String, String> values) throws InvalidQueryException {
        Model model = ModelFactory.createDefaultModel();
        model.read(new java.io.StringReader("""
                        @prefix ex: <https://example.org/ns#> .
                        <https://example.org/id/a> ex:label "one" ; ex:size 1 .
                        <https://example.org/id/b> ex:label "two" ; ex:size 2 .
                        """), null, "TURTLE");
        List<String> labels = new ArrayList<>();
        Query query = StoredQueryReader.read("labels", LABELLED).bind(values, BASE);
        try (QueryExecution execution = QueryExecution.model(model).query(query).build()) {
            execution
                    .execSelect()
                    .forEachRemaining((QuerySolution row) ->
                            labels.add(row.getLiteral("label").getString()));
        }
        return labels;
    }

    private static String sample(QueryParameter.Type type) {
        return switch (type) {
            case STRING -> "words";
            case IRI -> "topic/backdoors";
            case DATE -> "2015-06-30";
            case INTEGER -> "3";
        };
    }
}
