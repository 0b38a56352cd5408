package io.standpoint.entity.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds which of many documents tell the same report. Copies share at least half of the shorter one's fingerprints and a
 * quarter of the longer one's; a report that quotes what another quotes shares less. Translations are documents of two
 * languages whose anchors agree as {@link Alignment} demands. The result does not depend on the order of the documents.
 *
 * <p>The original of a translation is the one whose address the other names as its original's, or the one beside which the
 * other calls itself a translation; else the one that was issued earlier; else it stays open.
 */
public final class ReportFinder {

    private static final double LEAST_OF_SHORTER = 0.5;
    private static final double LEAST_OF_LONGER = 0.25;

    /** Fewer shared fingerprints are a sentence or two. */
    private static final int LEAST_FINGERPRINTS = 10;

    private static final int LEAST_ANCHORS = 5;

    /**
     * Which documents tell the same report.
     *
     * @param sketches the documents, each path once, with one identity for one thing as far as that is known
     * @return each pair once, by their paths
     */
    public List<SameReport> find(Collection<Sketch> sketches) {
        List<Sketch> sorted =
                sketches.stream().sorted(Comparator.comparing(Sketch::path)).toList();
        List<SameReport> found = new ArrayList<>(copies(sorted));
        found.addAll(translations(sorted));
        found.sort(Comparator.comparing(SameReport::one).thenComparing(SameReport::other));
        return found;
    }

    private static List<SameReport> copies(List<Sketch> sketches) {
        List<SameReport> copies = new ArrayList<>();
        List<Set<Integer>> sets = sketches.stream().map(Sketch::fingerprints).toList();
        for (Overlaps.Overlap overlap : Overlaps.of(sets, LEAST_FINGERPRINTS)) {
            Sketch one = sketches.get(overlap.one());
            Sketch other = sketches.get(overlap.other());
            int ones = one.fingerprints().size();
            int others = other.fingerprints().size();
            double ofShorter = overlap.shared() / (double) Math.min(ones, others);
            double ofLonger = overlap.shared() / (double) Math.max(ones, others);
            if (ofShorter >= LEAST_OF_SHORTER && ofLonger >= LEAST_OF_LONGER) {
                String reason = String.format(
                        Locale.ROOT,
                        "they share %.0f%% of the shorter text and %.0f%% of the longer one",
                        100 * ofShorter,
                        100 * ofLonger);
                copies.add(new SameReport(
                        one.path(), other.path(), SameReport.Kind.COPY, Optional.empty(), ofShorter, reason));
            }
        }
        return copies;
    }

    private static List<SameReport> translations(List<Sketch> sketches) {
        List<SameReport> translations = new ArrayList<>();
        List<Set<Anchor>> sets = sketches.stream()
                .map(sketch -> (Set<Anchor>) new HashSet<>(sketch.anchors()))
                .toList();
        for (Overlaps.Overlap overlap : Overlaps.of(sets, LEAST_ANCHORS)) {
            Sketch one = sketches.get(overlap.one());
            Sketch other = sketches.get(overlap.other());
            if (one.language().equals(other.language())) {
                continue;
            }
            Alignment alignment = Alignment.of(one.anchors(), other.anchors());
            if (alignment.isClose()) {
                translations.add(translation(one, other, alignment));
            }
        }
        return translations;
    }

    private static SameReport translation(Sketch one, Sketch other, Alignment alignment) {
        String reason = String.format(
                Locale.ROOT,
                "%d names and numbers in the same order, %.0f%% of those that both have",
                alignment.length(),
                100 * alignment.agreement());
        double confidence = alignment.coverage() * alignment.agreement();
        return new SameReport(
                one.path(),
                other.path(),
                SameReport.Kind.TRANSLATION,
                original(one, other).map(Sketch::path),
                confidence,
                reason);
    }

    private static Optional<Sketch> original(Sketch one, Sketch other) {
        boolean oneIsMade = isMadeFrom(one, other);
        boolean otherIsMade = isMadeFrom(other, one);
        if (oneIsMade != otherIsMade) {
            return Optional.of(oneIsMade ? other : one);
        }
        Optional<LocalDate> first = one.metadata().issued();
        Optional<LocalDate> second = other.metadata().issued();
        if (oneIsMade || first.isEmpty() || second.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        return Optional.of(first.get().isBefore(second.get()) ? one : other);
    }

    /** Whether a document says that it is a translation, or was made from another at an address that this one may have. */
    private static boolean isMadeFrom(Sketch translation, Sketch original) {
        Optional<URI> named = translation.metadata().lineage().original();
        Optional<URI> address = original.metadata().source();
        return named.isPresent()
                ? address.isEmpty() || address.equals(named)
                : translation.metadata().lineage().translated();
    }
}
