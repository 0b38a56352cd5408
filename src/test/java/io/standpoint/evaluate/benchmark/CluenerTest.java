package io.standpoint.evaluate.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.entity.LinkedDocument;
import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Documents;
import io.standpoint.language.HanLpAnnotator;
import io.standpoint.language.Lexicon;
import io.standpoint.pipeline.Analysis;
import io.standpoint.text.SourceSpan;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads and compares a sample in the benchmark's format. */
class CluenerTest {

    private static final String LINE = """
            {"text": "😀记者李明采访了副局长王芳。", "label": {"name": {"李明": [[3, 4]], "王芳": [[11, 12]]}, \
            "position": {"记者": [[1, 2]], "副局长": [[8, 10]]}, "scene": {"采访": [[5, 6]]}}}
            """;

    @Test
    void theLastCharacterOfASpanIsInIt(@TempDir Path folder) throws IOException {
        CluenerSentence sentence = CluenerFile.read(write(folder, LINE)).get(0);
        assertEquals(
                Map.of(
                        new SourceSpan(3, 5, "李明"), CluenerType.NAME,
                        new SourceSpan(11, 13, "王芳"), CluenerType.NAME,
                        new SourceSpan(1, 3, "记者"), CluenerType.POSITION,
                        new SourceSpan(8, 11, "副局长"), CluenerType.POSITION),
                sentence.gold());
    }

    @Test
    void theFileIsFoundInTheFolderOfAllBenchmarks(@TempDir Path folder) throws IOException {
        write(Files.createDirectory(folder.resolve("cluener")), LINE);
        assertEquals(1, CluenerFile.read(folder).size());
        assertEquals(1, CluenerFile.read(folder.resolve("cluener")).size());
        Path absent = folder.resolve("absent.jsonl");
        assertThrows(NoSuchFileException.class, () -> CluenerFile.read(absent));
    }

    @Test
    void aLineThatIsNoSentenceIsNamed(@TempDir Path folder) throws IOException {
        Path file = write(folder, LINE + "{\"text\": \"短\", \"label\": {\"name\": {\"短文\": [[0, 1]]}}}\n");
        IOException failure = assertThrows(IOException.class, () -> CluenerFile.read(file));
        assertTrue(failure.toString().contains("train.jsonl, line 2"), failure.toString());
    }

    @Test
    void namesAndPositionsCountWhereSpanAndClassAreTheSame(@TempDir Path folder) throws IOException {
        CluenerSentence sentence = CluenerFile.read(write(folder, LINE)).get(0);
        CluenerEvaluation evaluation = new CluenerEvaluation();
        AnnotatedDocument read =
                new HanLpAnnotator(new Lexicon(List.of())).annotate(Documents.chinese(sentence.text()));
        evaluation.add(sentence, new Analysis(new LinkedDocument(read, Map.of()), List.of()));
        StringWriter printed = new StringWriter();
        evaluation.print(new PrintWriter(printed));
        String own = printed.toString().substring(printed.toString().indexOf("as read"));
        assertTrue(own.matches("(?s).*name +1.000 +1.000 +1.000.*"), own);
        assertTrue(own.matches("(?s).*position +1.000 +1.000 +1.000.*"), own);
        assertTrue(own.contains("mean of the classes") && own.contains("0.400"), own);
    }

    private static Path write(Path folder, String lines) throws IOException {
        return Files.writeString(folder.resolve("train.jsonl"), lines);
    }
}
