package io.standpoint.serve.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VoicesTest {

    @Test
    void commentsAndPromotionStandWhereTheyAreInTheTextAsGiven() throws Exception {
        Path file;
        try (Stream<Path> files = Files.list(Path.of("seeds"))) {
            file = files.filter(path -> path.getFileName().toString().startsWith("004"))
                    .findFirst()
                    .orElseThrow();
        }
        String source = Files.readString(file);
        List<Voices.Voice> voices = new Voices().in("004.txt", source);
        Voices.Voice comment = voices.stream()
                .filter(voice -> voice.words().equals("Comment by Andy Tiller"))
                .findFirst()
                .orElseThrow();
        String words = source.substring(comment.begin(), comment.end());
        assertTrue(words.startsWith("Isn’t the US") || words.startsWith("Isn't the US"), words);
        assertEquals("headline", voices.get(0).kind());
        assertTrue(voices.stream().anyMatch(voice -> voice.kind().equals("promotion")));
    }

    @Test
    void aBlankTextHasNoVoice() {
        assertEquals(List.of(), new Voices().in("a.txt", " \n"));
    }
}
