package io.standpoint.entity;

import java.util.Locale;
import java.util.regex.Pattern;

/** The forms under which names are compared. */
public final class Names {

    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0_]+");
    private static final Pattern ABBREVIATION = Pattern.compile("(?<=\\b\\p{L})\\.");
    private static final Pattern APOSTROPHE = Pattern.compile("[\u2018\u2019\u02BC]");
    private static final Pattern DASH = Pattern.compile("[\u2010\u2011\u2012\u2013]");
    private static final Pattern MIDDLE_DOT = Pattern.compile("\\s*[\u00B7\u2022\u2027\u30FB\uFF0E]\\s*");
    private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|THE|an?|A[Nn]?) (?=\\S)");

    private Names() {}

    /**
     * A name with one kind of space, apostrophe, hyphen and middle dot, without a leading article and without the full
     * stops of an abbreviation: "the U.K." is {@code UK}. Case is kept, since it tells a name from a word.
     */
    static String key(String name) {
        String plain = SPACES.matcher(name.strip()).replaceAll(" ");
        plain = APOSTROPHE.matcher(plain).replaceAll("'");
        plain = DASH.matcher(plain).replaceAll("-");
        plain = MIDDLE_DOT.matcher(plain).replaceAll("\u00B7");
        plain = ABBREVIATION.matcher(plain).replaceAll("");
        return ARTICLE.matcher(plain).replaceFirst("");
    }

    /** The key in lower case, for words whose case tells nothing, such as roles. Hyphens are spaces. */
    static String folded(String words) {
        return SPACES.matcher(key(words).toLowerCase(Locale.ROOT).replace('-', ' '))
                .replaceAll(" ")
                .strip();
    }

    /** With capitals as in a title: every word but short function words. */
    static String titleCase(String words) {
        StringBuilder out = new StringBuilder();
        for (String word : words.split(" ")) {
            if (out.length() > 0) {
                out.append(' ');
            }
            boolean small = word.matches("of|for|and|the|in|to|on|at");
            out.append(
                    small || word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return out.toString();
    }

    /** The capitals that begin the words of a name. */
    public static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /** Whether a name has letters of the Latin script alone. */
    public static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }
}
