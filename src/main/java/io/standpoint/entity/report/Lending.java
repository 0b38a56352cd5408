package io.standpoint.entity.report;

import io.standpoint.text.Addresses;
import io.standpoint.text.Metadata;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What documents that tell the same report say about each other's day of issue. A document without one takes over
 *
 * <ul>
 *   <li>the day that a translation reads off the address of the original, if the document is that original;
 *   <li>the earliest day of its copies, if these were issued within {@value #SPREAD} days of each other;
 *   <li>as its last possible day, that of a translation; as its first one, that of its original.
 * </ul>
 *
 * <p>Nothing is taken over that the document's own window contradicts. What is lent may be lent on.
 */
public final class Lending {

    /** How many days pass until the last outlet has printed an agency's report. */
    private static final int SPREAD = 3;

    private final SortedMap<String, Metadata> known = new TreeMap<>();
    private final Collection<SameReport> links;
    private final SortedMap<String, Metadata> lent = new TreeMap<>();

    /** A day and the document that it comes from. */
    private record Loan(LocalDate day, String lender) {

        private static final Comparator<Loan> EARLIEST =
                Comparator.comparing(Loan::day).thenComparing(Loan::lender);
    }

    private Lending(Collection<Sketch> sketches, Collection<SameReport> links) {
        sketches.forEach(sketch -> known.put(sketch.path(), sketch.metadata()));
        this.links = links;
    }

    /**
     * The metadata of those documents that are lent something, by path.
     *
     * @param links between documents that there are sketches of
     */
    public static SortedMap<String, Metadata> between(Collection<Sketch> sketches, Collection<SameReport> links) {
        Lending lending = new Lending(sketches, links);
        boolean more = true;
        while (more) {
            more = lending.lendDays();
        }
        lending.narrow();
        return lending.lent;
    }

    private Optional<Metadata> known(String path) {
        return Optional.ofNullable(known.get(path));
    }

    private Optional<URI> original(String path) {
        return known(path).flatMap(metadata -> metadata.lineage().original());
    }

    private void lend(Map<String, Metadata> round) {
        known.putAll(round);
        lent.putAll(round);
    }

    /** One round, in which nobody lends on what this round lent. */
    private boolean lendDays() {
        Map<String, Metadata> round = new TreeMap<>();
        known.forEach((path, metadata) -> {
            if (metadata.issued().isEmpty()) {
                ofOriginal(path)
                        .or(() -> ofCopies(path))
                        .filter(loan -> metadata.window().contains(loan.day()))
                        .ifPresent(loan -> round.put(path, metadata.lent(loan.day(), loan.lender())));
            }
        });
        lend(round);
        return !round.isEmpty();
    }

    private Optional<Loan> ofOriginal(String path) {
        return translations(path)
                .flatMap(translation ->
                        original(translation).flatMap(Addresses::day).stream().map(day -> new Loan(day, translation)))
                .min(Loan.EARLIEST);
    }

    private Optional<Loan> ofCopies(String path) {
        List<Loan> loans = links.stream()
                .filter(link -> link.kind() == SameReport.Kind.COPY && link.isToldBy(path))
                .flatMap(link -> issue(link.partner(path)))
                .sorted(Loan.EARLIEST)
                .toList();
        boolean together = !loans.isEmpty()
                && !loans.get(loans.size() - 1).day().isAfter(loans.get(0).day().plusDays(SPREAD));
        return together ? Optional.of(loans.get(0)) : Optional.empty();
    }

    /** Lends ends of windows to those that no day could be lent to. */
    private void narrow() {
        Map<String, Metadata> round = new TreeMap<>();
        known.forEach((path, metadata) -> {
            if (metadata.issued().isPresent()) {
                return;
            }
            Optional<Metadata> until = translations(path)
                    .flatMap(this::issue)
                    .min(Loan.EARLIEST)
                    .filter(loan -> metadata.window().contains(loan.day()))
                    .map(loan -> metadata.lent(until(metadata, loan), loan.lender()));
            Optional<Metadata> from = originals(path)
                    .flatMap(this::issue)
                    .max(Loan.EARLIEST)
                    .filter(loan -> metadata.window().contains(loan.day()))
                    .map(loan -> metadata.lent(from(metadata, loan), loan.lender()));
            until.or(() -> from).ifPresent(narrowed -> round.put(path, narrowed));
        });
        lend(round);
    }

    private static Metadata.Window until(Metadata metadata, Loan loan) {
        return new Metadata.Window(metadata.window().notBefore(), Optional.of(loan.day()));
    }

    private static Metadata.Window from(Metadata metadata, Loan loan) {
        return new Metadata.Window(Optional.of(loan.day()), metadata.window().notAfter());
    }

    private Stream<Loan> issue(String path) {
        return known(path).flatMap(Metadata::issued).stream().map(day -> new Loan(day, path));
    }

    private Stream<String> translations(String path) {
        return links.stream()
                .filter(link -> link.original().filter(path::equals).isPresent())
                .map(link -> link.partner(path));
    }

    private Stream<String> originals(String path) {
        return links.stream()
                .filter(link -> link.isToldBy(path))
                .flatMap(link -> link.original().stream())
                .filter(original -> !original.equals(path));
    }
}
