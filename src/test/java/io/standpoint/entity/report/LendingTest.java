package io.standpoint.entity.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.standpoint.text.Metadata;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LendingTest {

    private static final Optional<LocalDate> NONE = Optional.empty();

    @Test
    void anUndatedCopyTakesTheEarliestDay() {
        Map<String, Metadata> lent =
                lend(List.of(undated("a"), dated("b", 6), dated("c", 5)), List.of(copy("a", "b"), copy("a", "c")));
        assertEquals(Set.of("a"), lent.keySet());
        assertEquals(Optional.of(day(5)), metadata(lent, "a").issued());
        assertEquals(Optional.of("c"), metadata(lent, "a").lineage().lender());
    }

    @Test
    void copiesOfDifferentWeeksLendNothing() {
        assertEquals(
                Map.of(),
                lend(List.of(undated("a"), dated("b", 6), dated("c", 20)), List.of(copy("a", "b"), copy("a", "c"))));
    }

    @Test
    void whatIsLentIsLentOn() {
        Map<String, Metadata> lent =
                lend(List.of(undated("a"), undated("b"), dated("c", 5)), List.of(copy("a", "b"), copy("b", "c")));
        assertEquals(Optional.of(day(5)), metadata(lent, "a").issued());
        assertEquals(Optional.of("b"), metadata(lent, "a").lineage().lender());
    }

    @Test
    void theAddressOfTheOriginalDatesIt() {
        Sketch translation = sketch(
                "b",
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(day(9)),
                        Metadata.Window.OPEN,
                        new Metadata.Lineage(
                                false,
                                Optional.of(URI.create("https://news.example/2020/05/04/vote")),
                                Optional.empty())));
        Map<String, Metadata> lent = lend(List.of(undated("a"), translation), List.of(translation("a", "b", "a")));
        assertEquals(Optional.of(day(4)), metadata(lent, "a").issued());
    }

    @Test
    void anOriginalIsNotYoungerThanItsTranslation() {
        Map<String, Metadata> lent = lend(List.of(undated("a"), dated("b", 9)), List.of(translation("a", "b", "a")));
        assertEquals(NONE, metadata(lent, "a").issued());
        assertEquals(
                new Metadata.Window(Optional.empty(), Optional.of(day(9))),
                metadata(lent, "a").window());
    }

    @Test
    void aTranslationIsNotOlderThanItsOriginal() {
        Map<String, Metadata> lent = lend(List.of(dated("a", 4), undated("b")), List.of(translation("a", "b", "a")));
        assertEquals(
                new Metadata.Window(Optional.of(day(4)), Optional.empty()),
                metadata(lent, "b").window());
    }

    @Test
    void withoutKnowingTheOriginalNothingIsLent() {
        SameReport open =
                new SameReport("a", "b", SameReport.Kind.TRANSLATION, Optional.empty(), 0.9, "in the same order");
        assertEquals(Map.of(), lend(List.of(dated("a", 4), undated("b")), List.of(open)));
    }

    @Test
    void whatTheTextContradictsIsNotLent() {
        Metadata late = Metadata.none().lent(new Metadata.Window(Optional.of(day(20)), Optional.empty()), "x");
        assertEquals(Map.of(), lend(List.of(sketch("a", late), dated("b", 6)), List.of(copy("a", "b"))));
    }

    private static Metadata metadata(Map<String, Metadata> lent, String path) {
        return lent.getOrDefault(path, Metadata.none());
    }

    private static Map<String, Metadata> lend(List<Sketch> sketches, List<SameReport> links) {
        return Lending.between(sketches, links);
    }

    private static SameReport copy(String one, String other) {
        return new SameReport(one, other, SameReport.Kind.COPY, Optional.empty(), 0.9, "they share most of it");
    }

    private static SameReport translation(String one, String other, String original) {
        return new SameReport(one, other, SameReport.Kind.TRANSLATION, Optional.of(original), 0.9, "in the same order");
    }

    private static Sketch undated(String path) {
        return sketch(path, Metadata.none());
    }

    private static Sketch dated(String path, int day) {
        return sketch(
                path,
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(day(day)),
                        Metadata.Window.OPEN,
                        Metadata.Lineage.NONE));
    }

    private static Sketch sketch(String path, Metadata metadata) {
        return new Sketch(path, "en", metadata, Set.of(), List.of());
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2020, 5, day);
    }
}
