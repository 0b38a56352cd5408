package io.standpoint.entity;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of an article taken apart.
 *
 * @param name    what the article calls its subject, with spaces: "Apple", "University of California, San Diego"
 * @param bracket what tells it from others of that name: "company"
 */
record TitleName(String name, Optional<String> bracket) {

    private static final Pattern BRACKETED = Pattern.compile("(.+?) \\(([^()]+)\\)");
    private static final Pattern LIST = Pattern.compile(
            "(?:Lists?|Index|Outline|Timeline|History|Demographics|Geography) of .*|\\d{4}.*|.*[/:#].*");
    private static final Set<String> SMALL = Set.of(
            "of", "the", "and", "for", "in", "at", "on", "de", "inc", "corp", "ltd", "co", "company", "corporation");

    static TitleName of(String title) {
        String text = title.replace('_', ' ').strip();
        Matcher matcher = BRACKETED.matcher(text);
        return matcher.matches()
                ? new TitleName(matcher.group(1), Optional.of(matcher.group(2)))
                : new TitleName(text, Optional.empty());
    }

    /** Whether the article is about no single thing: a list, a year, part of an article. */
    boolean isOfMany() {
        return LIST.matcher(name).matches();
    }

    /** What stands after the first comma: the region of a town, the peerage of a person. */
    Optional<String> afterComma() {
        int comma = name.indexOf(", ");
        return comma < 0 ? Optional.empty() : Optional.of(name.substring(comma + 2));
    }

    /** The name without that. */
    String beforeComma() {
        return afterComma().isPresent() ? name.substring(0, name.indexOf(", ")) : name;
    }

    /** The words of a name as they are compared: without marks, initials and small words. */
    static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        if (Linked.canBeNamed(name)) {
            for (String word : Slug.of(name.replace('.', ' ').replaceAll("['\u2019]s\\b", ""))
                    .split("-")) {
                if (word.codePointCount(0, word.length()) > 1 && !SMALL.contains(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** The words of the title that a name has not. */
    Set<String> beyond(Collection<String> words) {
        Set<String> further = words(name);
        bracket.ifPresent(text -> further.addAll(words(text)));
        further.removeAll(words);
        return further;
    }

    /** Whether a word of capitals is made of letters of the title's words, one at least of each, in their order. */
    boolean hasInitials(String acronym) {
        List<String> words = List.copyOf(words(name));
        String letters = Slug.of(acronym).replace("-", "");
        return words.size() > 1 && matches(letters, 0, words, 0);
    }

    private static boolean matches(String letters, int from, List<String> words, int word) {
        if (word == words.size()) {
            return from == letters.length();
        }
        String at = words.get(word);
        if (from == letters.length() || at.charAt(0) != letters.charAt(from)) {
            return false;
        }
        int next = from + 1;
        int in = 1;
        while (true) {
            if (matches(letters, next, words, word + 1)) {
                return true;
            }
            in = next < letters.length() ? at.indexOf(letters.charAt(next), in) + 1 : 0;
            if (in == 0) {
                return false;
            }
            next++;
        }
    }
}
