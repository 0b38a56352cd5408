package io.standpoint.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the address of an article says about it. */
public final class Addresses {

    private static final Pattern ARCHIVED =
            Pattern.compile("https?://web\\.archive\\.org/web/(?:\\d+(?:[a-z]{2}_)?/)?(https?://.+)");

    /** News sites write the day of issue into the path: {@code /2015/01/15/}, {@code /2015-01-15/}. */
    private static final Pattern DAY_IN_PATH =
            Pattern.compile("[/_-]((?:19|20)\\d\\d)([/-]?)(0[1-9]|1[0-2])\\2(0[1-9]|[12]\\d|3[01])(?:\\D|$)");

    private static final Pattern MONTH_NAME_IN_PATH = Pattern.compile(
            "/((?:19|20)\\d\\d)/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/(0?[1-9]|[12]\\d|3[01])(?:/|$)");

    private Addresses() {}

    /** An address, without an archive's wrapping; empty if it is none. */
    public static Optional<URI> parse(String address) {
        Matcher archived = ARCHIVED.matcher(address);
        String original = archived.matches() ? archived.group(1) : address;
        try {
            URI uri = new URI(original);
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** The day of issue, where the path names it. */
    public static Optional<LocalDate> day(URI address) {
        String path = address.getPath() == null ? "" : address.getPath().toLowerCase(Locale.ROOT);
        Matcher numeric = DAY_IN_PATH.matcher(path);
        if (numeric.find()) {
            return day(numeric.group(1), Integer.parseInt(numeric.group(3)), numeric.group(4));
        }
        Matcher named = MONTH_NAME_IN_PATH.matcher(path);
        return named.find()
                ? Dates.month(named.group(2)).flatMap(month -> day(named.group(1), month, named.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The host without {@code www.}, {@code m.} and the like in front. */
    static String host(URI address) {
        return address.getHost().toLowerCase(Locale.ROOT).replaceFirst("^(?:www\\d?|m|mobile|amp|edition)\\.", "");
    }
}
