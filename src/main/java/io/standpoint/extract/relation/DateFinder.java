package io.standpoint.extract.relation;

import io.standpoint.language.Mention;
import io.standpoint.language.NameType;
import io.standpoint.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds calendar dates: days, months of a year, years. */
final class DateFinder {

    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec");

    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}|[3-9]\\d{2}");
    private static final Pattern DAY = Pattern.compile("(?:[12]?\\d|3[01]|0\\d)(?:st|nd|rd|th)?");
    private static final Pattern NUMERIC = Pattern.compile("\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}");

    /** The dates of a sentence in order, as mentions of their own. */
    List<Mention> find(Sentence sentence) {
        List<String> words = sentence.tokens().stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT).replaceAll("\\.$", ""))
                .toList();
        List<Mention> found = new ArrayList<>();
        for (int begin = 0; begin < words.size(); begin++) {
            int end = end(sentence, words, begin);
            if (end > begin) {
                found.add(new Mention(
                        sentence.index(), begin, end, head(words, begin, end), Mention.Form.NAME, NameType.NONE));
                begin = end - 1;
            }
        }
        return found;
    }

    private static int head(List<String> words, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (MONTHS.contains(words.get(i))) {
                return i;
            }
        }
        return begin;
    }

    /** One past the last word of the date that begins here; the beginning if none does. */
    private static int end(Sentence sentence, List<String> words, int begin) {
        String word = words.get(begin);
        if (NUMERIC.matcher(word).matches()) {
            return begin + 1;
        }
        boolean capital =
                Character.isUpperCase(sentence.tokens().get(begin).text().charAt(0));
        if (MONTHS.contains(word) && capital) {
            int end = skip(words, begin + 1, DAY);
            return year(words, end, begin + 1);
        }
        if (DAY.matcher(word).matches()) {
            int month = begin + 1 < words.size() && words.get(begin + 1).equals("of") ? begin + 2 : begin + 1;
            if (month < words.size() && MONTHS.contains(words.get(month))) {
                return year(words, month + 1, month + 1);
            }
        }
        return YEAR.matcher(word).matches() && isBareYear(sentence, begin) ? begin + 1 : begin;
    }

    private static int skip(List<String> words, int at, Pattern pattern) {
        return at < words.size() && pattern.matcher(words.get(at)).matches() ? at + 1 : at;
    }

    /** The end with the year behind it, perhaps after a comma. */
    private static int year(List<String> words, int at, int without) {
        int comma = skip(words, at, Pattern.compile(",|of"));
        int end = skip(words, comma, YEAR);
        return end > comma ? end : Math.max(at, without);
    }

    /** Whether a number is a year and counts nothing. */
    private static boolean isBareYear(Sentence sentence, int at) {
        boolean counts = at + 1 < sentence.tokens().size()
                && sentence.tokens().get(at + 1).tag().startsWith("NN")
                && sentence.dependencies().get(at).relation().equals("nummod")
                && sentence.dependencies().get(at).governor() == at + 1;
        return !counts || sentence.tokens().get(at).text().length() == 4;
    }
}
