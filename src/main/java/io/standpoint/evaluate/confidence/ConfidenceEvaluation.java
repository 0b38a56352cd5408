package io.standpoint.evaluate.confidence;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Calibration;
import io.standpoint.evaluate.benchmark.TextReader;
import io.standpoint.evaluate.benchmark.TextReader.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Judged edges as the program reads them now. Articles that are held back never take part in a fit; among the others, an
 * edge is forecast by what was judged in the other four fifths of the articles.
 */
public final class ConfidenceEvaluation {

    private static final int FOLDS = 5;

    private final List<JudgedEdge> found;
    private final SortedSet<String> extractors;

    private ConfidenceEvaluation(List<JudgedEdge> found, SortedSet<String> extractors) {
        this.found = List.copyOf(found);
        this.extractors = extractors;
    }

    /**
     * Reads the judged articles again and looks for the judged edges.
     *
     * @throws IOException if an article is missing or cannot be read
     */
    public static ConfidenceEvaluation of(List<Judgement> judgements, JudgedTexts texts, TextReader reader)
            throws IOException {
        List<Text> articles = new ArrayList<>();
        for (String document :
                new TreeSet<>(judgements.stream().map(Judgement::document).toList())) {
            articles.add(texts.read(document));
        }
        List<JudgedEdge> found = new ArrayList<>();
        SortedSet<String> extractors = new TreeSet<>();
        List<List<Assertion>> readings = reader.readings(articles);
        for (int i = 0; i < articles.size(); i++) {
            String document = articles.get(i).name();
            List<ReadEdge> edges = ReadEdge.of(readings.get(i));
            edges.forEach(edge ->
                    edge.facts().forEach(fact -> extractors.add(fact.reading().extractor())));
            judgements.stream()
                    .filter(judgement -> judgement.document().equals(document))
                    .forEach(judgement -> find(judgement, edges).ifPresent(found::add));
        }
        return new ConfidenceEvaluation(found, extractors);
    }

    private static Optional<JudgedEdge> find(Judgement judgement, List<ReadEdge> edges) {
        return edges.stream()
                .filter(edge -> edge.key().equals(judgement.key()))
                .findFirst()
                .map(edge -> new JudgedEdge(judgement, edge));
    }

    /** How many of the judged edges the program still reads. */
    public int size() {
        return found.size();
    }

    /** The lines of the calibration that all judgements but those of held back articles lead to. */
    public List<String> fit() {
        return fit(edge -> true);
    }

    /** How reliable the confidence is in articles that were not held back, each edge forecast by other articles. */
    public Reliability crossValidated() {
        List<Reliability.Forecast> forecasts = new ArrayList<>();
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            List<JudgedEdge> inside = found.stream()
                    .filter(edge -> !edge.isHeldBack() && fold(edge) == fold)
                    .toList();
            Calibration others = calibration(fit(edge -> fold(edge) != fold));
            inside.forEach(edge -> forecasts.add(edge.forecast(others)));
        }
        return new Reliability(forecasts);
    }

    /** The wrong ones, surest first by the fit: confidence, cause, document, extractor and edge between tabs. */
    public List<String> errors() {
        Calibration fitted = calibration(fit());
        return found.stream()
                .filter(edge -> !edge.judgement().right())
                .sorted(Comparator.comparing(edge -> -edge.forecast(fitted).confidence()))
                .map(edge -> edge.error(fitted))
                .toList();
    }

    /** How reliable the fit is in the articles that were held back. */
    public Reliability heldBack() {
        Calibration fitted = calibration(fit());
        return new Reliability(found.stream()
                .filter(JudgedEdge::isHeldBack)
                .map(edge -> edge.forecast(fitted))
                .toList());
    }

    private static Calibration calibration(List<String> lines) {
        return Calibration.parse("fit", lines);
    }

    private static int fold(JudgedEdge edge) {
        return Math.floorMod(edge.judgement().document().hashCode(), FOLDS);
    }

    private List<String> fit(Predicate<JudgedEdge> part) {
        List<Observation> observations = found.stream()
                .filter(edge -> !edge.isHeldBack() && part.test(edge))
                .flatMap(edge -> edge.observations().stream())
                .toList();
        return observations.isEmpty() ? List.of() : new CalibrationFit(observations, extractors).lines();
    }
}
