package io.standpoint.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins names of one thing: the same words; a surname or first name and the full name; an acronym and what it stands for;
 * the first words of an organisation's name.
 */
final class NameSieve implements Sieve {

    private static final Set<String> SUFFIXES = WordLists.labelled("names.txt").getOrDefault("SUFFIX", Set.of());

    @Override
    public void apply(Discourse discourse) {
        List<Candidate> names =
                discourse.candidates().stream().filter(Candidate::isName).toList();
        Partition partition = discourse.partition();
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (same(names.get(i), names.get(j)) && partition.join(names.get(j), names.get(i))) {
                    break;
                }
            }
        }
        for (Candidate name : names) {
            longer(name, names, partition).ifPresent(full -> partition.join(full, name));
        }
    }

    private static boolean same(Candidate one, Candidate other) {
        return one.is(other.mention().type()) && core(one).equals(core(other));
    }

    /** The one fuller name that this may be short for; of several people the last named before, else nobody. */
    private static Optional<Candidate> longer(Candidate name, List<Candidate> names, Partition partition) {
        List<Candidate> fitting = new ArrayList<>();
        for (Candidate other : names) {
            boolean isNew = fitting.stream().noneMatch(full -> partition.joined(full, other));
            if (isShortFor(name, other) && partition.of(name).agrees(partition.of(other))) {
                if (isNew || other.mention().compareTo(name.mention()) < 0) {
                    fitting.removeIf(full -> partition.joined(full, other));
                    fitting.add(other);
                }
            }
        }
        if (fitting.size() <= 1 || !name.is(NameType.PERSON)) {
            return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
        }
        return fitting.stream()
                .filter(full -> full.mention().compareTo(name.mention()) < 0)
                .max(Comparator.comparing(Candidate::mention));
    }

    private static boolean isShortFor(Candidate name, Candidate other) {
        List<String> brief = core(name);
        List<String> full = core(other);
        if (!name.is(other.mention().type()) || brief.size() >= full.size() || brief.isEmpty()) {
            return false;
        }
        return switch (name.mention().type()) {
            case PERSON -> isPartOfPerson(brief, full);
            case ORGANIZATION ->
                isAcronym(name, other) || full.subList(0, brief.size()).equals(brief);
            default -> isAcronym(name, other);
        };
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

    private static boolean isAcronym(Candidate name, Candidate other) {
        if (name.tokens().size() != 1) {
            return false;
        }
        String letters = name.tokens().get(0).text().replace(".", "");
        StringBuilder initials = new StringBuilder();
        for (Token token : other.tokens()) {
            if (Character.isUpperCase(token.text().codePointAt(0))) {
                initials.appendCodePoint(token.text().codePointAt(0));
            }
        }
        return letters.length() > 1 && letters.contentEquals(initials);
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
