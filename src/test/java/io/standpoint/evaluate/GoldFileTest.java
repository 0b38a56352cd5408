package io.standpoint.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.standpoint.assertion.InteractionKind;
import io.standpoint.assertion.Modality;
import io.standpoint.vocabulary.SPT;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFileTest {

    private final Path folder;

    GoldFileTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyFactIsReadWithItsLineNumber() throws IOException, MalformedGoldException {
        Path file = write("# facts\n\n007\tAda\tplanned:met\tBen\twith a note\n007\tAda\tnever:memberOf\tWB\n"
                + "007\tAda\tauthorOf\tcomment\t\n007\tAda\tauthorOf\tA Book\n007\tAda\tformer:holdsOffice\tMayor\n"
                + "007\tAda\tstatement\tso be it\n");
        assertEquals(
                List.of(
                        new GoldLine(
                                3,
                                "007",
                                "Ada",
                                new GoldRelation.Unrealised("planned:met", InteractionKind.MET, Modality.PLANNED),
                                "Ben"),
                        new GoldLine(4, "007", "Ada", new GoldRelation.Never("never:memberOf", SPT.memberOf), "WB"),
                        new GoldLine(5, "007", "Ada", new GoldRelation.Comment("authorOf"), "comment"),
                        new GoldLine(6, "007", "Ada", new GoldRelation.Edge("authorOf", SPT.authorOf), "A Book"),
                        new GoldLine(
                                7,
                                "007",
                                "Ada",
                                new GoldRelation.Former("former:holdsOffice", List.of(SPT.heldOffice)),
                                "Mayor"),
                        new GoldLine(8, "007", "Ada", new GoldRelation.Statement("statement"), "so be it")),
                GoldFile.read(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,Ada,met                  | 2: expected document, subject, relation, object and note between tabs, found 3 columns
                    1,Ada,met,Ben,note,more    | 2: expected document, subject, relation, object and note between tabs, found 6 columns
                    1,Ada, ,Ben                | 2: column 3 is empty
                    one,Ada,met,Ben            | 2: not the number of a document: one
                    1,Ada,greets,Ben           | 2: not a relation: greets
                    1,Ada,asserted:met,Ben     | 2: not a relation: asserted:met
                    1,Ada,planned:leads,Ben    | 2: not a relation: planned:leads
                    1,Ada,former:met,Ben       | 2: not a relation: former:met
                    """)
    void aBrokenLineIsNamedWithItsFileAndCause(String line, String message) throws IOException {
        Path file = write("1\tAda\tmet\tBen\n" + line.replace(',', '\t') + "\n");
        MalformedGoldException thrown = assertThrows(MalformedGoldException.class, () -> GoldFile.read(file));
        assertEquals(file + ":" + message, thrown.getMessage());
    }

    @Test
    void theFactsOfTheSeedsAreUnderstood() throws IOException, MalformedGoldException {
        Path file = Path.of("../shared/gold/seeds.tsv");
        assumeTrue(Files.exists(file), "the gold facts are not at " + file);
        long written = Files.readAllLines(file).stream()
                .filter(line -> line.matches("\\d.*"))
                .count();
        assertEquals(written, GoldFile.read(file).size());
    }

    @Test
    void aFileWithoutFactsIsRefused() throws IOException {
        Path file = write("# nothing\n");
        MalformedGoldException thrown = assertThrows(MalformedGoldException.class, () -> GoldFile.read(file));
        assertEquals(file + ":1: the file holds no fact", thrown.getMessage());
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws IOException {
        Path file = folder.resolve("gold.tsv");
        Files.write(file, "1\tJosé\tmet\tBen\n".getBytes(StandardCharsets.ISO_8859_1));
        IOException refused = assertThrows(IOException.class, () -> GoldFile.read(file));
        assertEquals(file + ": not in UTF-8", refused.getMessage());
    }

    private Path write(String content) throws IOException {
        return Files.writeString(folder.resolve("gold.tsv"), content);
    }
}
