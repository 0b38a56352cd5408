package io.standpoint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the word lists of this package and those in CoreNLP's models. In the lists of this package, lines that start with
 * {@code #} are comments.
 */
final class WordLists {

    private WordLists() {}

    /**
     * A list of lines {@code LABEL: word word …}. A label may have several lines.
     *
     * @param name the file beside this class
     * @return the words of each label
     */
    static Map<String, Set<String>> labelled(String name) {
        Map<String, Set<String>> lists = new HashMap<>();
        forEachEntry(name, line -> {
            int colon = line.indexOf(':');
            lists.computeIfAbsent(line.substring(0, colon), label -> new HashSet<>())
                    .addAll(List.of(line.substring(colon + 1).trim().split("\\s+")));
        });
        return lists;
    }

    /** The rows of a file beside this class, with their columns, which stand between tabs. */
    static Stream<List<String>> rows(String name) {
        Stream.Builder<List<String>> rows = Stream.builder();
        forEachEntry(name, line -> rows.add(List.of(line.split("\t"))));
        return rows.build();
    }

    /** The first column of a file beside this class. */
    static Set<String> words(String name) {
        return rows(name).map(row -> row.get(0)).collect(Collectors.toUnmodifiableSet());
    }

    /** Every line of a resource, comments too, by its name beside this class or its whole path. */
    static void forEachLine(String resource, Consumer<String> use) {
        try (var in = WordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + resource);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .forEach(use);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }

    private static void forEachEntry(String name, Consumer<String> use) {
        forEachLine(name, line -> {
            if (!line.isBlank() && !line.startsWith("#")) {
                use.accept(line);
            }
        });
    }
}
