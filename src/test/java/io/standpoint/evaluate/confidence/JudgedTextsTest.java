package io.standpoint.evaluate.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.standpoint.evaluate.benchmark.TextReader.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgedTextsTest {

    private final Path folder;
    private final JudgedTexts texts;

    JudgedTextsTest(@TempDir Path folder) {
        this.folder = folder;
        this.texts = new JudgedTexts(folder);
    }

    @BeforeEach
    void anArticleOfEachBenchmark() throws IOException {
        Path seesaw = Files.createDirectories(folder.resolve("seesaw/articles"));
        Files.writeString(seesaw.resolve("T.json"), """
                {"title": "Mayor backs trams", "text": [{"id": 0, "text": "She does."}, {"id": 1, "text": ""}, {"id": 2, "text": "He does not."}]}
                """);
        Path polnear = Files.createDirectories(folder.resolve("polnear/text"));
        Files.writeString(polnear.resolve("p.txt"), "The mayor spoke.");
    }

    @Test
    void articlesAreNamedByBenchmarkAndFile() throws IOException {
        assertEquals(List.of("polnear/p.txt", "seesaw/T.json"), texts.names());
    }

    @Test
    void titleAndSentencesHaveABlankLineBetweenThem() throws IOException {
        assertEquals(
                new Text("seesaw/T.json", "Mayor backs trams\n\nShe does.\n\nHe does not."),
                texts.read("seesaw/T.json"));
        assertEquals(new Text("polnear/p.txt", "The mayor spoke."), texts.read("polnear/p.txt"));
    }

    @Test
    void anArticleOfAnotherBenchmarkIsRefused() {
        assertThrows(IOException.class, () -> texts.read("oke/1.ttl"));
    }
}
