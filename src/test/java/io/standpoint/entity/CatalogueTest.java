package io.standpoint.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {

    private static final Catalogue CATALOGUE = Known.CATALOGUE;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyFileOfTheFolderIsRead() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("ontology", "catalogue"))) {
            List<String> names = files.map(file -> file.getFileName().toString().replace(".ttl", ""))
                    .sorted()
                    .toList();
            assertEquals(Catalogue.FILES.stream().sorted().toList(), names);
        }
    }

    @Test
    void noTwoThingsOfOneTypeShareAName() {
        Map<String, Entity> seen = new HashMap<>();
        List<String> clashes = new ArrayList<>();
        for (Entity entity : CATALOGUE.entities()) {
            if (entity.id().type() == EntityType.OFFICE) {
                continue;
            }
            for (Entity.Name name : entity.names()) {
                String key = entity.id().type() + " " + name.language() + " " + Names.key(name.text());
                Entity other = seen.putIfAbsent(key, entity);
                if (other != null && !other.equals(entity)) {
                    clashes.add(name.text() + ": " + other.id() + " and " + entity.id());
                }
            }
        }
        assertEquals(List.of(), clashes);
    }

    @Test
    void aNameIsNotRepeatedWithinALanguage() {
        List<String> repeated = new ArrayList<>();
        for (Entity entity : CATALOGUE.entities()) {
            long distinct = entity.names().stream()
                    .map(name -> name.language() + name.text())
                    .distinct()
                    .count();
            if (distinct != entity.names().size()) {
                repeated.add(entity.id().path());
            }
        }
        assertEquals(List.of(), repeated);
    }

    @Test
    void aLanguageHasOnePreferredName() {
        for (Entity entity : CATALOGUE.entities()) {
            Map<String, Integer> preferred = new HashMap<>();
            entity.names().stream()
                    .filter(Entity.Name::preferred)
                    .forEach(name -> preferred.merge(name.language(), 1, Integer::sum));
            assertTrue(preferred.values().stream().allMatch(count -> count == 1), entity.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "U.K., en, country/united-kingdom",
        "the United States, en, country/united-states",
        "FBI, zh, body/federal-bureau-of-investigation",
        "联邦调查局, zh, body/federal-bureau-of-investigation",
        "脸书, zh, company/facebook",
        "Downing Street, en, body/10-downing-street",
    })
    void aThingIsFoundByAnyOfItsNames(String name, String language, String path) {
        assertEquals(
                List.of(path),
                CATALOGUE.byName(name, language).stream()
                        .map(entity -> entity.id().path())
                        .toList());
    }

    @Test
    void everyInhabitedCountryHasAGovernment() {
        Entity country = CATALOGUE.byName("Britain", "en").get(0);
        Entity government = CATALOGUE.governmentOf(country.id()).orElseThrow();
        assertEquals("Government of the United Kingdom", government.label());
        assertEquals(country, CATALOGUE.countryOf(government.id()).orElseThrow());
        assertEquals(country, CATALOGUE.countryOfDemonym("British").orElseThrow());
    }

    @Test
    void noPersonOfTheCatalogueHasAnOffice() {
        Set<String> allowed = Set.of(
                RDF.TYPE.stringValue(),
                RDFS.LABEL.stringValue(),
                SKOS.PREF_LABEL.stringValue(),
                SKOS.ALT_LABEL.stringValue(),
                OWL.SAMEAS.stringValue(),
                "http://schema.org/nationality");
        assertEquals(
                List.of(),
                CATALOGUE.facts().stream()
                        .filter(statement ->
                                statement.getSubject().stringValue().contains("/id/person/"))
                        .filter(statement ->
                                !allowed.contains(statement.getPredicate().stringValue()))
                        .toList());
    }

    @Test
    void aUsersFileAddsThingsAndNames() throws Exception {
        Path file = folder.resolve("own.ttl");
        Files.writeString(file, """
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                @prefix spt: <https://w3id.org/standpoint/ontology#> .
                <https://w3id.org/standpoint/id/company/acme> a spt:Company ; rdfs:label "Acme" .
                <https://w3id.org/standpoint/id/company/apple> skos:altLabel "Fruit Firm"@en .
                """);
        Catalogue own = Catalogue.load(List.of(file));
        assertEquals(1, own.byName("Acme", "en").size());
        assertEquals("Apple", own.byName("Fruit Firm", "en").get(0).label());
    }

    @Test
    void theFilesOfAFolderAreRead() throws Exception {
        Path below = Files.createDirectories(folder.resolve("own/deep"));
        Files.writeString(below.resolve("b.ttl"), """
                <https://w3id.org/standpoint/id/company/apple>
                    <http://www.w3.org/2004/02/skos/core#altLabel> "Fruit Firm"@en .
                """);
        Files.writeString(folder.resolve("own/notes.txt"), "not Turtle");
        Catalogue own = Catalogue.load(List.of(folder.resolve("own")));
        assertEquals(
                List.of("company/apple"),
                own.byName("Fruit Firm", "en").stream()
                        .map(entity -> entity.id().path())
                        .toList());
    }

    @Test
    void whatIsSaidOfAThingLeadsToFileAndLine() throws Exception {
        Path file = folder.resolve("own.ttl");
        Files.writeString(file, """
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                <https://example.org/own> dcterms:source "My notes"@en ; dcterms:license <https://example.org/free> .

                <https://w3id.org/standpoint/id/company/acme>
                  a <https://w3id.org/standpoint/ontology#Company> ;
                  rdfs:label "Acme" .
                """);
        CatalogueOrigins origins = Catalogue.load(List.of(file)).origins();
        List<CatalogueOrigins.Said> said = origins.on(new EntityId(EntityType.COMPANY, "acme"));
        assertEquals(
                List.of("Acme at 7"),
                said.stream()
                        .filter(one -> one.property().equals(RDFS.LABEL.stringValue()))
                        .map(one -> one.value() + " at " + one.line())
                        .toList());
        assertEquals(
                new CatalogueOrigins.File(
                        file.toString(), Optional.of("My notes"), Optional.of("https://example.org/free"), 1),
                origins.file(file.toString()).orElseThrow());
    }

    @Test
    void everyFileOfTheProgramNamesSourceAndLicence() {
        assertEquals(
                List.of(),
                CATALOGUE.origins().files().stream()
                        .filter(file ->
                                file.source().isEmpty() || file.licence().isEmpty())
                        .toList());
    }

    @Test
    void aLinkToDbpediaNamesTheWikipediaArticle() {
        assertEquals(
                Optional.of("United_Kingdom"),
                CATALOGUE.wikipediaTitle(new EntityId(EntityType.COUNTRY, "united-kingdom")));
        assertEquals(
                Optional.empty(), CATALOGUE.wikipediaTitle(new EntityId(EntityType.GROUP, "technology-companies")));
    }

    @Test
    void noTwoThingsOfOneTypeAreOneArticle() {
        Map<String, List<String>> things = new HashMap<>();
        for (Entity entity : CATALOGUE.entities()) {
            CATALOGUE
                    .wikipediaTitle(entity.id())
                    .ifPresent(
                            title -> things.computeIfAbsent(entity.id().type() + " " + title, key -> new ArrayList<>())
                                    .add(entity.id().path()));
        }
        assertEquals(
                List.of(),
                things.values().stream().filter(paths -> paths.size() > 1).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a> <b> | not Turtle",
                "<https://w3id.org/standpoint/id/company/x> a <http://example.org/Firm> . | cannot be a",
                "<https://w3id.org/standpoint/id/firm/x> a <https://w3id.org/standpoint/ontology#Company> . | is not of the form",
                "<https://w3id.org/standpoint/id/company/x> <http://example.org/p> 1 . | unknown property",
                "<https://w3id.org/standpoint/id/company/x> a <https://w3id.org/standpoint/ontology#Company> . | no rdfs:label",
            })
    void aBrokenFileIsRefusedWithItsNameAndLine(String turtle, String cause) throws IOException {
        Path file = folder.resolve("broken.ttl");
        Files.writeString(file, "# a comment\n" + turtle.strip() + "\n");
        String message = assertThrows(CatalogueException.class, () -> Catalogue.load(List.of(file)))
                .toString();
        assertTrue(message.contains("broken.ttl, line ") && message.contains(cause), message);
    }

    /** In processor time, which other work on the machine does not lengthen. */
    @Test
    void theCatalogueLoadsInASecond() throws CatalogueException {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = threads.getCurrentThreadCpuTime();
        Catalogue.load(List.of());
        long milliseconds = (threads.getCurrentThreadCpuTime() - begin) / 1_000_000;
        assertTrue(milliseconds < 1_000, milliseconds + " ms");
    }
}
