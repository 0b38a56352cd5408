package io.standpoint.evaluate.confidence;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fits a calibration to observations: for each extractor the isotonic regression of right and wrong on the score (pool
 * adjacent violators), every step drawn to the share of its group as if {@value #PRIOR} more had been observed there, and
 * the groups to the share of all in the same way (a Beta prior). The group of an extractor is the last word of its name:
 * {@code office} for {@code apposition-office}.
 */
public final class CalibrationFit {

    private static final double PRIOR = 4;

    private final Map<String, List<Observation>> byExtractor;
    private final Map<String, Share> byGroup;
    private final Share all;

    /** Steps of a function: how many were observed from a score on, and how many of them were right. */
    private record Share(double from, double right, double count) {

        static Share of(Collection<Observation> observations) {
            return new Share(0, observations.stream().filter(Observation::right).count(), observations.size());
        }

        double value() {
            return right / count;
        }

        Share drawnTo(double mean) {
            return new Share(from, right + PRIOR * mean, count + PRIOR);
        }

        Share plus(Share next) {
            return new Share(from, right + next.right, count + next.count);
        }
    }

    /**
     * A fit.
     *
     * @param observations at least one
     * @param extractors   the names of all extractors; one that was not observed gets its group's share, if any of the
     *                     group was, and else no line
     */
    public CalibrationFit(List<Observation> observations, SortedSet<String> extractors) {
        all = Share.of(observations);
        byGroup = observations.stream()
                .collect(Collectors.groupingBy(
                        it -> group(it.extractor()),
                        Collectors.collectingAndThen(
                                Collectors.toList(), group -> Share.of(group).drawnTo(all.value()))));
        byExtractor = new TreeMap<>(observations.stream().collect(Collectors.groupingBy(Observation::extractor)));
        extractors.stream()
                .filter(name -> byGroup.containsKey(group(name)))
                .forEach(name -> byExtractor.putIfAbsent(name, List.of()));
    }

    /** The lines of the calibration's file, by extractor and score. */
    public List<String> lines() {
        return byExtractor.entrySet().stream()
                .flatMap(entry -> steps(entry.getKey(), entry.getValue()).stream()
                        .map(step -> String.format(
                                Locale.ROOT, "%s\t%.3f\t%.3f", entry.getKey(), step.from(), step.value())))
                .toList();
    }

    private Collection<Share> steps(String extractor, List<Observation> observations) {
        Share group = byGroup.getOrDefault(group(extractor), all);
        if (observations.isEmpty()) {
            return List.of(new Share(0, group.right(), group.count()));
        }
        Map<Double, List<Observation>> byScore =
                new TreeMap<>(observations.stream().collect(Collectors.groupingBy(Observation::score)));
        List<Share> shares = byScore.entrySet().stream()
                .map(entry -> {
                    Share share = Share.of(entry.getValue());
                    return new Share(entry.getKey(), share.right(), share.count());
                })
                .toList();
        return isotonic(isotonic(shares).stream()
                .map(step -> step.drawnTo(group.value()))
                .toList());
    }

    /** Pools neighbours until no step is lower than the one before. */
    private static Collection<Share> isotonic(Collection<Share> shares) {
        Deque<Share> steps = new ArrayDeque<>();
        for (Share share : shares) {
            Share last = share;
            while (!steps.isEmpty() && steps.getLast().value() >= last.value()) {
                last = steps.removeLast().plus(last);
            }
            steps.addLast(last);
        }
        return steps;
    }

    private static String group(String extractor) {
        return extractor.substring(extractor.lastIndexOf('-') + 1);
    }
}
