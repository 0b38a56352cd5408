package io.standpoint.evaluate.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Fact;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Range;
import io.standpoint.evaluate.benchmark.KnowledgeNetScore.Match;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeNetFileTest {

    private static final Fact BIRTH = new Fact("PLACE_OF_BIRTH", new Range(13, 22), new Range(36, 41));

    private static List<KnowledgeNetDocument> sample() throws IOException, URISyntaxException {
        return KnowledgeNetFile.read(
                Path.of(Objects.requireNonNull(KnowledgeNetFileTest.class.getResource("knowledgenet.jsonl"))
                        .toURI()));
    }

    @Test
    void offsetsCountCodePoints() throws IOException, URISyntaxException {
        KnowledgeNetDocument document = sample().get(0);
        Fact fact = document.passages().get(0).facts().get(0);
        assertEquals("Anna Berg", document.text(fact.subject()));
        assertEquals("Malmö", document.text(fact.object()));
        assertEquals(Set.of("CEO"), document.passages().get(1).exhaustive());
    }

    @Test
    void predictionsHaveTheFormatOfTheDocuments(@TempDir Path folder) throws IOException, URISyntaxException {
        List<KnowledgeNetDocument> documents = sample();
        Fact fact = documents.get(0).passages().get(0).facts().get(0);
        Path file = folder.resolve("predictions.jsonl");
        KnowledgeNetFile.write(documents, List.of(List.of(Set.of(fact), Set.of())), file);
        assertEquals(
                documents.get(0).passages(), KnowledgeNetFile.read(file).get(0).passages());
        JsonNode written = new ObjectMapper().readTree(Files.readString(file)).at("/passages/0/facts/0");
        assertEquals("11", written.get("propertyId").asText());
        assertEquals("Malmö", written.get("objectText").asText());
        assertEquals("", written.get("subjectUri").asText());
    }

    @Test
    void aLineThatIsNoDocumentIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.jsonl"), "\n{\"fold\": 1}\n");
        IOException failure = assertThrows(IOException.class, () -> KnowledgeNetFile.read(folder));
        assertTrue(String.valueOf(failure.getMessage()).startsWith(file + ", line 2: "), failure::toString);
    }

    @Test
    void aFolderWithoutDocumentsIsRefused(@TempDir Path folder) {
        assertThrows(IOException.class, () -> KnowledgeNetFile.read(folder));
    }

    private static Score score(Match match, Fact... read) throws IOException, URISyntaxException {
        return new KnowledgeNetScore(sample(), List.of(List.of(Set.of(read), Set.of())))
                .table(match)
                .total();
    }

    @Test
    void whatOverlapsIsRightByOneMeasureAndWrongByTheOther() throws IOException, URISyntaxException {
        Fact gold = sample().get(0).passages().get(0).facts().get(0);
        Fact shorter = new Fact(
                "PLACE_OF_BIRTH",
                new Range(gold.subject().begin(), gold.subject().begin() + 4),
                gold.object());
        assertEquals(new Score(1, 0, 0), score(Match.SPAN_OVERLAP, shorter));
        assertEquals(new Score(0, 1, 1), score(Match.SPAN_EXACT, shorter));
        assertEquals(new Score(1, 0, 0), score(Match.SPAN_EXACT, gold));
    }

    @Test
    void whatIsNotMarkedExhaustivelyIsIgnored() throws IOException, URISyntaxException {
        Fact other = new Fact("SPOUSE", BIRTH.subject(), BIRTH.object());
        assertEquals(new Score(0, 0, 1), score(Match.SPAN_OVERLAP, other));
    }
}
