package io.standpoint.evaluate.benchmark;

import io.standpoint.assertion.Participant;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityType;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which entry of an article's list of entities a thing is. It is the one that shares most with any of the thing's names (its
 * label, its English names, the words of the mention), where names are sets of words without case, accents of plural,
 * articles and titles:
 *
 * <ul>
 *   <li>a person is the entry that ends in the same surname, if no first name speaks against it;
 *   <li>anything else shares at least half of all words of the two names ("Republicans" and "Republican Party");
 *   <li>what matches no entry so is compared once more without words for those who act for somebody, since the lists have
 *       one entry for them all ("Republican lawmakers" and "Republican Party", "Obama administration" and "Barack Obama").
 * </ul>
 *
 * Pronouns and roles have been resolved by then: what counts is what they stand for.
 */
final class SeesawNames {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> IDLE = Set.of(
            "the",
            "a",
            "an",
            "of",
            "to",
            "on",
            "in",
            "for",
            "and",
            "s",
            "mr",
            "mrs",
            "ms",
            "dr",
            "sen",
            "rep",
            "gov",
            "president",
            "senator",
            "representative",
            "us",
            "u");
    private static final Set<String> ACTING_FOR = Set.of(
            "party",
            "lawmaker",
            "leader",
            "leadership",
            "member",
            "official",
            "administration",
            "campaign",
            "aide",
            "ally",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "congressional",
            "top",
            "senior",
            "government",
            "team",
            "supporter",
            "backer",
            "candidate",
            "politician",
            "strategist",
            "side",
            "colleague");
    private static final double LEAST = 0.5;

    private final List<String> entries;

    /** The names of a list. */
    SeesawNames(List<String> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The entry that the participant is, empty if none. */
    Optional<String> entry(Participant participant) {
        return entry(participant, Set.of()).or(() -> entry(participant, ACTING_FOR));
    }

    private Optional<String> entry(Participant participant, Set<String> without) {
        ToDoubleFunction<String> likeness = entry -> likeness(entry, participant, without);
        return entries.stream()
                .filter(entry -> likeness.applyAsDouble(entry) >= LEAST)
                .max(Comparator.comparingDouble(likeness));
    }

    private static double likeness(String entry, Participant participant, Set<String> without) {
        boolean person = participant.entity().id().type() == EntityType.PERSON || !without.isEmpty();
        List<String> words = words(entry, without);
        return names(participant)
                .map(name -> words(name, without))
                .mapToDouble(name -> Math.max(person ? surname(words, name) : 0, shared(words, name)))
                .max()
                .orElse(0);
    }

    private static Stream<String> names(Participant participant) {
        Entity entity = participant.entity();
        Stream<String> known = Stream.concat(
                Stream.of(entity.label()),
                entity.names().stream()
                        .filter(name -> name.language().equals("en"))
                        .map(Entity.Name::text));
        return Stream.concat(known, Stream.of(participant.mention().text()));
    }

    /** Nearly 1 for a surname alone and the full name, or for full names that begin alike. */
    private static double surname(List<String> first, List<String> second) {
        if (first.isEmpty() || second.isEmpty() || !last(first).equals(last(second))) {
            return 0;
        }
        boolean alone = first.size() == 1 || second.size() == 1;
        return alone || first.get(0).charAt(0) == second.get(0).charAt(0) ? 0.9 : 0;
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static double shared(List<String> one, List<String> other) {
        Set<String> all = new HashSet<>(one);
        all.addAll(other);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }

    private static List<String> words(String name, Set<String> without) {
        return BETWEEN_WORDS
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !IDLE.contains(word))
                .map(word -> word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                        ? word.substring(0, word.length() - 1)
                        : word)
                .filter(word -> !without.contains(word))
                .toList();
    }
}
