package io.standpoint.language;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of a lexicon in the forms that a language gives them, to be found among the words of a sentence. */
final class KnownNames {

    private final Map<String, Known> exact = new HashMap<>();
    private final Map<String, Known> inflected = new HashMap<>();
    private final String language;
    private int longest = 1;

    /**
     * A name.
     *
     * @param type of what it names
     * @param own  whether it is known as a name in the language, not only in another one
     */
    record Known(NameType type, boolean own) {}

    /**
     * A name found.
     *
     * @param end one past its last word
     */
    record Match(int end, Known known) {}

    /**
     * The names of the language and the English ones, which texts in other languages use too; words for peoples of the
     * language alone.
     *
     * @param splitter the words of a name
     */
    KnownNames(Lexicon lexicon, String language, Function<String, List<String>> splitter) {
        this.language = language;
        for (boolean own : new boolean[] {true, false}) {
            lexicon.entries().stream()
                    .filter(entry -> isOf(entry, own ? language : "en"))
                    .filter(entry -> own || entry.type() != NameType.NATIONALITY)
                    .forEach(entry -> add(splitter.apply(entry.name()), new Known(entry.type(), own)));
        }
    }

    private static boolean isOf(Lexicon.Entry entry, String language) {
        return Locale.forLanguageTag(entry.language()).getLanguage().equals(language);
    }

    private void add(List<String> words, Known known) {
        if (!words.isEmpty()) {
            String name = String.join(" ", words);
            longest = Math.max(longest, words.size());
            exact.putIfAbsent(name, known);
            inflected.putIfAbsent(Inflection.key(name, language), known);
        }
    }

    /** The longest name that begins at a word and may end at another. */
    @Nullable
    Match longestAt(List<String> words, int begin) {
        for (int end = Math.min(words.size(), begin + longest); end > begin; end--) {
            Known known = find(words.subList(begin, end).stream().collect(Collectors.joining(" ")));
            if (known != null) {
                return new Match(end, known);
            }
        }
        return null;
    }

    private @Nullable Known find(String name) {
        Known known = exact.get(name);
        if (known == null && name.indexOf(' ') > 0) {
            return inflected.get(Inflection.key(name, language));
        }
        if (known == null) {
            known = exact.get(Inflection.base(name, language));
        }
        if (known == null) {
            Known people = exact.get(Inflection.people(name, language));
            return people != null && people.type() == NameType.NATIONALITY ? people : null;
        }
        return known;
    }
}
