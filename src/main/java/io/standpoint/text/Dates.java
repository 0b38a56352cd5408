package io.standpoint.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendar days as texts write them. */
final class Dates {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private static final String MONTH = "(?<%s>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?"
            + "|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";

    private static final Pattern DAY = Pattern.compile(
            "\\b(?<iso>(?:19|20)\\d\\d-\\d\\d-\\d\\d)\\b"
                    + "|(?<cy>(?:19|20)\\d\\d)\\s*年\\s*(?<cm>\\d{1,2})\\s*月\\s*(?<cd>\\d{1,2})\\s*日"
                    + "|\\b" + MONTH.formatted("mm")
                    + "\\s+(?<md>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<my>(?:19|20)\\d\\d)\\b"
                    + "|\\b(?<dd>\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+" + MONTH.formatted("dm")
                    + ",?\\s+(?<dy>(?:19|20)\\d\\d)\\b",
            Pattern.CASE_INSENSITIVE);

    private Dates() {}

    /** The first day that a text names in full, with the month in letters or in ISO 8601 order. */
    static Optional<LocalDate> first(String text) {
        return all(text).stream().findFirst();
    }

    /** All such days in the order of the text. */
    static List<LocalDate> all(String text) {
        List<LocalDate> all = new ArrayList<>();
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            read(day).ifPresent(all::add);
        }
        return all;
    }

    private static Optional<LocalDate> read(Matcher day) {
        if (day.group("iso") != null) {
            String[] parts = day.group("iso").split("-", -1);
            return of(parts[0], Optional.of(Integer.parseInt(parts[1])), parts[2]);
        }
        if (day.group("cy") != null) {
            return of(day.group("cy"), Optional.of(Integer.parseInt(day.group("cm"))), day.group("cd"));
        }
        return day.group("my") != null
                ? of(day.group("my"), month(day.group("mm")), day.group("md"))
                : of(day.group("dy"), month(day.group("dm")), day.group("dd"));
    }

    private static Optional<LocalDate> of(String year, Optional<Integer> month, String day) {
        try {
            return month.map(number -> LocalDate.of(Integer.parseInt(year), number, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The number of a month, 1 to 12, from its English name or the name's first three letters. */
    static Optional<Integer> month(String name) {
        int index = name.length() < 3 ? -1 : MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
        return index < 0 ? Optional.empty() : Optional.of(index + 1);
    }
}
