package io.standpoint.evaluate.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standpoint.evaluate.confidence.Reliability.Forecast;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

    private final Reliability reliability = new Reliability(List.of(
            new Forecast(0.9, true), new Forecast(0.9, false), new Forecast(0.2, false), new Forecast(1, true)));

    @Test
    void theErrorIsTheDistanceOfConfidenceFromTheShareThatIsRight() {
        // the bin from 0.9: mean confidence 2.8 / 3, share 2 / 3, three of four; the bin from 0.2: 0.2, none, one of
        // four
        assertEquals(0.75 * (2.8 / 3 - 2.0 / 3) + 0.25 * 0.2, reliability.calibrationError(), 1e-9);
    }

    @Test
    void theBrierScoreIsTheMeanSquaredError() {
        assertEquals((0.01 + 0.81 + 0.04 + 0) / 4, reliability.brier(), 1e-9);
    }

    @Test
    void theTableHasALineForEachBinThatIsNotEmpty() {
        StringWriter out = new StringWriter();
        reliability.print(new PrintWriter(out));
        assertEquals("""
                confidence   edges        mean   right
                0.2 – 0.3        1       0.200   0.000
                0.9 – 1.0        3       0.933   0.667
                all              4       0.750   0.500
                expected calibration error 0.250, Brier score 0.215
                """, out.toString().replace(System.lineSeparator(), "\n"));
    }
}
