package io.standpoint.evaluate.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.assertion.Quotation;
import io.standpoint.evaluate.MalformedGoldException;
import io.standpoint.text.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Attributions of a small text in brat's standoff format. */
class BratFileTest {

    private static final String TEXT = "😀 “Rain is due,” the mayor said. “Take a coat.” Snow is feared.";
    private static final String GOLD = """
            T1	Source 17 26	the mayor
            T2	Cue 27 31	said
            T3	Content 2 16	“Rain is due,”
            T4	Content 33 47	“Take a coat.”
            T5	Attribution 27 31	said
            E1	Attribution:T5 Content:T3 Cue:T2 Source:T1 Content2:T4
            T6	Cue 56 62	feared
            T7	Content 48 52
            that broke over the line
            T8	Attribution-no-source 56 62	feared
            E2	Attribution-no-source:T8 Content:T7 Cue:T6
            #1	AnnotatorNotes T5	a note
            T9	Discuss 0 1	😀
            """;

    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void nameFile() {
        file = folder.resolve("rain_0a1b.ann");
    }

    @Test
    void readsAttributionsWithTheirStretchesInTheOrderOfTheText() throws IOException, MalformedGoldException {
        Files.writeString(file, GOLD);
        List<MarkedAttribution> read = BratFile.read(file, TEXT);
        assertEquals(2, read.size());
        assertEquals(
                "[the mayor] <said> {“Rain is due,” … “Take a coat.”}",
                read.get(0).toString());
        assertEquals(Quotation.DIRECT, read.get(0).form());
        assertEquals(List.of(new SourceSpan(48, 52, "Snow")), read.get(1).content());
        assertTrue(read.get(1).source().isEmpty());
    }

    @Test
    void readsWhatItWrote() throws IOException, MalformedGoldException {
        Files.writeString(file, GOLD);
        List<MarkedAttribution> read = BratFile.read(file, TEXT);
        Path copy = folder.resolve("copy.ann");
        BratFile.write(copy, read);
        assertEquals(read, BratFile.read(copy, TEXT));
        assertTrue(Files.readString(copy).contains("Content 2 16;33 47\t“Rain is due,” “Take a coat.”\n"));
    }

    @Test
    void refusesOffsetsOutsideTheText() throws IOException {
        Files.writeString(file, "T1\tSource 60 99\tnothing\n");
        assertThrows(MalformedGoldException.class, () -> BratFile.read(file, TEXT));
    }

    @Test
    void refusesArgumentsThatAreNotThere() throws IOException {
        Files.writeString(file, "T1\tCue 27 31\tsaid\nE1\tAttribution:T1 Cue:T1 Source:T2\n");
        assertThrows(MalformedGoldException.class, () -> BratFile.read(file, TEXT));
    }
}
