package io.standpoint.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tika.langdetect.opennlp.OpenNLPDetector;
import org.apache.tika.language.detect.LanguageResult;

/** Tells the language of a text by Tika's OpenNLP models. Loads them once; safe for several threads. */
final class LanguageIdentifier {

    /** The tag for a language that cannot be told. */
    static final String UNDETERMINED = Document.UNDETERMINED;

    /** The head of a long text is enough, and keeps the time constant. */
    private static final int ENOUGH = 4000;

    /** Under so many letters a guess is worth nothing in an alphabet; ideographs say more. */
    private static final int TOO_FEW_LETTERS = 25;

    private static final int TOO_FEW_IDEOGRAPHS = 4;

    /** How far the best guess must be ahead of the next language. */
    private static final double MARGIN = 1.15;

    private final OpenNLPDetector detector = new OpenNLPDetector();
    private final Map<String, String> tags = new HashMap<>();

    LanguageIdentifier() {
        try {
            detector.loadModels();
        } catch (IOException cause) {
            throw new UncheckedIOException("The language models cannot be loaded", cause);
        }
        for (String tag : Locale.getISOLanguages()) {
            tags.put(Locale.forLanguageTag(tag).getISO3Language(), tag);
        }
        tags.put("cmn", "zh");
    }

    /** The BCP 47 tag of a text's language, or {@code und}. */
    String identify(String text) {
        String head = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        long letters = head.codePoints().filter(Character::isLetter).count();
        long ideographs = head.codePoints().filter(Character::isIdeographic).count();
        if (letters < TOO_FEW_LETTERS && ideographs < TOO_FEW_IDEOGRAPHS) {
            return UNDETERMINED;
        }
        return best(detect(head));
    }

    private synchronized List<LanguageResult> detect(String text) {
        detector.reset();
        detector.addText(text);
        return detector.detectAll();
    }

    private String best(List<LanguageResult> results) {
        if (results.isEmpty()) {
            return UNDETERMINED;
        }
        String best = tag(results.get(0));
        for (LanguageResult other : results) {
            if (!tag(other).equals(best)) {
                boolean ahead = results.get(0).getRawScore() >= MARGIN * other.getRawScore();
                return ahead || best.equals("zh") ? best : UNDETERMINED;
            }
        }
        return best;
    }

    /** The models say {@code zho-simp}, {@code zho-trad} and ISO 639-3 codes. */
    private String tag(LanguageResult result) {
        String code = result.getLanguage().replaceFirst("-.*", "");
        return tags.getOrDefault(code, code);
    }

    /** The language of a part, which is the whole's where the part is too short to tell and in the same script. */
    String identify(String part, String whole) {
        String own = identify(part);
        return own.equals(UNDETERMINED) && isIdeographic(part) == whole.equals("zh") ? whole : own;
    }

    private static boolean isIdeographic(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints()
                .filter(c -> UnicodeScript.of(c) == UnicodeScript.HAN)
                .count();
        return han * 2 > letters;
    }
}
