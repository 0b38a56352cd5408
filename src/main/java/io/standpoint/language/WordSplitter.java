package io.standpoint.language;

import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a sentence into words and marks as the GSD treebanks of German and French do: an elided article or pronoun is a
 * word with its apostrophe, compounds are split at hyphens in German and kept in French.
 */
final class WordSplitter {

    private static final String ADDRESS = "https?://\\S*[\\p{L}\\p{N}/]|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+";
    private static final String ABBREVIATION = "(?:\\p{Lu}\\.){2,}|\\b(?:Dr|Prof|St|Mr|Mrs|Mme|Mlle|MM|\\p{Lu})\\.";
    private static final String ELISION =
            "\\b(?:[CDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[cdjlmnst])['\u2019](?=\\p{L})";
    private static final String NUMBER = "\\p{N}+(?:[.,:]\\p{N}+)*";
    private static final String WORD = "[\\p{L}\\p{M}\\p{N}]+(?:[&'\u2019][\\p{L}\\p{M}\\p{N}]+)*";
    private static final String COMPOUND = WORD + "(?:-" + WORD + ")*";
    private static final String MARK = "\\S";

    private final Pattern pattern;

    private WordSplitter(String... patterns) {
        this.pattern = Pattern.compile(String.join("|", patterns));
    }

    /** The splitter of a language, {@code de} or {@code fr}. */
    static WordSplitter of(String language) {
        return language.equals("fr")
                ? new WordSplitter(ADDRESS, ABBREVIATION, ELISION, NUMBER + "(?!\\p{L})", COMPOUND, MARK)
                : new WordSplitter(ADDRESS, ABBREVIATION, NUMBER + "(?!\\p{L})", WORD, MARK);
    }

    /** Where the words of a part of a text stand in the text, in order. */
    List<Span> split(String text, Span part) {
        List<Span> words = new ArrayList<>();
        Matcher matcher = pattern.matcher(text).region(part.begin(), part.end());
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
        }
        return words;
    }
}
