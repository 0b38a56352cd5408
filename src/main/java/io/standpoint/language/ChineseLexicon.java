package io.standpoint.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The closed word classes that reading Chinese needs, from resource files beside this class.
 *
 * @param titles    words for offices and occupations
 * @param modifiers what stands before a title and belongs to it
 * @param indefinite words before a title that keep it from the person who was introduced with it
 * @param pronouns  personal pronouns
 * @param bodies    nouns that end the name or the description of an organisation
 * @param people    nouns for people who are not named, and characters of women's names
 * @param compounds further words that a segmenter should keep whole, with their parts of speech
 */
record ChineseLexicon(
        Map<String, TitleKind> titles,
        Set<String> modifiers,
        Set<String> indefinite,
        Map<String, Pronoun> pronouns,
        BodyWords bodies,
        PeopleWords people,
        Map<String, String> compounds) {

    /** What a title is: a post, a post in somebody's service, or what somebody does. */
    enum TitleKind {
        OFFICE,
        AIDE,
        OCCUPATION
    }

    /** A personal pronoun: 1 to 3, singular or plural, and {@code m}, {@code f}, {@code n} or {@code -}. */
    record Pronoun(int person, boolean plural, char gender) {}

    /** What a noun at the end of several words makes of them. */
    enum BodyKind {
        /** The name of an organisation: 英国内政部. */
        PROPER,
        /** The description of one, or of several: 美国互联网公司. */
        GENERIC,
        /** The description of a part of what is named before the noun: 谷歌云计算部门. */
        PART
    }

    /** Nouns that end the name or the description of an organisation. */
    record BodyWords(Map<String, BodyKind> nouns) {

        /** The longest such noun that ends the word. */
        Optional<String> ending(String word) {
            return IntStream.range(0, word.length())
                    .mapToObj(word::substring)
                    .filter(nouns::containsKey)
                    .findFirst();
        }

        boolean isProper(String noun) {
            return nouns.get(noun) == BodyKind.PROPER;
        }

        boolean isPart(String noun) {
            return nouns.get(noun) == BodyKind.PART;
        }
    }

    /** Nouns for people without a name, and characters of women's names. */
    record PeopleWords(Set<String> nouns, Set<String> feminine) {

        boolean isFeminine(String name) {
            return name.codePoints().anyMatch(c -> feminine.contains(Character.toString(c)));
        }
    }

    static ChineseLexicon load() {
        return new ChineseLexicon(
                WordLists.rows("zh/titles.tsv")
                        .collect(Collectors.toMap(
                                row -> row.get(0),
                                row -> TitleKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)))),
                WordLists.words("zh/modifiers.tsv"),
                WordLists.words("zh/indefinite.txt"),
                WordLists.rows("zh/pronouns.tsv").collect(Collectors.toMap(row -> row.get(0), ChineseLexicon::pronoun)),
                new BodyWords(WordLists.rows("zh/bodies.tsv")
                        .collect(Collectors.toMap(row -> row.get(0), ChineseLexicon::bodyKind))),
                new PeopleWords(WordLists.words("zh/people.txt"), WordLists.words("zh/feminine.txt")),
                WordLists.rows("zh/compounds.tsv").collect(Collectors.toMap(row -> row.get(0), row -> row.get(1))));
    }

    /** Whether the word is, or ends in, a word for an office or occupation. */
    Optional<String> title(String word) {
        return IntStream.range(0, word.length())
                .mapToObj(word::substring)
                .filter(titles::containsKey)
                .findFirst();
    }

    /** Every word of every class, which a segmenter should keep whole. */
    Stream<String> words() {
        return Stream.of(titles.keySet(), modifiers, bodies.nouns().keySet(), people.nouns())
                .flatMap(Set::stream)
                .filter(word -> word.length() > 1);
    }

    private static BodyKind bodyKind(List<String> row) {
        return BodyKind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    }

    private static Pronoun pronoun(List<String> row) {
        return new Pronoun(
                Integer.parseInt(row.get(1)), row.get(2).equals("p"), row.get(3).charAt(0));
    }
}
