package io.standpoint.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Compares persons' names in Latin letters. Names that cannot be one person's, such as those of two generations or with
 * two different middle initials, are told apart from names that are merely unlike each other.
 */
public final class PersonNames {

    /** In what two names of perhaps one person are alike. */
    public enum Likeness {
        /** In all parts. */
        SAME,
        /** First and last name; one has a middle name or initial that the other leaves out. */
        MIDDLE,
        /** The last name, and one first name is short for the other. */
        NICKNAME,
        /** All but a letter of the first or last name. */
        SPELLING,
        /** The last name and an initial of the first. */
        INITIAL,
        /** The last name, which is all that one has. */
        SURNAME
    }

    private static final Optional<String> FATHER = Optional.of("sr");

    private static final LevenshteinDistance CLOSE = new LevenshteinDistance(1);

    /** The fewest letters of a name in which one letter more or less may be a matter of spelling. */
    private static final int LONG = 5;

    private final Map<String, Set<String>> nicknames = WordList.labelled("nicknames.txt");

    /** In what two names are alike; empty if they are two people's. */
    public Optional<Likeness> compare(PersonName one, PersonName other) {
        if (ofGenerations(one, other)) {
            return Optional.empty();
        }
        boolean spelled = !one.surname().equals(other.surname());
        if (spelled && !isDouble(one, other) && !isDouble(other, one) && !isClose(one.surname(), other.surname())) {
            return Optional.empty();
        }
        if (!one.isFull() || !other.isFull()) {
            return spelled ? Optional.empty() : Optional.of(same(one, other, Likeness.SURNAME));
        }
        Optional<Likeness> first = first(one, other);
        if (!spelled) {
            return first;
        }
        boolean sure = first.filter(likeness -> likeness != Likeness.SPELLING && likeness != Likeness.INITIAL)
                .isPresent();
        return sure ? Optional.of(Likeness.SPELLING) : Optional.empty();
    }

    /**
     * Whether two names are of two generations. A son is often named without his generation, a father who has one is given
     * it to tell him from the son.
     */
    private static boolean ofGenerations(PersonName one, PersonName other) {
        boolean both = one.suffix().isPresent() && other.suffix().isPresent();
        boolean full = one.isFull() && other.isFull();
        boolean father = full && (one.suffix().equals(FATHER) || other.suffix().equals(FATHER));
        return (both || father) && !one.suffix().equals(other.suffix());
    }

    /**
     * Whether a name has a generation and is but for that a name of somebody who is always known without: "Donald Trump Jr."
     * is not Donald Trump.
     */
    public static boolean isSon(PersonName name, List<PersonName> known) {
        PersonName without = new PersonName(name.given(), name.surname(), Optional.empty());
        return name.isFull()
                && name.suffix().isPresent()
                && known.contains(without)
                && known.stream().allMatch(other -> other.suffix().isEmpty());
    }

    /** The same of somebody's names as they are written. */
    boolean isSon(String name, Entity person) {
        List<PersonName> known = Stream.concat(
                        Stream.of(person.label()), person.names().stream().map(Entity.Name::text))
                .flatMap(other -> latin(other).stream())
                .toList();
        return latin(name).filter(own -> isSon(own, known)).isPresent();
    }

    private static Likeness same(PersonName one, PersonName other, Likeness otherwise) {
        return one.equals(other) ? Likeness.SAME : otherwise;
    }

    /** Whether two full names are of two people. A last name alone, or one in another script, is nobody else's. */
    boolean differ(String one, String other) {
        Optional<PersonName> left = latin(one).filter(PersonName::isFull);
        Optional<PersonName> right = latin(other).filter(PersonName::isFull);
        return left.isPresent()
                && right.isPresent()
                && compare(left.get(), right.get()).isEmpty();
    }

    private static Optional<PersonName> latin(String name) {
        boolean latin = name.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        return latin ? PersonName.of(name) : Optional.empty();
    }

    /** Of full names with one last name. */
    private Optional<Likeness> first(PersonName one, PersonName other) {
        String first = one.given().get(0);
        String second = other.given().get(0);
        if (first.equals(second)) {
            return middle(one, other);
        }
        if (first.length() == 1 || second.length() == 1) {
            return initial(one, other);
        }
        if (one.middle().contains(second) || other.middle().contains(first)) {
            return Optional.of(Likeness.NICKNAME);
        }
        if (middle(one, other).isEmpty()) {
            return Optional.empty();
        }
        if (isNickname(first, second)) {
            return Optional.of(Likeness.NICKNAME);
        }
        return isClose(first, second) ? Optional.of(Likeness.SPELLING) : Optional.empty();
    }

    /** Of which one has but an initial for a first name: perhaps because it is known by the second. */
    private Optional<Likeness> initial(PersonName one, PersonName other) {
        String first = one.given().get(0);
        String second = other.given().get(0);
        if (one.middle().contains(second) || other.middle().contains(first)) {
            return Optional.of(Likeness.MIDDLE);
        }
        boolean shortened = one.middle().stream().anyMatch(part -> isNickname(part, second))
                || other.middle().stream().anyMatch(part -> isNickname(part, first));
        if (shortened) {
            return Optional.of(Likeness.NICKNAME);
        }
        boolean alike =
                first.charAt(0) == second.charAt(0) && middle(one, other).isPresent();
        return alike ? Optional.of(Likeness.INITIAL) : Optional.empty();
    }

    /** Middle names and initials agree as far as both are given. */
    private static Optional<Likeness> middle(PersonName one, PersonName other) {
        int both = Math.min(one.middle().size(), other.middle().size());
        for (int i = 0; i < both; i++) {
            String a = one.middle().get(i);
            String b = other.middle().get(i);
            boolean agree = a.equals(b) || ((a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0));
            if (!agree) {
                return Optional.empty();
            }
        }
        return Optional.of(same(one, other, Likeness.MIDDLE));
    }

    private boolean isNickname(String one, String other) {
        Set<String> full = fullForms(one);
        full.retainAll(fullForms(other));
        return !full.isEmpty();
    }

    private Set<String> fullForms(String name) {
        Set<String> full = new HashSet<>(Set.of(name));
        nicknames.forEach((form, shorts) -> {
            if (shorts.contains(name)) {
                full.add(form);
            }
        });
        return full;
    }

    /** Whether a last name is the first part of the other's double name. */
    private static boolean isDouble(PersonName one, PersonName other) {
        List<String> middle = other.middle();
        return !middle.isEmpty()
                && one.isFull()
                && middle.get(middle.size() - 1).equals(one.surname())
                && one.surname().length() > 1;
    }

    private static boolean isClose(String one, String other) {
        return Math.min(one.length(), other.length()) >= LONG
                && one.charAt(0) == other.charAt(0)
                && CLOSE.apply(one, other) >= 0;
    }
}
