package io.standpoint.entity.resolve;

import com.ibm.icu.text.Transliterator;
import io.standpoint.entity.Names;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Compares names across scripts by their sound: both are put into Latin letters (for Chinese by the readings of the
 * characters), vowels are dropped, and consonants that transliteration confuses count as one.
 */
final class Transliteration {

    /** The share of the longer skeleton that may differ. */
    private static final double TOLERANCE = 0.4;

    private final Transliterator latin = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    /** Whether a name in another script gives more than one part of the name. */
    static boolean isWhole(String name) {
        return name.contains("\u00B7") || name.contains(" ");
    }

    /** The consonants of a name by their sound. */
    String skeleton(String name) {
        String letters = latin.transliterate(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        String hard = Names.isLatin(name) ? letters.replaceAll("c(?![eiyh])", "k") : letters;
        return hard.replaceAll("sh|zh|ch|th|[sxzcj]", "s")
                .replaceAll("ph|[fvhw]", "f")
                .replaceAll("[bp]", "p")
                .replaceAll("[dt]", "t")
                .replaceAll("[lr]", "l")
                .replaceAll("[mn]+g?", "n")
                .replaceAll("[gkq]", "k")
                .replaceAll("[aeiouy]", "")
                .replaceAll("(.)\\1+", "$1");
    }

    /** Whether two skeletons may be of one name. */
    static boolean isAlike(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int allowed = (int) (TOLERANCE * longer);
        return longer > 1 && new LevenshteinDistance(allowed).apply(one, other) >= 0;
    }
}
