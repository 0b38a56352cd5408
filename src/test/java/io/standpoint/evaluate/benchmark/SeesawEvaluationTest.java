package io.standpoint.evaluate.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.entity.CatalogueException;
import io.standpoint.entity.title.Titles;
import io.standpoint.pipeline.Knowledge;
import io.standpoint.pipeline.StageTimes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeesawEvaluationTest {

    @TempDir
    private Path scratch = Path.of("");

    @Test
    void aSentenceIsFoundByItsPlaceInTheText() {
        SeesawArticle article = new SeesawArticle(
                "a",
                "Title",
                List.of(
                        new SeesawArticle.Item(0, "One."),
                        new SeesawArticle.Item(1, " "),
                        new SeesawArticle.Item(7, "Two \uD83D\uDE00.")));
        assertEquals("Title\n\nOne.\n\nTwo \uD83D\uDE00.", article.source());
        assertEquals(OptionalInt.empty(), article.itemAt(4));
        assertEquals(OptionalInt.of(0), article.itemAt(7));
        assertEquals(OptionalInt.of(7), article.itemAt(18));
        assertEquals(OptionalInt.empty(), article.itemAt(19));
    }

    @Test
    void comparesWithTheGoldByTheNamesOfItsList() throws IOException, CatalogueException, URISyntaxException {
        SeesawEvaluation evaluation = evaluation();
        evaluation.run(Optional.empty());
        String errors = printed(evaluation::printErrors);
        List<String> kinds = errors.lines()
                .map(line -> line.substring(0, line.lastIndexOf('\t')))
                .toList();
        assertEquals(
                List.of(
                        "missed\tSTORY_1\tNot in the list\tPOS\tScottish National Party (SNP)",
                        "missed\tSTORY_1\tNone\tNEG\tMay"),
                kinds);
        assertFalse(errors.contains("Mozilla"), "what the list lacks is not asked about");
        String figures = printed(evaluation::print);
        assertTrue(figures.lines().anyMatch(line -> line.matches("all +1\\.000 +0\\.333 +0\\.500 +1 +0 +2")), figures);
    }

    @Test
    void writesPredictionsInTheFormatOfTheAnnotations() throws IOException, CatalogueException, URISyntaxException {
        Path written = scratch.resolve("annotations");
        evaluation().run(Optional.of(written));
        SeesawFolder folder = new SeesawFolder(scratch);
        SeesawArticle listed = new SeesawArticle("STORY_1", "", List.of());
        SeesawArticle unlisted = new SeesawArticle("STORY_2", "", List.of());
        assertEquals(
                List.of(new SeesawTriple(0, "May", "NEG", "Nicola Sturgeon")),
                List.copyOf(folder.gold(listed).orElseThrow().triples()));
        assertEquals(
                List.of(new SeesawTriple(0, "Theresa May", "POS", "Amber Rudd")),
                List.copyOf(folder.gold(unlisted).orElseThrow().triples()));
    }

    private SeesawEvaluation evaluation() throws CatalogueException, URISyntaxException {
        Path sample = Path.of(SeesawEvaluationTest.class.getResource("seesaw").toURI());
        TextReader reader = new TextReader(
                Knowledge.load(List.of(), List.of(), Titles.none()), scratch.resolve("cache"), new StageTimes());
        return new SeesawEvaluation(sample, Split.ALL, reader);
    }

    private static String printed(Consumer<PrintWriter> report) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        report.accept(out);
        out.flush();
        return text.toString();
    }

    @Test
    void annotationsOfNoSentenceAreRefusedByName(@TempDir Path folder) throws IOException {
        Path file = Files.createDirectory(folder.resolve("annotations")).resolve("one.json");
        Files.writeString(file, "{\"sentence-level stances\": {\"x\": [{\"subject\": \"a\"}]}}");
        SeesawArticle article = new SeesawArticle("one", "Title", List.of());
        IOException refused = assertThrows(IOException.class, () -> new SeesawFolder(folder).gold(article));
        assertTrue(refused.toString().contains(file + ":"));
    }
}
