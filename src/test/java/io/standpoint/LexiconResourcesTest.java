package io.standpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconResourcesTest {

    @Test
    void everyResourceBeginsWithACommentOnWhatItMeans() throws IOException {
        List<Path> files = Resources.files();
        assertTrue(files.size() > 0, "no lexicon found: run the tests from the project's folder");
        List<Path> silent = files.stream()
                .filter(file -> !Resources.lines(file).get(0).matches("#.*\\p{L}.*"))
                .toList();
        assertEquals(List.of(), silent, "lexicons and patterns without a comment on their first line");
    }

    @Test
    void everyResourceHasEntries() throws IOException {
        List<Path> empty = Resources.files().stream()
                .filter(file -> Resources.entries(file).isEmpty())
                .toList();
        assertEquals(List.of(), empty);
    }

    @Test
    void everyCatalogueAndOntologyFileBeginsWithAComment() throws IOException {
        try (var files = Files.walk(Path.of("ontology"))) {
            List<Path> silent = files.filter(file -> file.toString().endsWith(".ttl"))
                    .filter(file -> !Resources.lines(file).get(0).startsWith("#"))
                    .toList();
            assertEquals(List.of(), silent);
        }
    }
}
