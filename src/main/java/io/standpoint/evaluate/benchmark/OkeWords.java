package io.standpoint.evaluate.benchmark;

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

/** The lists of {@code oke-words.txt} by their labels. */
final class OkeWords {

    private static final String FILE = "oke-words.txt";

    private final Map<String, Set<String>> lists = new HashMap<>();

    OkeWords() {
        try (var in = OkeWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + FILE);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        lists.computeIfAbsent(line.substring(0, colon), label -> new HashSet<>())
                .addAll(List.of(line.substring(colon + 1).strip().split(" ")));
    }

    /** The words of a list, an underscore for each space in them; none if there is no such list. */
    Set<String> of(String label) {
        return lists.getOrDefault(label, Set.of());
    }
}
