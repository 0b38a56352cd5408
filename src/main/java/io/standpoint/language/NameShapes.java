package io.standpoint.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Corrects the borders and types of names that a statistical model cuts or mistakes, by the words at their ends: names of
 * institutions ("Western Michigan University", "Institute of Turin"), of places ("Victor Verster Prison", "Cape Cod") and
 * of people whose first name is a town's ("Florence May Harding").
 */
final class NameShapes {

    private static final Map<String, Set<String>> WORDS = WordLists.labelled("names.txt");

    private static final Set<String> COMPLEMENT = Set.of("of", "for");

    private final Genders genders = new Genders();

    /**
     * Corrects the types of a sentence's words in place.
     *
     * @param words as written
     * @param tags  their parts of speech
     * @param types the types so far
     */
    void correct(List<String> words, List<String> tags, NameType[] types) {
        for (int i = 0; i < types.length; i++) {
            if (!isCapital(words, tags, i)) {
                separate(words, types, i);
            } else if (is("INSTITUTION", words.get(i)) && types[i] != NameType.TITLE) {
                institution(words, tags, types, i);
            } else if (is("LANDMARK", words.get(i)) && !isCapital(words, tags, i + 1)) {
                landmark(words, tags, types, i);
            } else if (is("LANDMARK_OF", words.get(i)) && isCapital(words, tags, i + 1) && types[i] != NameType.PLACE) {
                Arrays.fill(types, i, end(words, tags, i + 1), NameType.PLACE);
            } else if (types[i] == NameType.PLACE && isFirstName(words, types, i)) {
                types[i] = NameType.PERSON;
            }
        }
    }

    /** Two institutions: "the School of Management in Northwestern University". */
    private static void separate(List<String> words, NameType[] types, int i) {
        if (words.get(i).equals("in") && types[i] == NameType.ORGANIZATION) {
            types[i] = NameType.NONE;
        }
    }

    private static void institution(List<String> words, List<String> tags, NameType[] types, int noun) {
        int begin = noun;
        while (begin > 0 && isCapital(words, tags, begin - 1) && joins(words.get(begin - 1), types[begin - 1])) {
            begin--;
        }
        int end = noun + 1;
        int next = end < words.size() && COMPLEMENT.contains(words.get(end)) ? end + 1 : words.size();
        if (next < words.size() && words.get(next).equals("the")) {
            next++;
        }
        if (isCapital(words, tags, next)) {
            end = end(words, tags, next);
            if (end + 1 < words.size() && words.get(end).equals("at") && types[end + 1] == NameType.PLACE) {
                end = end(words, tags, end + 1);
            }
        }
        if (end - begin > 1) {
            Arrays.fill(types, begin, end, NameType.ORGANIZATION);
        }
    }

    private static void landmark(List<String> words, List<String> tags, NameType[] types, int noun) {
        int begin = noun;
        while (begin > 0 && isCapital(words, tags, begin - 1) && types[begin - 1] != NameType.TITLE) {
            begin--;
        }
        boolean isOrganization = types[noun] == NameType.ORGANIZATION;
        if (begin < noun && !isOrganization) {
            Arrays.fill(types, begin, noun + 1, NameType.PLACE);
        }
    }

    /** "Florence May Harding". */
    private boolean isFirstName(List<String> words, NameType[] types, int i) {
        boolean isAlone = i == 0 || types[i - 1] != NameType.PLACE;
        boolean isBeforeName = i + 1 < types.length && types[i + 1] == NameType.PERSON;
        return isAlone && isBeforeName && genders.ofFirstName(words.get(i)) != Gender.UNKNOWN;
    }

    /** Not "former" at the beginning of a sentence, nor the short name of a country. */
    private static boolean joins(String word, NameType type) {
        return type != NameType.TITLE && !is("TIME", word) && word.indexOf('.') < 0;
    }

    private static int end(List<String> words, List<String> tags, int begin) {
        int end = begin;
        while (isCapital(words, tags, end)) {
            end++;
        }
        return end;
    }

    private static boolean isCapital(List<String> words, List<String> tags, int i) {
        return i < words.size()
                && Character.isUpperCase(words.get(i).codePointAt(0))
                && (tags.get(i).startsWith("NN") || tags.get(i).startsWith("JJ"));
    }

    private static boolean is(String list, String word) {
        return WORDS.getOrDefault(list, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }
}
