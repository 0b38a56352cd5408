package io.standpoint.evaluate.confidence;

import io.standpoint.assertion.Calibration;
import io.standpoint.assertion.Merger;
import io.standpoint.evaluate.benchmark.Split;
import io.standpoint.evaluate.confidence.Reliability.Forecast;
import java.util.List;
import java.util.Locale;

/**
 * A judgement with the edge as the program reads it now.
 *
 * @param judgement what a person thinks of it
 * @param edge      its facts as the extractors read them, neither calibrated nor merged
 */
record JudgedEdge(Judgement judgement, ReadEdge edge) {

    /** Whether nobody looked at the document while improving the program. */
    boolean isHeldBack() {
        return JudgedTexts.isIn(Split.REPORT, judgement.document());
    }

    /** What the judgement tells of the one extractor that read the edge, once for each score; of several, nothing of each. */
    List<Observation> observations() {
        List<Observation> all = edge.facts().stream()
                .map(fact -> new Observation(
                        fact.reading().extractor(), fact.reading().confidence().value(), judgement.right()))
                .distinct()
                .toList();
        return all.stream().map(Observation::extractor).distinct().count() == 1 ? all : List.of();
    }

    /** How sure the edge is under a calibration. */
    Forecast forecast(Calibration calibration) {
        ReadEdge merged = new ReadEdge(
                edge.subject(),
                edge.property(),
                edge.object(),
                Merger.merge(edge.facts().stream().map(calibration::calibrate).toList()));
        return new Forecast(merged.confidence(), judgement.right());
    }

    /** A line on a wrong edge. */
    String error(Calibration calibration) {
        return String.format(
                Locale.ROOT,
                "%.3f\t%s\t%s\t%s\t%s %s %s",
                forecast(calibration).confidence(),
                judgement.cause(),
                judgement.document(),
                judgement.extractor(),
                edge.subject(),
                edge.property(),
                edge.object());
    }
}
