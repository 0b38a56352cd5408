package io.standpoint.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Joins names of one thing: the same words; a surname or first name and the full name; an acronym and what it stands for;
 * the first words of an organisation's name.
 */
final class NameSieve implements Sieve {

    private static final Set<String> SUFFIXES = WordLists.labelled("names.txt").getOrDefault("SUFFIX", Set.of());

    private static final Set<String> GENERATIONS =
            WordLists.labelled("names.txt").getOrDefault("GENERATION", Set.of());

    private static final Set<String> COMMON = WordLists.labelled("names.txt").getOrDefault("COMMON", Set.of());

    @Override
    public void apply(Discourse discourse) {
        List<Name> names = discourse.candidates().stream()
                .filter(Candidate::isName)
                .map(candidate -> new Name(candidate, core(candidate), generation(candidate), initials(candidate)))
                .toList();
        Partition partition = discourse.partition();
        Map<List<String>, Map<NameType, Candidate>> first = new HashMap<>();
        for (Name name : names) {
            Candidate same = first.computeIfAbsent(name.whole(), words -> new EnumMap<>(NameType.class))
                    .putIfAbsent(name.candidate().mention().type(), name.candidate());
            if (same != null) {
                partition.join(same, name.candidate());
            }
        }
        for (Name name : names) {
            longer(name, names, partition).ifPresent(full -> partition.join(full, name.candidate()));
        }
    }

    /** A name, the words that matter, the generation if it has one, and what an acronym of it has for letters. */
    private record Name(Candidate candidate, List<String> core, Optional<String> generation, String initials) {

        /** Father and son are two. */
        List<String> whole() {
            return Stream.concat(core.stream(), generation.stream()).toList();
        }

        boolean is(NameType type) {
            return candidate.is(type);
        }
    }

    /** The one fuller name that this may be short for; of several people the last named before without a generation, else nobody. */
    private static Optional<Candidate> longer(Name name, List<Name> names, Partition partition) {
        Candidate brief = name.candidate();
        List<Candidate> fitting = new ArrayList<>();
        for (Name other : names) {
            Candidate full = other.candidate();
            if (!isShortFor(name, other) || !partition.of(brief).agrees(partition.of(full))) {
                continue;
            }
            boolean isNew = fitting.stream().noneMatch(found -> partition.joined(found, full));
            if (isNew || full.index() < brief.index()) {
                fitting.removeIf(found -> partition.joined(found, full));
                fitting.add(full);
            }
        }
        if (name.generation().isEmpty()
                && !fitting.stream().allMatch(full -> generation(full).isPresent())) {
            fitting.removeIf(full -> generation(full).isPresent());
        }
        if (fitting.size() <= 1 || !name.is(NameType.PERSON)) {
            return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
        }
        return fitting.stream()
                .filter(full -> full.index() < brief.index())
                .max(Comparator.comparingInt(Candidate::index));
    }

    private static boolean isShortFor(Name name, Name other) {
        List<String> brief = name.core();
        List<String> full = other.core();
        if (!name.is(other.candidate().mention().type()) || brief.size() >= full.size() || brief.isEmpty()) {
            return false;
        }
        return switch (name.candidate().mention().type()) {
            case PERSON ->
                isPartOfPerson(brief, full)
                        && (name.generation().isEmpty() || name.generation().equals(other.generation()));
            case ORGANIZATION ->
                isAcronym(name, other)
                        || (!isCommon(brief) && full.subList(0, brief.size()).equals(brief));
            default -> isAcronym(name, other);
        };
    }

    private static boolean isCommon(List<String> brief) {
        return COMMON.containsAll(brief);
    }

    /** The surname, the first name, or the two without what is between. */
    private static boolean isPartOfPerson(List<String> brief, List<String> full) {
        boolean endsAlike = full.get(full.size() - 1).equals(brief.get(brief.size() - 1));
        boolean startsAlike = full.get(0).equals(brief.get(0));
        if (brief.size() == 1) {
            return endsAlike || startsAlike;
        }
        return endsAlike
                && (startsAlike
                        || full.subList(full.size() - brief.size(), full.size()).equals(brief));
    }

    private static boolean isAcronym(Name name, Name other) {
        if (name.candidate().tokens().size() != 1) {
            return false;
        }
        String letters = name.candidate().tokens().get(0).text().replace(".", "");
        return letters.length() > 1 && letters.equals(other.initials());
    }

    /** The first letters of the words that have a capital. */
    private static String initials(Candidate name) {
        StringBuilder initials = new StringBuilder();
        for (Token token : name.tokens()) {
            if (Character.isUpperCase(token.text().codePointAt(0))) {
                initials.appendCodePoint(token.text().codePointAt(0));
            }
        }
        return initials.toString();
    }

    private static Optional<String> generation(Candidate name) {
        return name.words().stream()
                .map(word -> word.replace(".", ""))
                .filter(GENERATIONS::contains)
                .findFirst()
                .filter(word -> name.is(NameType.PERSON));
    }

    /** The words without articles, and without what follows a name such as Jr. or Inc. */
    private static List<String> core(Candidate name) {
        List<String> words = new ArrayList<>(name.words());
        words.removeIf(word -> word.equals("the") || word.equals(","));
        while (words.size() > 1 && SUFFIXES.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return words;
    }
}
