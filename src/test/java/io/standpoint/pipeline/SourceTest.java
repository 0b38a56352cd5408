package io.standpoint.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    @Test
    void pathsAreCountedUnderTheFolderThatWasGiven(@TempDir Path folder) throws IOException, SourceException {
        Files.createDirectories(folder.resolve("b/c"));
        Files.writeString(folder.resolve("b/c/two.txt"), "two");
        Files.writeString(folder.resolve("one.txt"), "one");
        assertEquals(
                List.of("b/c/two.txt", "one.txt"),
                Source.list(List.of(folder)).stream().map(Source::path).toList());
        assertEquals(
                List.of("two.txt"),
                Source.list(List.of(folder.resolve("b/c/two.txt"))).stream()
                        .map(Source::path)
                        .toList());
    }

    @Test
    void aFileGivenTwiceIsOneDocument(@TempDir Path folder) throws IOException, SourceException {
        Path file = Files.writeString(folder.resolve("one.txt"), "one");
        assertEquals(1, Source.list(List.of(folder, file)).size());
    }

    @Test
    void twoFilesNeverBecomeOneDocument(@TempDir Path folder) throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        Files.writeString(first.resolve("same.txt"), "one");
        Files.writeString(second.resolve("same.txt"), "two");
        SourceException refused = assertThrows(SourceException.class, () -> Source.list(List.of(first, second)));
        assertTrue(String.valueOf(refused.getMessage()).contains("same.txt"));
    }
}
