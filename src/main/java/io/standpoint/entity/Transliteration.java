package io.standpoint.entity;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Compares names across scripts by their sound: both are put into Latin letters (for Chinese by the readings of the
 * characters), vowels are dropped, and consonants that transliteration confuses count as one.
 */
final class Transliteration {

    /** The share of the longer skeleton that may differ. */
    private static final double TOLERANCE = 0.4;

    private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** Whether a name is in Latin letters. */
    static boolean isLatin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    /** Whether a name in another script sounds like a Latin one, or like its last name where it has but one part. */
    boolean isAlike(String other, String name) {
        boolean wholeName = other.contains("\u00B7") || other.contains(" ");
        String compared = wholeName ? name : name.substring(name.lastIndexOf(' ') + 1);
        String one = skeleton(other);
        String two = skeleton(compared);
        int longer = Math.max(one.length(), two.length());
        return longer > 1 && distance(one, two) <= TOLERANCE * longer;
    }

    private String skeleton(String name) {
        return latin.transliterate(name)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "")
                .replaceAll("sh|zh|ch|th|[sxzcj]", "s")
                .replaceAll("ph|[fvhw]", "f")
                .replaceAll("[bp]", "p")
                .replaceAll("[dt]", "t")
                .replaceAll("[gkq]", "k")
                .replaceAll("[lr]", "l")
                .replaceAll("[mn]+g?", "n")
                .replaceAll("[aeiouy]", "")
                .replaceAll("(.)\\1+", "$1");
    }

    /** The edit distance of Levenshtein. */
    private static int distance(String one, String two) {
        int[] previous = new int[two.length() + 1];
        for (int j = 0; j <= two.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[two.length() + 1];
            current[0] = i;
            for (int j = 1; j <= two.length(); j++) {
                int change = previous[j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[two.length()];
    }
}
