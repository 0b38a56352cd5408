package io.standpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lexicons and patterns among the program's resources: text files, one entry a line, where {@code #} begins a
 * comment.
 */
final class Resources {

    private static final Path ROOT = Path.of("src/main/resources/io/standpoint");

    /** {@code TITLE: president premier}: words of one class on one line. */
    private static final Pattern CLASS = Pattern.compile("[A-Z_]+: (?<words>.*)");

    /** {@code MONTH = (?:Jan|Feb)}: a part of later patterns, which call it {@code {MONTH}}. */
    private static final Pattern DEFINITION = Pattern.compile("(?<name>[A-Z_]+) = (?<regex>.*)");

    private Resources() {}

    /**
     * An entry as text may match it.
     *
     * @param name    as in its file
     * @param hint    lower-case characters that every text has which matches; empty where nothing is known
     * @param pattern found where the entry fires
     */
    record Entry(String name, String hint, Pattern pattern) {}

    /** The files, in alphabetical order. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|tsv|csv)"))
                    .sorted()
                    .toList();
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** The entries of a file: the first column, the words of a class, or a pattern with its parts filled in. */
    static List<Entry> entries(Path file) {
        Map<String, String> parts = new LinkedHashMap<>();
        return lines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .flatMap(line -> entries(line, parts))
                .toList();
    }

    private static Stream<Entry> entries(String line, Map<String, String> parts) {
        Matcher definition = DEFINITION.matcher(line);
        if (definition.matches()) {
            parts.put(definition.group("name"), filled(definition.group("regex"), parts));
            return Stream.empty();
        }
        String first = line.split("\t")[0];
        if (isRegex(first)) {
            return Stream.of(new Entry(first, "", Pattern.compile(filled(first, parts), Pattern.MULTILINE)));
        }
        Matcher words = CLASS.matcher(line);
        return words.matches()
                ? Arrays.stream(words.group("words").strip().split("\\s+")).map(Resources::word)
                : Stream.of(word(first.strip()));
    }

    /**
     * A word or phrase, in any case, with the endings that English gives it and with or without its hyphens, which are a
     * matter of spelling; Chinese has neither endings nor spaces.
     */
    static Entry word(String word) {
        if (word.codePoints().anyMatch(Character::isIdeographic)) {
            return new Entry(word, word, Pattern.compile(Pattern.quote(word)));
        }
        String stem = word.length() > 3 && word.matches(".*[ey]") ? word.substring(0, word.length() - 1) : word;
        return new Entry(
                word,
                Arrays.stream(stem.toLowerCase(Locale.ROOT).split("-"))
                        .max(Comparator.comparing(String::length))
                        .orElse(""),
                Pattern.compile(
                        "(?<![\\p{L}\\d])" + Pattern.quote(stem).replace("-", "\\E-?\\Q")
                                + "(?:e|y|s|es|ies|d|ed|ied|ing|'s|’s)?(?![\\p{L}\\d])",
                        Pattern.CASE_INSENSITIVE));
    }

    private static boolean isRegex(String text) {
        return text.contains("\\") || text.contains("(?") || text.matches(".*\\{[A-Z_]+\\}.*");
    }

    private static String filled(String regex, Map<String, String> parts) {
        String filled = regex;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            filled = filled.replace("{" + part.getKey() + "}", part.getValue());
        }
        return filled;
    }
}
