package io.standpoint.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A lexicon of the program: a resource with one entry a line, columns parted by tabs, comments behind {@code #}. */
final class LexiconFile {

    private final String name;

    /**
     * Names a lexicon.
     *
     * @param name the resource's path under this package, such as {@code en/speech.tsv}
     */
    LexiconFile(String name) {
        this.name = name;
    }

    /**
     * The entries in the order of the file.
     *
     * @param columns how many columns each has
     * @throws IllegalStateException if a line has another number; the message names the file and the line
     */
    List<List<String>> rows(int columns) {
        return lines().stream().map(line -> split(line, columns)).toList();
    }

    /** The entries of a lexicon of one column. */
    Set<String> words() {
        return rows(1).stream().map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** The entries by their first column. */
    <T> Map<String, List<T>> index(int columns, Function<List<String>, T> entry) {
        return rows(columns).stream()
                .collect(Collectors.groupingBy(row -> row.get(0), Collectors.mapping(entry, Collectors.toList())));
    }

    private List<String> split(String line, int columns) {
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns) {
            throw new IllegalStateException(name + ": expected " + columns + " columns in '" + line + "'");
        }
        return row;
    }

    private List<String> lines() {
        InputStream stream = LexiconFile.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("No lexicon " + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read lexicon " + name, e);
        }
    }
}
