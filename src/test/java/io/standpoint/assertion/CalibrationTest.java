package io.standpoint.assertion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

    private static final Calibration CALIBRATION = Calibration.parse(
            "test",
            List.of(
                    "# extractor, score, confidence",
                    "",
                    "model\t0.500\t0.600",
                    "model\t0.800\t0.950",
                    "rule\t0.700\t0.300"));

    @ParameterizedTest
    @CsvSource({"model,0.5,0.6", "model,0.79,0.6", "model,0.8,0.95", "model,1,0.95", "model,0.1,0.6", "rule,0.9,0.3"})
    void aScoreIsWorthTheStepItStandsOn(String extractor, double score, double confidence) {
        assertEquals(
                confidence, CALIBRATION.of(extractor, new Confidence(score)).value());
    }

    @Test
    void whatNobodyJudgedKeepsItsOwnConfidence() {
        assertEquals(0.42, CALIBRATION.of("other", new Confidence(0.42)).value());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            model,0.5         | 2: expected extractor, score and confidence between tabs: model\t0.5
            ,0.5,0.5          | 2: expected extractor, score and confidence between tabs: \t0.5\t0.5
            model,high,0.5    | 2: not a number: high
            model,0.5,1.5     | 2: Not a confidence: 1.5
            model,-1,0.5      | 2: Not a confidence: -1.0
            rule,0.7,0.9      | 2: a second step of rule from 0.7
            rule,0.8,0.2      | 2: the confidence of rule falls as its score rises
            rule,0.1,0.4      | 2: the confidence of rule falls as its score rises
            """)
    void aBrokenLineIsNamedWithItsPlaceAndCause(String line, String message) {
        List<String> lines = List.of("rule\t0.7\t0.3", line.replace(',', '\t'));
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Calibration.parse("file.tsv", lines));
        assertEquals(("file.tsv:" + message).replace("\\t", "\t"), refused.getMessage());
    }
}
