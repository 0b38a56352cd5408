package io.standpoint.entity;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Slugs of names: compatibility-decomposed (NFKD), Latin letters without marks, lower-case, and everything but letters and
 * digits of any script turned into single hyphens. Full stops and marks of possession or elision join: "Xi'an" is
 * {@code xian}, "U.K." is {@code uk}.
 */
public final class Slug {

    private static final Transliterator PLAIN =
            Transliterator.getInstance("NFKD; [\\u0300-\\u036f] Remove; Latin-ASCII; NFC");

    private Slug() {}

    /**
     * The slug of a name.
     *
     * @throws IllegalArgumentException if the name has neither letter nor digit
     */
    public static String of(String name) {
        String slug = PLAIN.transliterate(name)
                .replaceAll("['\u2019\u02BC.]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]+", "-")
                .replaceAll("^-|-$", "");
        if (slug.isEmpty()) {
            throw new IllegalArgumentException("No slug can be made of '" + name + "'");
        }
        return slug;
    }

    /** Whether a text is of the form that slugs have. */
    static boolean isSlug(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
    }
}
