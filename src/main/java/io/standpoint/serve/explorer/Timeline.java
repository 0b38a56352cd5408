package io.standpoint.serve.explorer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who held an office when, or which offices somebody held, as bars over the time that they cover. */
public final class Timeline {

    /** How wide the whole time is. */
    private static final int WIDTH = 1000;

    /** The narrowest bar, so that a day can be seen. */
    private static final int LEAST = 8;

    private Timeline() {}

    /**
     * A bar.
     *
     * @param ref   the holder, or the office
     * @param x     where it begins, from 0 to 1000
     * @param width how long it is, in the same unit
     * @param words the time in words
     */
    public record Bar(Ref ref, int x, int width, String words) {}

    /** The bars of the tenures that have a date, by their beginning; none for fewer than two, which need no picture. */
    static List<Bar> of(List<Claim> claims, String self) {
        List<Fact> dated = claims.stream()
                .map(Claim::first)
                .filter(fact -> fact.form() == Form.TENURE && fact.how().factual())
                .filter(fact -> !fact.time().words().isEmpty())
                .filter(fact -> other(fact, self) != null)
                .sorted(Comparator.comparing(Timeline::begin).thenComparing(Fact::iri))
                .toList();
        List<LocalDate> days = dated.stream()
                .flatMap(fact -> Stream.of(begin(fact), end(fact, begin(fact))))
                .sorted()
                .toList();
        if (dated.size() < 2) {
            return List.of();
        }
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        double span = Math.max(1, ChronoUnit.DAYS.between(first, last));
        List<Bar> bars = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Fact fact : dated) {
            Ref ref = Objects.requireNonNull(other(fact, self));
            int x = (int) (ChronoUnit.DAYS.between(first, begin(fact)) / span * (WIDTH - LEAST));
            int end = (int) (ChronoUnit.DAYS.between(first, end(fact, last)) / span * WIDTH);
            if (seen.add(ref.iri() + fact.time().words())) {
                bars.add(new Bar(ref, x, Math.max(LEAST, end - x), fact.time().words()));
            }
        }
        return bars;
    }

    /** The other party to the tenure than the one that the page is about. */
    private static @Nullable Ref other(Fact fact, String self) {
        return Stream.concat(fact.edge().subjects().stream(), fact.edge().objects().stream())
                .filter(ref -> !ref.iri().equals(self))
                .findFirst()
                .orElse(null);
    }

    private static LocalDate begin(Fact fact) {
        return Stream.of(
                        fact.time().start(), fact.time().attested(), fact.time().end())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    /** The last day on which it held, as far as that is known; of what has begun and not ended, the last of all. */
    private static LocalDate end(Fact fact, LocalDate last) {
        LocalDate end = fact.time().end();
        if (end != null) {
            return end;
        }
        return fact.time().start() == null ? begin(fact) : last;
    }
}
