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

    /** What a title is: a post, a post in somebody's service, what somebody does, or a form of address. */
    enum TitleKind {
        OFFICE,
        AIDE,
        OCCUPATION,
        HONORIFIC
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

    /** A noun that ends the name or the description of an organisation. */
    record BodyNoun(BodyKind makes, OrganizationKind organization) {}

    /** Nouns that end the name or the description of an organisation. */
    record BodyWords(Map<String, BodyNoun> nouns) {

        /** The longest such noun that ends the word. */
        Optional<String> ending(String word) {
            return IntStream.range(0, word.length())
                    .mapToObj(word::substring)
                    .filter(nouns::containsKey)
                    .findFirst();
        }

        boolean isProper(String noun) {
            return is(noun, BodyKind.PROPER);
        }

        boolean isPart(String noun) {
            return is(noun, BodyKind.PART);
        }

        private boolean is(String noun, BodyKind kind) {
            return Optional.ofNullable(nouns.get(noun)).map(BodyNoun::makes).equals(Optional.of(kind));
        }
    }

    /** Nouns for people without a name, and characters of women's names. */
    record PeopleWords(Set<String> nouns, Set<String> occupations, Set<String> feminine) {

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
                        .collect(Collectors.toMap(row -> row.get(0), ChineseLexicon::bodyNoun))),
                new PeopleWords(
                        WordLists.words("zh/people.txt"),
                        WordLists.rows("zh/people.txt")
                                .filter(row -> row.size() > 1)
                                .map(row -> row.get(0))
                                .collect(Collectors.toUnmodifiableSet()),
                        WordLists.words("zh/feminine.txt")),
                WordLists.rows("zh/compounds.tsv").collect(Collectors.toMap(row -> row.get(0), row -> row.get(1))));
    }

    /** Whether the word is, or ends in, a word for an office or occupation. */
    Optional<String> title(String word) {
        return IntStream.range(0, word.length())
                .mapToObj(word::substring)
                .filter(titles::containsKey)
                .findFirst();
    }

    /** Whether the title names a post. */
    boolean isPost(String title) {
        TitleKind kind = titles.get(title);
        return kind == TitleKind.OFFICE || kind == TitleKind.AIDE;
    }

    /** Every word of every class, which a segmenter should keep whole. */
    Stream<String> words() {
        return Stream.of(titles.keySet(), modifiers, bodies.nouns().keySet(), people.nouns())
                .flatMap(Set::stream)
                .filter(word -> word.length() > 1);
    }

    private static BodyNoun bodyNoun(List<String> row) {
        return new BodyNoun(
                BodyKind.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                OrganizationKind.valueOf(row.get(2).toUpperCase(Locale.ROOT)));
    }

    private static Pronoun pronoun(List<String> row) {
        return new Pronoun(
                Integer.parseInt(row.get(1)), row.get(2).equals("p"), row.get(3).charAt(0));
    }
}
