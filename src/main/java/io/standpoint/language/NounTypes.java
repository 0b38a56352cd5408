package io.standpoint.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What sort of thing a common noun stands for, from the list {@code nouns.txt}. */
final class NounTypes {

    private static final String LIST = "nouns.txt";

    private final Map<String, NameType> types = new HashMap<>();

    NounTypes() {
        try (var in = NounTypes.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("Not on the class path: " + LIST);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + LIST, e);
        }
    }

    /** The type of the thing that the noun names; {@link NameType#NONE} if the list does not have it. */
    NameType of(Token noun) {
        NameType known = types.get(noun.lemma().toLowerCase(Locale.ROOT));
        if (known != null) {
            return known;
        }
        return noun.type() == NameType.TITLE ? NameType.TITLE : NameType.NONE;
    }

    private void read(String line) {
        int colon = line.indexOf(':');
        NameType type = NameType.valueOf(line.substring(0, colon));
        for (String noun : line.substring(colon + 1).trim().split("\\s+")) {
            types.put(noun, type);
        }
    }
}
