package io.standpoint.evaluate.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.evaluate.benchmark.TextDamage.Damaged;
import io.standpoint.evaluate.benchmark.TextDamage.Kind;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextDamageTest {

    private static final String SOUND = "The senator didn't amend the bill. “It is Ann's,” he said – and left.\n";

    @Test
    void whatIsLostIsNamedWithItsPlace() {
        Damaged damaged = new TextDamage(Map.of(Kind.APOSTROPHE, 1.0, Kind.DASH, 1.0), 1).damage(SOUND);
        assertEquals("The senator didnt amend the bill. “It is Anns,” he said  and left.\n", damaged.text());
        assertEquals(3, damaged.losses().size());
        assertEquals("t amend", damaged.text().substring(damaged.losses().get(0).at(), 23));
    }

    @Property(tries = 50)
    void nothingButWhatIsNamedIsLostAndTheSameSeedLosesTheSame(@ForAll long seed) {
        TextDamage damage = new TextDamage(Map.of(Kind.SPACE, 0.5), seed);
        Damaged damaged = damage.damage(SOUND);
        StringBuilder whole = new StringBuilder(damaged.text());
        for (int i = damaged.losses().size() - 1; i >= 0; i--) {
            whole.insert(damaged.losses().get(i).at(), ' ');
        }
        assertEquals(SOUND, whole.toString());
        assertEquals(damaged, damage.damage(SOUND));
    }

    @Test
    void whatComesBackAndWhatStaysLostIsCountedByKind() {
        RepairBenchmark benchmark =
                new RepairBenchmark(new TextDamage(Map.of(Kind.APOSTROPHE, 1.0, Kind.QUOTATION_MARK_OPEN, 1.0), 1));
        benchmark.add(SOUND.repeat(4));
        StringWriter out = new StringWriter();
        benchmark.print(new PrintWriter(out));
        assertTrue(out.toString().contains("quotation mark open"), out.toString());
        assertTrue(out.toString().lines().anyMatch(line -> line.matches("apostrophe +1\\.000 .*")), out.toString());
        assertTrue(out.toString().contains("put into sound text: 0 in 56 words"), out.toString());
    }
}
