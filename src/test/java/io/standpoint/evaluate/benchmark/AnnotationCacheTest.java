package io.standpoint.evaluate.benchmark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standpoint.language.SyntaxParser;
import io.standpoint.language.SyntaxParser.Word;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationCacheTest {

    private static final List<List<Word>> HELLO =
            List.of(List.of(new Word(0, 5, "hello", "UH", "O", -1, "root"), new Word(5, 6, ".", ".", "O", 0, "punct")));

    private final AtomicInteger loads = new AtomicInteger();

    private SyntaxParser cache(Path folder, String models) {
        return new AnnotationCache(folder, models, () -> {
            loads.incrementAndGet();
            return text -> HELLO;
        });
    }

    @Test
    void whatWasSaidOnceIsSaidAgainWithoutTheModels(@TempDir Path folder) {
        assertEquals(HELLO, cache(folder, "one").parse("Hello."));
        assertEquals(HELLO, cache(folder, "one").parse("Hello."));
        assertEquals(1, loads.get());
    }

    @Test
    void whatOtherModelsSaidIsNotUsed(@TempDir Path folder) {
        cache(folder, "one").parse("Hello.");
        cache(folder, "two").parse("Hello.");
        assertEquals(2, loads.get());
    }

    @Test
    void whatIsDamagedIsSaidAgainAndReplaced(@TempDir Path folder) throws IOException {
        cache(folder, "one").parse("Hello.");
        Path file;
        try (Stream<Path> files = Files.walk(folder)) {
            file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        for (byte[] damaged : List.of(Arrays.copyOf(whole, whole.length / 2), new byte[0], new byte[] {1, 2, 3})) {
            Files.write(file, damaged);
            assertEquals(HELLO, cache(folder, "one").parse("Hello."));
            assertArrayEquals(whole, Files.readAllBytes(file));
        }
    }
}
