package io.standpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path documents = Path.of("");

    @Test
    void theCatalogueTellsWhatANameMeansAndWhoSaysSo() throws IOException {
        Path own = Files.createDirectory(documents.resolve("own"));
        Files.writeString(own.resolve("acme.ttl"), """
                @prefix dcterms: <http://purl.org/dc/terms/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix spt: <https://w3id.org/standpoint/ontology#> .
                <https://example.org/own> dcterms:source "My notes" ; dcterms:license <https://example.org/free> .
                <https://w3id.org/standpoint/id/company/acme> a spt:Company ; rdfs:label "Acme, Sons" ;
                  spt:provides <https://w3id.org/standpoint/id/product/anvil> .
                <https://w3id.org/standpoint/id/product/anvil> a spt:Product ; rdfs:label "Anvil" .
                """);
        assertEquals(0, run("catalogue", "Acme, Sons", "anvil", "NSA", "--catalogue", own.toString()), err.toString());
        String text = out.toString();
        assertTrue(text.contains("provides      Anvil"), text);
        assertTrue(text.contains("provider      Acme, Sons"), text);
        assertTrue(text.contains("acme.ttl, lines 5-6: My notes (https://example.org/free)"), text);
        assertTrue(text.contains("country       United States"), text);
        assertEquals(0, run("catalogue", "company/acme", "--format", "csv", "--catalogue", own.toString()));
        assertTrue(
                out.toString().contains("company/acme,http://www.w3.org/2000/01/rdf-schema#label,\"Acme, Sons\",,"),
                out.toString());
        assertEquals(0, run("catalogue", "Britain", "--format", "json"));
        assertTrue(out.toString().contains("\"iri\" : \"https://w3id.org/standpoint/id/country/united-kingdom\""));
        assertEquals(1, run("catalogue", "Home Secretary of the"));
        assertTrue(lines().get(0).contains("not in the catalogue; names like it: Home Secretary of the United"));
    }

    @Test
    void theCatalogueCountsItsThings() {
        assertEquals(0, run("catalogue"));
        assertTrue(out.toString().matches("(?s)person +\\d+\\R.*catalogue/links.ttl.*"), out.toString());
    }

    private int run(String... arguments) {
        return Standpoint.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private List<String> lines() {
        return err.toString().lines().toList();
    }
}
