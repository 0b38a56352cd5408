package io.standpoint.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lists of words in resource files of this package. {@code #} begins a comment. Either an entry is a line, or a line is a
 * label with a colon and entries between spaces; lines with one label add up.
 */
public final class WordList {

    private WordList() {}

    /** The entries of a list, in the order of the file. */
    public static List<String> read(String file) {
        try (InputStream in = WordList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a list with labels, by label. */
    public static Map<String, Set<String>> labelled(String file) {
        Map<String, Set<String>> lists = new LinkedHashMap<>();
        for (String line : read(file)) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new IllegalStateException(file + " has a line without a label: " + line);
            }
            lists.computeIfAbsent(line.substring(0, colon), key -> new LinkedHashSet<>())
                    .addAll(List.of(line.substring(colon + 1).strip().split("\\s+")));
        }
        return lists;
    }
}
