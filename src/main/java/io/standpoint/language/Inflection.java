package io.standpoint.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The forms that German names take in a sentence: their adjectives are declined and their end takes the s of the genitive,
 * as in "der Süddeutschen Zeitung", "des Bundestages". Names in other languages stay as they are.
 */
public final class Inflection {

    /** The ending of a declined adjective, which has another word of the name behind it. */
    private static final Pattern ADJECTIVE = Pattern.compile("(?<=\\p{L}{3})e[nrms]?(?=[ -])");

    private static final Pattern GENITIVE =
            Pattern.compile("(?<=tag|rat|amt|hof|gericht)es$|(?<=\\p{L}{2}[\\p{L}&&[^sxz]])s$|(?<=[sxz])['\u2019]$");

    private Inflection() {}

    /**
     * What all forms of a name are one under; not itself a word. Of one-word names only {@link #base} is safe.
     *
     * @param language a BCP 47 tag
     */
    public static String key(String name, String language) {
        return isGerman(language) && name.indexOf(' ') > 0
                ? ADJECTIVE.matcher(base(name, language)).replaceAll("")
                : name;
    }

    /** A name without what a genitive adds. */
    public static String base(String name, String language) {
        return isGerman(language) ? GENITIVE.matcher(name).replaceFirst("") : name;
    }

    /**
     * An adjective of a people as the catalogue has it: "französischen" as "französisch", and since in French the nouns
     * of peoples are their adjectives with a capital, "allemandes" as "Allemande".
     */
    public static String people(String word, String language) {
        if (isGerman(language)) {
            return word.replaceFirst("(?<=isch|deutsch)e[nrms]?$", "");
        }
        boolean french = Locale.forLanguageTag(language).getLanguage().equals("fr");
        return french && Character.isLowerCase(word.codePointAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.FRENCH)
                        + word.substring(1).replaceFirst("(?<=\\p{L}{3}[^si])s$", "")
                : word;
    }

    private static boolean isGerman(String language) {
        return Locale.forLanguageTag(language).getLanguage().equals("de");
    }
}
