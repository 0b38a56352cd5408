package io.standpoint.entity.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.text.Metadata;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Documents of two languages, by what they name in which order. */
class TranslationsTest {

    private static final String ADDRESS = "https://news.example/2020/05/04/vote";
    private static final String TOLD = "abcdaefghaijkblmnoapq";
    private static final String SHUFFLED = "qcafmbaogdeahjnkplbia";

    private static final Metadata.Lineage NONE = Metadata.Lineage.NONE;
    private static final Metadata.Lineage MADE =
            new Metadata.Lineage(false, Optional.of(URI.create(ADDRESS)), Optional.empty());

    @Test
    void theSameNamesInTheSameOrderAreATranslation() {
        assertEquals(1, links(sketch("a", "en", TOLD), sketch("b", "zh", TOLD)).size());
    }

    @Test
    void neighboursMayChangePlacesAndSomeNamesBeLost() {
        String changed = TOLD.replace("bc", "cb").replace("fg", "gf").replace("o", "");
        assertEquals(
                1, links(sketch("a", "en", TOLD), sketch("b", "zh", changed)).size());
    }

    @Test
    void theSameNamesInAnotherOrderAreAnotherReport() {
        assertEquals(List.of(), links(sketch("a", "en", TOLD), sketch("b", "zh", SHUFFLED)));
    }

    @Test
    void aFewSharedNamesAreNoTranslation() {
        assertEquals(List.of(), links(sketch("a", "en", "abcdef"), sketch("b", "zh", "abcdef")));
        assertEquals(List.of(), links(sketch("a", "en", TOLD), sketch("b", "zh", "abcdaefgha" + "rstuvwxyz")));
    }

    @Test
    void oneLanguageIsNoTranslation() {
        assertEquals(List.of(), links(sketch("a", "en", TOLD), sketch("b", "en", TOLD)));
    }

    @Test
    void aGovernmentInOneLanguageMayBeItsCountryInTheOther() {
        assertEquals(
                new Anchor.Named(new EntityId(EntityType.COUNTRY, "ruritania")),
                new Anchor.Named(new EntityId(EntityType.GOVERNMENT, "ruritania")));
    }

    @Test
    void whatCallsItselfATranslationIsOne() {
        Metadata.Lineage says = new Metadata.Lineage(true, Optional.empty(), Optional.empty());
        assertEquals(
                Optional.of("b"),
                original(sketch("a", "en", TOLD, metadata(4, says)), sketch("b", "zh", TOLD, metadata(9, NONE))));
    }

    @Test
    void theAddressThatATranslationNamesIsTheOriginals() {
        assertEquals(
                Optional.of("a"),
                original(sketch("a", "en", TOLD, metadata(9, NONE)), sketch("b", "zh", TOLD, metadata(4, MADE))));
    }

    @Test
    void whatNamesAnotherOriginalIsNotKnownToBeMadeFromThisOne() {
        Metadata elsewhere = new Metadata(
                Optional.empty(),
                Optional.of(URI.create("https://courier.example/vote")),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Metadata.Window.OPEN,
                NONE);
        assertEquals(
                Optional.empty(),
                original(sketch("a", "en", TOLD, elsewhere), sketch("b", "zh", TOLD, metadata(4, MADE))));
    }

    @Test
    void elseTheEarlierOneIsTheOriginal() {
        assertEquals(
                Optional.of("b"),
                original(sketch("a", "en", TOLD, metadata(9, NONE)), sketch("b", "zh", TOLD, metadata(4, NONE))));
        assertEquals(
                Optional.empty(),
                original(sketch("a", "en", TOLD, metadata(9, NONE)), sketch("b", "zh", TOLD, metadata(9, NONE))));
    }

    @Property
    void alignmentIsSymmetric(
            @ForAll @Size(max = 30) List<@IntRange(max = 8) Integer> one,
            @ForAll @Size(max = 30) List<@IntRange(max = 8) Integer> other) {
        List<Anchor> first = figures(one);
        List<Anchor> second = figures(other);
        assertEquals(Alignment.of(first, second), Alignment.of(second, first));
    }

    @Property
    void whatIsReadForwardsAndBackwardsAlikeSaysNothing(
            @ForAll @Size(min = 6, max = 20) List<@IntRange(max = 30) Integer> half) {
        List<Anchor> palindrome = figures(half);
        List<Anchor> back = new ArrayList<>(palindrome);
        Collections.reverse(back);
        palindrome.addAll(back);
        assertFalse(Alignment.of(palindrome, palindrome).isClose());
    }

    @Property
    void aTextAlignsWithItselfWhole(@ForAll @Size(min = 1, max = 30) List<@IntRange(max = 8) Integer> text) {
        Alignment alignment = Alignment.of(figures(text), figures(text));
        assertTrue(alignment.coverage() == 1 && alignment.agreement() == 1);
    }

    private static List<Anchor> figures(List<Integer> numbers) {
        List<Anchor> figures = new ArrayList<>();
        numbers.forEach(number -> figures.add(new Anchor.Figure(number.toString())));
        return figures;
    }

    private static Optional<String> original(Sketch one, Sketch other) {
        return links(one, other).get(0).original();
    }

    private static List<SameReport> links(Sketch... sketches) {
        return new ReportFinder().find(List.of(sketches));
    }

    private static Metadata metadata(int day, Metadata.Lineage lineage) {
        return new Metadata(
                Optional.empty(),
                lineage.original(),
                Optional.empty(),
                List.of(),
                Optional.of(LocalDate.of(2020, 5, day)),
                Metadata.Window.OPEN,
                lineage);
    }

    private static Sketch sketch(String path, String language, String names) {
        return sketch(path, language, names, Metadata.none());
    }

    /** One that names a thing for each letter. */
    private static Sketch sketch(String path, String language, String names, Metadata metadata) {
        List<Anchor> anchors = names.chars()
                .mapToObj(letter ->
                        (Anchor) new Anchor.Named(new EntityId(EntityType.ORGANIZATION, Character.toString(letter))))
                .toList();
        return new Sketch(path, language, metadata, Set.of(), anchors);
    }
}
