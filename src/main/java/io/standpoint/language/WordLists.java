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

/** Reads the word lists of this package and those in CoreNLP's models. */
final class WordLists {

    private WordLists() {}

    /**
     * A list of lines {@code LABEL: word word …}; lines that start with {@code #} are comments. A label may have several
     * lines.
     *
     * @param name the file beside this class
     * @return the words of each label
     */
    static Map<String, Set<String>> labelled(String name) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String line : lines(name)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                int colon = line.indexOf(':');
                lists.computeIfAbsent(line.substring(0, colon), label -> new HashSet<>())
                        .addAll(List.of(line.substring(colon + 1).trim().split("\\s+")));
            }
        }
        return lists;
    }

    /** The lines of a resource, by its name beside this class or its whole path. */
    static List<String> lines(String resource) {
        try (var in = WordLists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + resource);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + resource, e);
        }
    }
}
