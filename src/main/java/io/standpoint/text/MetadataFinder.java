package io.standpoint.text;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text shows about its own publication. */
final class MetadataFinder {

    /** A year spoken of as past or present in its own sentence. */
    private static final Pattern YEAR =
            Pattern.compile("\\b(?:in|since|during)\\s+(?:(?<month>\\p{Lu}\\p{L}+)\\s+)?(?<year>(?:19|20)\\d\\d)\\b");

    /** A day that the outlet, not a quotation, speaks of as yet to come. */
    private static final Pattern TO_COME = Pattern.compile("(?i)\\b(?:will|is|are)\\b");

    private static final Pattern FUTURE = Pattern.compile(
            "(?i)\\b(?:will|would|could|may|might|should|shall|by|until|next|plans?|planned|expected|target|goals?|going to"
                    + "|if|forecast|scheduled|due|aims?|intends?)\\b|['’]ll\\b");

    private static final Pattern QUOTED = Pattern.compile("[\"“”]");

    private static final Pattern PAST = Pattern.compile("\\b(?:was|were|had|did|\\p{Ll}{2,}ed)\\b");

    private static final Pattern SENTENCES = Pattern.compile("(?<=[.!?])\\s+|\\n+");

    private final Map<String, String> publishers = table("publishers.tsv");
    private final Map<String, String> agencies = table("agencies.tsv");

    private static Map<String, String> table(String name) {
        Map<String, String> table = new HashMap<>();
        for (String line : Patterns.lines(name)) {
            int tab = line.indexOf('\t');
            table.put(line.substring(0, tab), line.substring(tab + 1));
        }
        return table;
    }

    Metadata find(Page page, ZoneFinder.Result zones, Optional<URI> address) {
        Layout.Credits credits = zones.credits();
        Optional<URI> source = credits.address().or(() -> address);
        Optional<String> publisher = source.flatMap(this::outlet)
                .or(() -> credits.agency().map(agency -> agencies.getOrDefault(agency, agency)));
        Optional<LocalDate> issued = source.flatMap(Addresses::day).or(credits::issued);
        return new Metadata(
                credits.title(),
                source,
                publisher,
                credits.creators(),
                issued,
                issued.isPresent() ? Metadata.Window.OPEN : window(page, zones.zones()),
                new Metadata.Lineage(credits.translated(), credits.original(), Optional.empty()));
    }

    private Optional<String> outlet(URI source) {
        String host = Addresses.host(source);
        while (host.indexOf('.') > 0) {
            String name = publishers.get(host);
            if (name != null) {
                return Optional.of(name);
            }
            host = host.substring(host.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /**
     * An article is not older than the tweets it shows and the times it speaks of as past, and not younger than the comments
     * below it and the days it speaks of as yet to come. Where these contradict each other, the comments alone count.
     */
    private static Metadata.Window window(Page page, List<Zone> zones) {
        Optional<LocalDate> commented = Optional.empty();
        Optional<LocalDate> notAfter = Optional.empty();
        Optional<LocalDate> notBefore = Optional.empty();
        for (Zone zone : zones) {
            if (zone instanceof Zone.Comment comment) {
                commented = earlier(commented, comment.posted());
            } else if (zone instanceof Zone.Tweet tweet) {
                notBefore = later(notBefore, tweet.posted());
            } else if (zone instanceof Zone.Body) {
                for (String sentence : SENTENCES.split(zone.span().of(page.text()), -1)) {
                    notBefore = later(notBefore, past(sentence));
                    notAfter = earlier(notAfter, future(sentence));
                }
            }
        }
        notAfter = earlier(notAfter, commented);
        boolean contradicts =
                notAfter.isPresent() && notBefore.isPresent() && notAfter.get().isBefore(notBefore.get());
        return contradicts
                ? new Metadata.Window(Optional.empty(), commented)
                : new Metadata.Window(notBefore, notAfter);
    }

    /** The latest time that a sentence speaks of as past. */
    private static Optional<LocalDate> past(String sentence) {
        if (!PAST.matcher(sentence).find() || FUTURE.matcher(sentence).find()) {
            return Optional.empty();
        }
        Optional<LocalDate> latest = Optional.empty();
        for (LocalDate day : Dates.all(sentence)) {
            latest = later(latest, Optional.of(day));
        }
        Matcher year = YEAR.matcher(sentence);
        while (year.find()) {
            int month = Optional.ofNullable(year.group("month"))
                    .flatMap(Dates::month)
                    .orElse(1);
            latest = later(latest, Optional.of(LocalDate.of(Integer.parseInt(year.group("year")), month, 1)));
        }
        return latest;
    }

    /** The earliest day that a sentence speaks of as yet to come. */
    private static Optional<LocalDate> future(String sentence) {
        boolean toCome =
                TO_COME.matcher(sentence).find() && FUTURE.matcher(sentence).find();
        boolean told = PAST.matcher(sentence).find() || QUOTED.matcher(sentence).find();
        return toCome && !told ? Dates.all(sentence).stream().min(Comparator.naturalOrder()) : Optional.empty();
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isBefore(one.get())) ? other.or(() -> one) : one;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isAfter(one.get())) ? other.or(() -> one) : one;
    }
}
