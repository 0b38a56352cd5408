package io.standpoint.entity.report;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32C;

/**
 * The fingerprints of a text, by winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): hashes of all stretches of a fixed
 * length, of which each window keeps the least. Two texts that share a stretch of {@link #GRAM} + {@link #WINDOW} - 1 bytes
 * share a fingerprint. Only letters and digits count, in lower case, so that lost spaces, quotation marks and line ends do
 * no harm; they are counted as bytes of UTF-8, since a Chinese character says as much as some three Latin letters.
 */
final class Winnowing {

    /** The bytes of a stretch: four or five English words, eight Chinese characters. */
    private static final int GRAM = 24;

    /** One in about half as many hashes is kept. */
    private static final int WINDOW = 16;

    private Winnowing() {}

    /** The fingerprints; none for a text shorter than a stretch. */
    static Set<Integer> fingerprints(String text) {
        int[] hashes = hashes(text);
        Set<Integer> kept = new TreeSet<>();
        for (int begin = 0; begin < hashes.length; begin++) {
            int least = hashes[begin];
            int end = Math.min(begin + WINDOW, hashes.length);
            for (int i = begin + 1; i < end; i++) {
                least = Math.min(least, hashes[i]);
            }
            kept.add(least);
            if (end == hashes.length) {
                break;
            }
        }
        return kept;
    }

    private static int[] hashes(String text) {
        byte[] bytes = letters(text).getBytes(StandardCharsets.UTF_8);
        int[] hashes = new int[Math.max(0, bytes.length - GRAM + 1)];
        CRC32C hash = new CRC32C();
        for (int i = 0; i < hashes.length; i++) {
            hash.reset();
            hash.update(bytes, i, GRAM);
            hashes[i] = (int) hash.getValue();
        }
        return hashes;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
