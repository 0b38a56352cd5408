package io.standpoint.text;

import io.standpoint.text.Repaired.Insertion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English contractions and possessives that have lost their apostrophe. In a text that has apostrophes inside words none
 * are taken to be lost.
 */
final class Apostrophes {

    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}'’@#/_])\\p{L}+(?![\\p{L}'’@/_])");
    private static final Pattern PRESENT = Pattern.compile("\\p{L}['’]\\p{L}");
    private static final Pattern BEFORE_NOUN = Pattern.compile("\\s+(?<next>\\p{Ll}+)");

    /** One form: where the apostrophe goes, and what must stand before and after. */
    private record Form(int apostrophe, Pattern before, Pattern after, boolean certain) {}

    private final Map<String, Form> forms = new HashMap<>();

    Apostrophes() {
        for (String line : Patterns.lines("contractions.tsv")) {
            String[] fields = line.split("\t", -1);
            String before = fields.length > 2 && !fields[2].equals("-") ? fields[2] : "";
            String after = fields.length > 3 && !fields[3].equals("-") ? fields[3] : "";
            forms.put(
                    fields[0],
                    new Form(
                            fields[1].indexOf('\''),
                            Pattern.compile("(?:" + before + ")$"),
                            Pattern.compile(after),
                            fields.length == 2));
        }
    }

    /** Whether the lower-case word is a form that only a lost apostrophe explains. */
    boolean isForm(String word) {
        Form form = forms.get(word);
        return form != null && form.certain();
    }

    /** How many apostrophes are certainly lost. */
    int signs(String text) {
        if (PRESENT.matcher(text).find()) {
            return 0;
        }
        return (int) WORD.matcher(text)
                .results()
                .filter(word -> isForm(word.group().toLowerCase(Locale.ROOT)))
                .count();
    }

    /** The apostrophes that a text has lost; the names tell possessives. */
    List<Insertion> missing(String text, Set<String> names, EnglishWords words) {
        List<Insertion> insertions = new ArrayList<>();
        if (PRESENT.matcher(text).find()) {
            return insertions;
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            Form form = forms.get(word.group().toLowerCase(Locale.ROOT));
            if (form != null) {
                if (fits(form, text, word)) {
                    insertions.add(new Insertion(word.start() + form.apostrophe(), "'"));
                }
            } else if (isPossessive(word.group(), names, words) && isBeforeNoun(text, word.end(), words)) {
                insertions.add(new Insertion(word.end() - 1, "'"));
            }
        }
        return insertions;
    }

    private static boolean fits(Form form, String text, Matcher word) {
        String before = text.substring(Math.max(0, word.start() - 12), word.start());
        return form.before().matcher(before).find()
                && form.after().matcher(text).region(word.end(), text.length()).lookingAt();
    }

    /** A name of the text with an s, unless the two together are a plural that is a listed word. */
    private static boolean isPossessive(String word, Set<String> names, EnglishWords words) {
        return word.endsWith("s")
                && names.contains(word.substring(0, word.length() - 1))
                && !words.isListed(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isBeforeNoun(String text, int end, EnglishWords words) {
        Matcher next = BEFORE_NOUN.matcher(text).region(end, text.length());
        return next.lookingAt() && !words.isFunctionWord(next.group("next"));
    }
}
