package io.standpoint.entity.title;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TitleCacheTest {

    private static final String SMALL = "io/standpoint/entity/title/small.tab.gz";
    private static final TitleCache.Progress SILENT = (dictionary, bytes) -> dictionary;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_surface_form_leads_to_its_title_with_its_share() throws IOException {
        try (TitleIndex index = built("Paris\tParis\t0.75\nVille Lumière\tParis\t1.0\n巴黎\tParis\t0.5\n")) {
            assertEquals(Optional.of(new Titles.Sense("Paris", 0.75f)), index.sense("Paris"));
            assertEquals(Optional.of(new Titles.Sense("Paris", 1)), index.sense("Ville Lumière"));
            assertEquals(Optional.of(new Titles.Sense("Paris", 0.5f)), index.sense("巴黎"));
            assertEquals(Optional.empty(), index.sense("paris"));
            assertEquals(1, index.size());
        }
    }

    @Test
    void of_two_titles_the_likelier_is_chosen() throws IOException {
        try (TitleIndex index = built("Ash\tFraxinus\t0.5\nAsh\tVolcanic_ash\t0.25\n")) {
            assertEquals("Fraxinus", index.sense("Ash").orElseThrow().title());
        }
    }

    @Test
    void the_forms_that_begin_with_a_chinese_character_can_be_listed() throws IOException {
        try (TitleIndex index = built("Paris\tParis\t0.75\n巴黎\tParis\t0.5\n倫敦\tLondon\t1.0\nパリ\tParis\t1.0\n")) {
            List<String> found = new ArrayList<>();
            index.surfaces("\u4e00", "\ua000", found::add);
            assertEquals(List.of("倫敦", "巴黎"), found);
        }
    }

    @Test
    void headings_of_pages_are_no_surface_forms() throws IOException {
        String dictionary =
                "Paris - Wikipedia, the free encyclopedia\tParis\t1.0\n2.6 History\tParis\t1.0\n20th Century\tTime\t1.0\n";
        try (TitleIndex index = built(dictionary)) {
            assertEquals(Optional.empty(), index.sense("Paris - Wikipedia, the free encyclopedia"));
            assertEquals(Optional.empty(), index.sense("2.6 History"));
            assertTrue(index.sense("20th Century").isPresent());
        }
    }

    @Test
    void a_line_with_too_few_columns_is_named() {
        IOException failure = assertThrows(IOException.class, () -> built("Paris\tParis\t1.0\nLyon\n"));
        assertTrue(String.valueOf(failure.getMessage()).startsWith("line 2 of the dictionary"), failure.getMessage());
    }

    @Test
    void an_index_is_built_once() throws IOException {
        List<Long> builds = new ArrayList<>();
        TitleCache.Progress counting = (dictionary, bytes) -> {
            builds.add(bytes);
            return dictionary;
        };
        for (int i = 0; i < 2; i++) {
            try (TitleIndex index = new TitleCache(folder.resolve("cache"), SMALL).open(counting)) {
                assertEquals("London", index.sense("Big Smoke").orElseThrow().title());
            }
        }
        assertEquals(1, builds.size());
    }

    @Test
    void a_build_that_fails_leaves_nothing_behind() throws IOException {
        TitleCache cache = new TitleCache(folder, SMALL);
        TitleCache.Progress broken = (dictionary, bytes) -> new ByteArrayInputStream(new byte[] {1, 2, 3});
        TitleCacheException failure = assertThrows(TitleCacheException.class, () -> cache.open(broken));
        assertTrue(String.valueOf(failure.getMessage()).startsWith(folder.toString()), failure.getMessage());
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
        cache.open(SILENT).close();
    }

    @Test
    void what_another_program_has_built_meanwhile_is_taken() throws IOException {
        TitleCache.Progress overtaken = (dictionary, bytes) -> {
            try {
                new TitleCache(folder, SMALL).open(SILENT).close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return dictionary;
        };
        try (TitleIndex index = new TitleCache(folder, SMALL).open(overtaken);
                Stream<Path> left = Files.list(folder)) {
            assertEquals("London", index.sense("Big Smoke").orElseThrow().title());
            assertEquals(1, left.count());
        }
    }

    @Test
    void whoever_has_a_damaged_index_is_told_what_to_delete() throws IOException {
        new TitleCache(folder, SMALL).open(SILENT).close();
        Path index;
        try (Stream<Path> built = Files.list(folder)) {
            index = built.findFirst().orElseThrow();
        }
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.write(file, new byte[0]);
            }
        }
        TitleCacheException failure =
                assertThrows(TitleCacheException.class, () -> new TitleCache(folder, SMALL).open(SILENT));
        assertTrue(String.valueOf(failure.getMessage()).contains("delete " + index), failure.getMessage());
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_said_to_be_one() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        TitleCacheException failure =
                assertThrows(TitleCacheException.class, () -> new TitleCache(file, SMALL).open(SILENT));
        assertTrue(String.valueOf(failure.getMessage()).contains("not a folder"), failure.getMessage());
    }

    @Test
    void a_folder_that_cannot_be_made_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        TitleCacheException failure = assertThrows(
                TitleCacheException.class, () -> new TitleCache(file.resolve("cache"), SMALL).open(SILENT));
        assertTrue(String.valueOf(failure.getMessage()).contains("file"), failure.getMessage());
    }

    private TitleIndex built(String dictionary) throws IOException {
        Path index = Files.createDirectory(folder.resolve("index"));
        TitleIndexBuilder.build(gzipped(dictionary), index);
        return TitleIndex.open(index);
    }

    private static InputStream gzipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
