package io.standpoint.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The gender of words: first names from the list in CoreNLP's models (after Bergsma and Lin, "Bootstrapping path-based
 * pronoun resolution", 2006), forms of address, nouns and pronouns from {@code genders.txt}.
 */
final class Genders {

    private static final String FIRST_NAMES = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";

    /** The list's labels; a few of its lines have lost theirs. */
    private static final Map<String, Gender> COLUMN = Map.of("MALE", Gender.MALE, "FEMALE", Gender.FEMALE);

    private final Map<String, Gender> firstNames = new HashMap<>();
    private final Map<String, Set<String>> words = WordLists.labelled("genders.txt");

    Genders() {
        WordLists.forEachLine(FIRST_NAMES, line -> {
            String[] columns = line.split("\t");
            Gender gender = COLUMN.get(columns[1].trim());
            if (gender != null) {
                firstNames.put(columns[0], gender);
            }
        });
    }

    /** The gender that a first name tells. */
    Gender ofFirstName(String name) {
        return firstNames.getOrDefault(name.toLowerCase(Locale.ROOT), Gender.UNKNOWN);
    }

    /** The gender that a form of address, a noun or a pronoun tells. */
    Gender ofWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Gender gender : List.of(Gender.MALE, Gender.FEMALE, Gender.NEUTER)) {
            if (words.getOrDefault(gender.name(), Set.of()).contains(lower)) {
                return gender;
            }
        }
        return Gender.UNKNOWN;
    }
}
