package io.standpoint.evaluate.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.assertion.Calibration;
import io.standpoint.assertion.Confidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {

    @Test
    void whatWasJudgedOftenIsWorthTheShareThatIsRight() {
        assertEquals(0.8, of("rule-office", 0.9, fit(judged("rule-office", 0.9, 800, 200))), 0.001);
    }

    @Test
    void whatWasJudgedSeldomIsDrawnToItsGroup() {
        Calibration fit = fit(Stream.of(
                        judged("rule-office", 0.9, 90, 10),
                        judged("rare-office", 0.9, 0, 1),
                        judged("rule-stance", 0.9, 10, 90))
                .flatMap(List::stream)
                .toList());
        double rare = of("rare-office", 0.9, fit);
        assertTrue(rare > 0.6 && rare < of("rule-office", 0.9, fit), "rare: " + rare);
    }

    @Test
    void anExtractorThatNobodyJudgedIsWorthItsGroup() {
        Calibration fit = Calibration.parse(
                "fit",
                new CalibrationFit(
                                Stream.concat(
                                                judged("rule-office", 0.9, 90, 10).stream(),
                                                judged("rule-stance", 0.9, 10, 90).stream())
                                        .toList(),
                                new TreeSet<>(List.of("new-office")))
                        .lines());
        assertTrue(of("new-office", 0.5, fit) > 0.8);
    }

    @Test
    void aScoreThatTellsNothingMakesNoStep() {
        List<Observation> observations = Stream.concat(
                        judged("model-relation", 0.6, 9, 1).stream(), judged("model-relation", 0.9, 5, 5).stream())
                .toList();
        Calibration fit = fit(observations);
        assertEquals(of("model-relation", 0.6, fit), of("model-relation", 0.9, fit));
    }

    @Property
    void confidenceNeverFallsAsTheScoreRisesAndStaysWithinItsLimits(
            @ForAll("observations") @NotEmpty List<Observation> observations) {
        Calibration fit = fit(observations);
        for (Observation some : observations) {
            double last = 0;
            for (int score = 0; score <= 20; score++) {
                double next = of(some.extractor(), score / 20.0, fit);
                assertTrue(next >= last && next <= 1);
                last = next;
            }
        }
    }

    @Property
    void theOrderOfTheObservationsDoesNotMatter(@ForAll("observations") @NotEmpty List<Observation> observations) {
        List<Observation> backwards = new ArrayList<>(observations);
        Collections.reverse(backwards);
        assertEquals(
                new CalibrationFit(observations, Collections.emptySortedSet()).lines(),
                new CalibrationFit(backwards, Collections.emptySortedSet()).lines());
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        return Combinators.combine(
                        Arbitraries.of("a-office", "b-office", "c-stance"),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.of(true, false))
                .as(Observation::new)
                .list()
                .ofMaxSize(40);
    }

    private static List<Observation> judged(String extractor, double score, int right, int wrong) {
        return IntStream.range(0, right + wrong)
                .mapToObj(i -> new Observation(extractor, score, i < right))
                .toList();
    }

    private static Calibration fit(List<Observation> observations) {
        return Calibration.parse("fit", new CalibrationFit(observations, Collections.emptySortedSet()).lines());
    }

    private static double of(String extractor, double score, Calibration fit) {
        return fit.of(extractor, new Confidence(score)).value();
    }
}
