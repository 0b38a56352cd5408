package io.standpoint.language;

import com.hankcs.hanlp.HanLP;
import io.standpoint.text.Document;

/** Texts in traditional characters, which are analysed as if they were written in simplified ones. */
final class TraditionalChinese {

    /** The least share of characters with a simplified form in a text that counts as traditional. */
    private static final double LEAST = 0.05;

    private TraditionalChinese() {}

    /** The document with its text in simplified characters, one for one; itself if it has hardly any other. */
    static Document simplified(Document document) {
        String text = document.text();
        StringBuilder simplified = new StringBuilder(text.length());
        int han = 0;
        int changed = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            char simple = simplified(character);
            han += Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN ? 1 : 0;
            changed += simple == character ? 0 : 1;
            simplified.append(simple);
        }
        Document.Content content = document.content();
        return changed < LEAST * han || changed == 0
                ? document
                : new Document(
                        document.path(),
                        document.hash(),
                        document.language(),
                        document.metadata(),
                        new Document.Content(
                                content.source(), simplified.toString(), content.offsets(), content.zones()));
    }

    private static char simplified(char character) {
        if (Character.UnicodeScript.of(character) != Character.UnicodeScript.HAN) {
            return character;
        }
        String simple = HanLP.convertToSimplifiedChinese(String.valueOf(character));
        return simple.length() == 1 ? simple.charAt(0) : character;
    }
}
