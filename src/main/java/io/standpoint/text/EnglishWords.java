package io.standpoint.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** English words with how often each occurs. The resource file says where they come from. */
final class EnglishWords {

    /** How many words the counts were made from. */
    private static final double TOTAL = 1.02e12;

    private static final int SHORTEST_STEM = 4;

    /** Regular endings and what stands for them in the base form. */
    private static final List<String[]> ENDINGS = List.of(
            new String[] {"s", ""},
            new String[] {"es", ""},
            new String[] {"ies", "y"},
            new String[] {"ed", ""},
            new String[] {"ed", "e"},
            new String[] {"ing", ""},
            new String[] {"ing", "e"},
            new String[] {"ers", ""},
            new String[] {"er", ""},
            new String[] {"ers", "e"},
            new String[] {"er", "e"},
            new String[] {"ly", ""},
            new String[] {"ness", ""});

    private final Map<String, Long> counts = new HashMap<>(1 << 19);
    private final Set<String> functionWords = tokens("function-words.txt");
    private final Set<String> compoundParts = tokens("compound-parts.txt");

    EnglishWords() {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Patterns.open("words-en.tsv.gz")), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0) {
                    counts.put(line.substring(0, tab), Long.parseLong(line, tab + 1, line.length(), 10));
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("The list of English words cannot be read", cause);
        }
    }

    /** The words of a file that has several on a line. */
    static Set<String> tokens(String file) {
        Set<String> tokens = new HashSet<>();
        Patterns.lines(file).forEach(line -> tokens.addAll(List.of(line.split("\\s+"))));
        return tokens;
    }

    boolean isFunctionWord(String word) {
        return functionWords.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the lower-case word itself is listed. */
    boolean isListed(String word) {
        return counts.containsKey(word);
    }

    /** Whether the lower-case word, or the base form that it is a regular inflection of, is listed. */
    boolean isWord(String word) {
        return counts.containsKey(word) || count(word) > 0;
    }

    /** How often the lower-case word occurs; an inflection that is not listed counts a third of its base form. */
    long count(String word) {
        Long listed = counts.get(word);
        if (listed != null) {
            return listed;
        }
        for (String[] ending : ENDINGS) {
            int stem = word.length() - ending[0].length();
            if (stem >= SHORTEST_STEM && word.endsWith(ending[0])) {
                Long base = counts.get(word.substring(0, stem) + ending[1]);
                if (base != null) {
                    return Math.max(1, base / 3);
                }
            }
        }
        return 0;
    }

    /** The logarithm to base 10 of a word's probability. */
    double logProbability(String word) {
        return Math.log10(Math.max(count(word), 1) / TOTAL);
    }

    /** Whether a part joins to others without a space, at the beginning or at the end of a compound. */
    boolean joins(String part, boolean atBegin) {
        return compoundParts.contains(atBegin ? part + "-" : "-" + part);
    }
}
