package io.standpoint.evaluate.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementFileTest {

    private final Path file;

    JudgementFileTest(@TempDir Path folder) {
        this.file = folder.resolve("judgements.tsv");
    }

    @Test
    void everyJudgementIsRead() throws IOException, MalformedJudgementException {
        Files.writeString(file, """
                # judged

                seesaw/a.json\ttitle-office\tholdsOffice\t3\t40\tabc\tright\t
                polnear/b.txt\ta + b\tmet\t0\t9\tdef\twrong\ttime
                """);
        assertEquals(
                List.of(
                        new Judgement("seesaw/a.json", "title-office", "holdsOffice", 3, 40, "abc", true, ""),
                        new Judgement("polnear/b.txt", "a + b", "met", 0, 9, "def", false, "time")),
                JudgementFile.read(file));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a,b,met,0,9,k,right       | 1: expected 8 columns between tabs, found 7
            a,b,met,0,9,k,perhaps,    | 1: neither right nor wrong: perhaps
            a,b,met,nil,9,k,right,    | 1: not an offset: nil
            a,b,met,9,9,k,right,      | 1: not the offsets of a sentence: 9 and 9
            a,b,met,0,9,k,right,time  | 1: a cause belongs to what is wrong, and only there: time
            a,b,met,0,9,k,wrong,      | 1: a cause belongs to what is wrong, and only there: none
            """)
    void aBrokenLineIsNamedWithItsFileAndCause(String line, String message) throws IOException {
        Files.writeString(file, line.replace(',', '\t'));
        MalformedJudgementException refused =
                assertThrows(MalformedJudgementException.class, () -> JudgementFile.read(file));
        assertEquals(file + ":" + message, refused.getMessage());
    }

    @Test
    void theJudgementsOfTheProjectAreUnderstood() throws IOException, MalformedJudgementException {
        Path judgements = Path.of("src/train/judgements.tsv");
        long written = Files.readAllLines(judgements).stream()
                .filter(line -> !line.startsWith("#"))
                .count();
        assertEquals(written, JudgementFile.read(judgements).size());
    }
}
