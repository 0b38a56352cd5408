package io.standpoint.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The queries that make catalogue files from Wikidata, run against a few made-up items in its shape. */
class WikidataQueriesTest {

    private static final Path FOLDER = Path.of("ontology/wikidata");

    private static final String ITEMS = """
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix schema: <http://schema.org/> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix p: <http://www.wikidata.org/prop/> .
            @prefix ps: <http://www.wikidata.org/prop/statement/> .
            @prefix wd: <http://www.wikidata.org/entity/> .
            @prefix wds: <http://www.wikidata.org/entity/statement/> .
            @prefix wdt: <http://www.wikidata.org/prop/direct/> .
            @prefix wikibase: <http://wikiba.se/ontology#> .
            wd:Q900001 wdt:P31 wd:Q900009 ; wdt:P17 wd:Q145 ; rdfs:label "Ministry of Lighthouses"@en , "Leuchtturmministerium"@de ,
                "Ministerie van Vuurtorens"@nl ; skos:altLabel "Lights' Office"@en .
            wd:Q900009 wdt:P279 wd:Q192350 .
            <https://en.wikipedia.org/wiki/Ministry_of_Lighthouses> schema:about wd:Q900001 ;
                schema:isPartOf <https://en.wikipedia.org/> .
            wd:Q900002 wdt:P31 wd:Q192350 ; wdt:P17 wd:Q145 ; wdt:P576 "1832" ; rdfs:label "Ministry of Sails"@en .
            wd:Q900003 wdt:P31 wd:Q7278 ; wdt:P17 wd:Q183 ; rdfs:label "St. Brendan's Party"@en , "Brendan-Partei"@de .
            wd:Q900004 wdt:P31 wd:Q192283 ; wdt:P17 wd:Q183 ; wikibase:sitelinks 9 ; rdfs:label "Tidal News Agency"@en .
            wd:Q145 p:P6 wds:Q145-1 . wds:Q145-1 ps:P6 wd:Q900005 .
            wd:Q900005 rdfs:label "Ada Fairweather"@en , "艾达"@zh .
            wd:Q900006 wdt:P31 wd:Q783794 ; wdt:P17 wd:Q145 ; wikibase:sitelinks 30 ; rdfs:label "Breakwater & Sons"@en .
            wd:Q900007 wdt:P176 wd:Q900006 ; wikibase:sitelinks 20 ; rdfs:label "Foghorn 3"@en , "Nebelhorn 3"@de .
            """;

    @TempDir
    private Path folder = Path.of("");

    static List<Path> queries() throws Exception {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private Catalogue catalogue(Path query) throws Exception {
        Model items = ModelFactory.createDefaultModel();
        items.read(new StringReader(ITEMS), null, "TURTLE");
        Path file = folder.resolve(query.getFileName() + ".ttl");
        try (QueryExecution execution =
                        QueryExecutionFactory.create(QueryFactory.create(Files.readString(query)), items);
                OutputStream out = Files.newOutputStream(file)) {
            execution.execConstruct().write(out, "TURTLE");
        }
        return Catalogue.load(List.of(file));
    }

    private static List<String> named(Catalogue catalogue, String name, String language) {
        return catalogue.byName(name, language).stream()
                .map(entity -> entity.id().path())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryMakesAFileThatTheCatalogueReads(Path query) throws Exception {
        CatalogueOrigins.File file = catalogue(query)
                .origins()
                .file(folder.resolve(query.getFileName() + ".ttl").toString())
                .orElseThrow();
        assertTrue(file.things() > 0, file.toString());
        assertEquals("https://www.wikidata.org/", file.source().orElseThrow());
        assertEquals(
                "https://creativecommons.org/publicdomain/zero/1.0/",
                file.licence().orElseThrow());
    }

    @Test
    void bodiesArePartsOfTheirGovernments() throws Exception {
        Catalogue catalogue = catalogue(FOLDER.resolve("government-bodies.rq"));
        List<String> ministry = List.of("body/ministry-of-lighthouses-q900001");
        assertEquals(ministry, named(catalogue, "Leuchtturmministerium", "de"));
        assertEquals(ministry, named(catalogue, "Lights' Office", "en"));
        Entity body = catalogue.byName("Ministry of Lighthouses", "en").get(0);
        assertEquals("United Kingdom", catalogue.countryOf(body).orElseThrow().label());
        assertEquals(
                "Ministry_of_Lighthouses", catalogue.wikipediaTitle(body.id()).orElseThrow());
        assertEquals(List.of(), catalogue.byName("Ministry of Sails", "en"), "dissolved");
        assertEquals(List.of(), catalogue.byName("Ministerie van Vuurtorens", "nl"), "a language of no document");
    }

    @Test
    void partiesMediaPeopleAndCompaniesAreOfTheirKinds() throws Exception {
        assertEquals(
                List.of("organization/st-brendans-party-q900003"),
                named(catalogue(FOLDER.resolve("parties.rq")), "Brendan-Partei", "de"));
        assertEquals(
                List.of("organization/tidal-news-agency-q900004"),
                named(catalogue(FOLDER.resolve("media.rq")), "Tidal News Agency", "en"));
        Catalogue people = catalogue(FOLDER.resolve("people.rq"));
        assertEquals(
                "United Kingdom",
                people.nationality(people.byName("艾达", "zh").get(0))
                        .orElseThrow()
                        .label());
        Catalogue companies = catalogue(FOLDER.resolve("companies.rq"));
        Entity product = companies.byName("Foghorn 3", "en").get(0);
        assertEquals(
                "Breakwater & Sons",
                companies.provider(product.id()).orElseThrow().label());
    }
}
