package io.standpoint.text;

import io.standpoint.text.Repaired.Insertion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English contractions and possessives that have lost their apostrophe. In a text that has kept more of them than are
 * certainly lost, none are taken to be lost.
 */
final class Apostrophes {

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}@#/_])(?<!\\p{L}['’])\\p{L}+(?![\\p{L}@/_]|['’]\\p{L})");
    private static final Pattern PRESENT = Pattern.compile("\\p{L}['’]\\p{L}");
    private static final Pattern BEFORE_NOUN = Pattern.compile("[ \\n](?<next>\\p{L}+)");

    /** Names such as O'Brien and D'Angelo, which have no other spelling with two capitals. */
    private static final Pattern PATRONYMIC = Pattern.compile("[OD]\\p{Lu}\\p{Ll}{2,}");

    private static final Pattern NO_PLURAL =
            Pattern.compile("\\p{L}+(?:[^aeiou]y|ch|sh|x|man|woman)s|(?:child|m|wom)ens");

    private static final Pattern OF_A_KIND = Pattern.compile("\\p{L}+(?:an|crat|ist|ite|ese|er|or|ee)");
    private static final Pattern ONE =
            Pattern.compile("(?i)\\b(?:an?|this|each|every|another|either|neither|one)\\s+$");
    private static final Pattern THE = Pattern.compile("(?i)\\b(?:the|its|his|her|their|our|my|your)\\s+$");

    /** What stands behind one that owns: "the worlds largest". */
    private static final Pattern CERTAIN_NEXT =
            Pattern.compile("\\s+(?:\\p{Ll}{3,}est|most|best|worst|first|second|third|own|only|top)\\b");

    /** Endings that make nouns and no verbs. */
    private static final Pattern CERTAIN_NOUN = Pattern.compile(
            "\\s+\\p{Ll}+(?:[ts]ion|ment|ness|ity|ship|ism|[ae]nce|[ae]ncy|hood|dom|ist|ology|graphy|cracy)s?\\b");

    /** A plural this many times rarer than its singular is most often a possessive that lost its mark. */
    private static final double SELDOM = 0.25;

    /** The same where an article shows that there is one. */
    private static final double RARER = 0.35;

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

    /** How many apostrophes are certainly lost; none in a text that has kept more. */
    int signs(String text, EnglishWords words) {
        long lost = WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> isForm(word.toLowerCase(Locale.ROOT)) || isNoPlural(word, words))
                .count();
        return PRESENT.matcher(text).results().count() > lost ? 0 : (int) lost;
    }

    /** The apostrophes that a text has lost; the names tell possessives. */
    List<Insertion> missing(String text, Set<String> names, EnglishWords words) {
        List<Insertion> insertions = new ArrayList<>();
        if (PRESENT.matcher(text).find() && signs(text, words) == 0) {
            return insertions;
        }
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            Form form = forms.get(word.group().toLowerCase(Locale.ROOT));
            if (form != null) {
                if (fits(form, text, word)) {
                    insertions.add(new Insertion(word.start() + form.apostrophe(), "'"));
                }
            } else if (PATRONYMIC.matcher(word.group()).matches()) {
                insertions.add(new Insertion(word.start() + 1, "'"));
            } else if (isNoPlural(word.group(), words) || isPossessive(text, word, names, words)) {
                insertions.add(new Insertion(word.end() - 1, "'"));
            }
        }
        return insertions;
    }

    /** Nouns with an s whose plural is formed otherwise: countrys, churchs, chairmans, childrens. */
    private static boolean isNoPlural(String word, EnglishWords words) {
        String noun = word.toLowerCase(Locale.ROOT);
        return NO_PLURAL.matcher(noun).matches()
                && !words.isListed(noun)
                && words.isListed(noun.substring(0, noun.length() - 1));
    }

    private static boolean isPossessive(String text, Matcher word, Set<String> names, EnglishWords words) {
        if (!word.group().endsWith("s") || !isBeforeNoun(text, word.end(), words)) {
            return false;
        }
        return isPossessiveName(word.group(), names, words) || isPossessiveNoun(text, word, words);
    }

    /** A name of the text with an s, unless the two together are a plural that is in use. */
    private static boolean isPossessiveName(String word, Set<String> names, EnglishWords words) {
        String name = word.substring(0, word.length() - 1);
        return names.contains(name) && (!words.isListed(word.toLowerCase(Locale.ROOT)) || isSingular(name, words));
    }

    /** "a presidents plan", "the governments decision": the article, or the noun behind, shows that it is one. */
    private static boolean isPossessiveNoun(String text, Matcher word, EnglishWords words) {
        String before = text.substring(Math.max(0, word.start() - 12), word.start());
        String noun = word.group().substring(0, word.group().length() - 1);
        if (noun.length() < 3 || noun.endsWith("s") || !words.isListed(noun)) {
            return false;
        }
        return ONE.matcher(before).find()
                ? words.count(noun + "s") < RARER * words.count(noun)
                : THE.matcher(before).find()
                        && (isBefore(CERTAIN_NEXT, text, word)
                                || (isSingular(noun, words) && isBefore(CERTAIN_NOUN, text, word)));
    }

    private static boolean isBefore(Pattern next, String text, Matcher word) {
        return next.matcher(text).region(word.end(), text.length()).lookingAt();
    }

    /** Whether the form with an s is far rarer than the word itself, and the word is not one for people of a kind. */
    private static boolean isSingular(String word, EnglishWords words) {
        String lower = word.toLowerCase(Locale.ROOT);
        return !OF_A_KIND.matcher(lower).matches() && words.count(lower + "s") < SELDOM * words.count(lower);
    }

    private static boolean fits(Form form, String text, Matcher word) {
        String before = text.substring(Math.max(0, word.start() - 12), word.start());
        return form.before().matcher(before).find()
                && form.after().matcher(text).region(word.end(), text.length()).lookingAt();
    }

    private static boolean isBeforeNoun(String text, int end, EnglishWords words) {
        Matcher next = BEFORE_NOUN.matcher(text).region(end, text.length());
        return next.lookingAt() && !words.isFunctionWord(next.group("next"));
    }
}
