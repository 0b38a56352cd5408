package io.standpoint.entity;

import io.standpoint.entity.title.Titles;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a person's full name, the title of an article, may as well be that of somebody nobody has written an article
 * about. Most people share their names with somebody, so a name is not enough: the document has to say more, or the person
 * has to be one whom other forms of the name lead to as well, or nobody else is known by the surname.
 */
final class Namesakes {

    private static final Pattern FULL =
            Pattern.compile("(?<given>\\S.*) (?<surname>\\S+?)(?:,? (?:[JS]r\\.?|I{2,3}|IV))?");

    /** What says that the article is about the one whom the document means, besides words of the title that it has too. */
    private static final Set<TitleClue> TELLING = Set.of(TitleClue.KIND, TitleClue.MANY_WORDS);

    /** Words before a name that say nothing of who bears it. */
    private static final Set<String> COURTESIES =
            Set.of("Mr", "Mrs", "Ms", "Miss", "Dr", "Prof", "Professor", "Rev", "Reverend");

    private static final List<String> BEFORE_SURNAMES =
            List.of("Mr. ", "Mr ", "Ms. ", "Mrs. ", "Dr. ", "President ", "Governor ", "Senator ");

    /** How many forms lead to the famous bearer of a name that is known to be others' too. */
    private static final int FAMOUS = 4;

    private final Titles titles;
    private final Set<String> honorifics = Set.copyOf(WordList.read("honorifics.txt"));

    Namesakes(Titles titles) {
        this.titles = titles;
    }

    /**
     * Whether a link of a person should not be stated.
     *
     * @param form  under which the article was found, in Latin letters
     * @param title of the article
     * @param clues that speak for and against it
     * @param words of the document
     */
    boolean isDoubtful(TitleLinker.Form form, String title, Set<TitleClue> clues, Set<String> words) {
        if (isAddressed(form)) {
            return !agrees(form.name(), title, words);
        }
        boolean told = clues.stream().anyMatch(TELLING::contains) || isKnown(form.name(), title);
        return !told || !agrees(form.name(), title, words);
    }

    /** Whether the word before the name is for an office or a rank. */
    private boolean isAddressed(TitleLinker.Form form) {
        String before = form.surface()
                .substring(0, form.surface().length() - form.name().length())
                .strip()
                .replace(".", "");
        return form.surface().endsWith(form.name()) && honorifics.contains(before) && !COURTESIES.contains(before);
    }

    /** Whether the title has no first name and no initial that neither the name nor the document has. */
    private static boolean agrees(String name, String title, Set<String> words) {
        Optional<PersonName> own = PersonName.of(name);
        Optional<PersonName> other = PersonName.of(TitleName.of(title).beforeComma());
        if (own.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (!own.get().isFull()) {
            return own.get().surname().equals(other.get().surname());
        }
        Set<String> parts = parts(own.get());
        return parts(other.get()).stream().allMatch(part -> parts.contains(part) || words.contains(part));
    }

    private static Set<String> parts(PersonName name) {
        return Stream.concat(name.given().stream(), Stream.of(name.surname())).collect(Collectors.toSet());
    }

    private boolean isKnown(String name, String title) {
        Matcher full = FULL.matcher(name);
        if (!full.matches()) {
            return false;
        }
        String given = full.group("given");
        String surname = full.group("surname");
        String plain = given + " " + surname;
        boolean ofOthers = titles.sense(plain + " (disambiguation)").isPresent();
        boolean bySurname = leads(surname, title);
        boolean surnameFirst = leads(surname + ", " + given, title);
        long forms = Stream.of(
                                leads(plain.toLowerCase(Locale.ROOT), title),
                                leads(plain.toUpperCase(Locale.ROOT), title),
                                leads(plain + "'s", title) || leads(plain + "\u2019s", title))
                        .filter(found -> found)
                        .count()
                + (bySurname ? 1 : 0)
                + (surnameFirst ? 1 : 0);
        if (ofOthers) {
            return forms >= FAMOUS;
        }
        return bySurname || (surnameFirst && forms > 1) || isRare(surname);
    }

    private boolean leads(String form, String title) {
        return titles.sense(form).filter(sense -> sense.title().equals(title)).isPresent();
    }

    /** Whether a surname by itself leads to nobody and nothing, however it is written. */
    private boolean isRare(String surname) {
        Stream<String> alone = Stream.of(surname, surname.toLowerCase(Locale.ROOT));
        Stream<String> addressed = BEFORE_SURNAMES.stream().map(before -> before + surname);
        return Stream.concat(alone, addressed)
                .allMatch(form -> titles.sense(form).isEmpty());
    }
}
