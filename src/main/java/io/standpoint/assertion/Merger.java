package io.standpoint.assertion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes one assertion of several that say the same of one document.
 *
 * <p>Assertions are the same fact where their {@link Content} is equal, whoever read them and from which words; a fact
 * read with another modality is another fact. The merged fact has all the evidence. Readings of one sentence depend on
 * each other, so the surest of them counts; readings of different sentences confirm each other ({@link
 * Confidence#and}).
 */
public final class Merger {

    private Merger() {}

    /**
     * Merges what is equal.
     *
     * @param assertions of one document
     * @return each fact once, in the order in which each was first met; the result is the same, as a set, whatever the
     *     order of the input
     */
    public static List<Assertion> merge(List<? extends Assertion> assertions) {
        Map<Content, List<Assertion>> equal = new LinkedHashMap<>();
        for (Assertion assertion : assertions) {
            equal.computeIfAbsent(Content.of(assertion), content -> new ArrayList<>())
                    .add(assertion);
        }
        return equal.values().stream().map(Merger::one).toList();
    }

    private static Assertion one(List<Assertion> same) {
        Assertion first = same.get(0);
        return same.size() == 1
                ? first
                : first.with(
                        united(same.stream().map(Assertion::reading).distinct().toList()));
    }

    private static Reading united(List<Reading> readings) {
        List<Evidence> evidence = readings.stream()
                .flatMap(reading -> reading.evidence().stream())
                .toList();
        String extractor = readings.stream()
                .flatMap(reading -> reading.extractors().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(Reading.SEPARATOR));
        return new Reading(evidence, readings.get(0).modality(), confidence(readings), extractor);
    }

    private static Confidence confidence(List<Reading> readings) {
        List<Reading> surestFirst = readings.stream()
                .sorted((a, b) -> b.confidence().compareTo(a.confidence()))
                .toList();
        TreeSet<Evidence> counted = new TreeSet<>();
        Confidence result = new Confidence(0);
        for (Reading reading : surestFirst) {
            if (reading.evidence().stream().noneMatch(counted::contains)) {
                result = result.and(reading.confidence());
            }
            counted.addAll(reading.evidence());
        }
        return result;
    }
}
