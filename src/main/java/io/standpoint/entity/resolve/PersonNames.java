package io.standpoint.entity.resolve;

import io.standpoint.entity.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Compares persons' names in Latin letters. Names that cannot be one person's, such as those of two generations or with
 * two different middle initials, are told apart from names that are merely unlike each other.
 */
final class PersonNames {

    private static final LevenshteinDistance CLOSE = new LevenshteinDistance(1);

    /** The fewest letters of a name in which one letter more or less may be a matter of spelling. */
    private static final int LONG = 5;

    private final Map<String, Set<String>> nicknames = WordList.labelled("nicknames.txt");

    /** In what two names are alike; empty if they are two people's. */
    Optional<Feature> compare(PersonName one, PersonName other) {
        if (one.suffix().isPresent()
                && other.suffix().isPresent()
                && !one.suffix().equals(other.suffix())) {
            return Optional.empty();
        }
        boolean spelled = !one.surname().equals(other.surname());
        if (spelled && !isDouble(one, other) && !isDouble(other, one) && !isClose(one.surname(), other.surname())) {
            return Optional.empty();
        }
        if (!one.isFull() || !other.isFull()) {
            return spelled ? Optional.empty() : Optional.of(same(one, other, Feature.SURNAME));
        }
        Optional<Feature> first = first(one, other);
        if (!spelled) {
            return first;
        }
        boolean sure = first.filter(feature -> feature == Feature.SAME_NAME || feature == Feature.MIDDLE_NAME)
                .isPresent();
        return sure ? Optional.of(Feature.SPELLING) : Optional.empty();
    }

    private static Feature same(PersonName one, PersonName other, Feature otherwise) {
        return one.equals(other) ? Feature.SAME_NAME : otherwise;
    }

    /** Of full names with one last name. */
    private Optional<Feature> first(PersonName one, PersonName other) {
        String first = one.given().get(0);
        String second = other.given().get(0);
        if (first.equals(second)) {
            return middle(one, other);
        }
        boolean initials = first.length() == 1 || second.length() == 1;
        if (initials) {
            boolean alike = first.charAt(0) == second.charAt(0);
            boolean middle = one.middle().contains(second) || other.middle().contains(first);
            return middle
                    ? Optional.of(Feature.MIDDLE_NAME)
                    : alike && middle(one, other).isPresent() ? Optional.of(Feature.INITIAL) : Optional.empty();
        }
        if (one.middle().contains(second) || other.middle().contains(first)) {
            return Optional.of(Feature.NICKNAME);
        }
        if (middle(one, other).isEmpty()) {
            return Optional.empty();
        }
        if (isNickname(first, second)) {
            return Optional.of(Feature.NICKNAME);
        }
        return isClose(first, second) ? Optional.of(Feature.SPELLING) : Optional.empty();
    }

    /** Middle names and initials agree as far as both are given. */
    private static Optional<Feature> middle(PersonName one, PersonName other) {
        int both = Math.min(one.middle().size(), other.middle().size());
        for (int i = 0; i < both; i++) {
            String a = one.middle().get(i);
            String b = other.middle().get(i);
            boolean agree = a.equals(b) || ((a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0));
            if (!agree) {
                return Optional.empty();
            }
        }
        return Optional.of(same(one, other, Feature.MIDDLE_NAME));
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
