package io.standpoint.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Resource files of this package: one entry a line, {@code #} before a comment, empty lines ignored. In a file of
 * patterns a line {@code NAME = REGEX} gives a name to a part, which later lines write as {@code {NAME}}.
 */
final class Patterns {

    private static final Pattern DEFINITION = Pattern.compile("([A-Z]+) = (.+)");

    private static final Pattern USE = Pattern.compile("\\{([A-Z]+)\\}");

    private Patterns() {}

    /** The entries of a file, in order. */
    static List<String> lines(String name) {
        List<String> entries = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(line.strip());
                }
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("The resource " + name + " cannot be read", cause);
        }
        return entries;
    }

    static InputStream open(String name) {
        InputStream stream = Patterns.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The program lacks its resource " + name);
        }
        return stream;
    }

    /** The patterns of a file, in order, with their named parts filled in. */
    static List<Pattern> read(String name) {
        Map<String, String> parts = new LinkedHashMap<>();
        List<Pattern> patterns = new ArrayList<>();
        for (String line : lines(name)) {
            Matcher definition = DEFINITION.matcher(line);
            if (definition.matches()) {
                parts.put(definition.group(1), fill(definition.group(2), parts));
            } else {
                patterns.add(Pattern.compile(fill(line, parts)));
            }
        }
        return patterns;
    }

    private static String fill(String pattern, Map<String, String> parts) {
        return USE.matcher(pattern).replaceAll(use -> {
            String part = parts.get(use.group(1));
            return Matcher.quoteReplacement(part == null ? use.group() : part);
        });
    }

    /** The first match of any pattern that begins where the text does, or null. */
    static @org.jspecify.annotations.Nullable Matcher lookingAt(List<Pattern> patterns, CharSequence text) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.lookingAt()) {
                return matcher;
            }
        }
        return null;
    }

    /** How many of the patterns are found in the text. */
    static long count(List<Pattern> patterns, CharSequence text) {
        return patterns.stream().filter(pattern -> pattern.matcher(text).find()).count();
    }
}
