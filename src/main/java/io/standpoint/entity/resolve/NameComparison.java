package io.standpoint.entity.resolve;

import io.standpoint.entity.EntityType;
import io.standpoint.entity.Names;
import io.standpoint.entity.PersonName;
import io.standpoint.entity.PersonNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares all names of two profiles, by the rules for what they name. */
final class NameComparison {

    private final PersonNames persons = new PersonNames();
    private final OrganizationNames organizations = new OrganizationNames();
    private final Transliteration transliteration = new Transliteration();
    private final Map<String, Optional<PersonName>> parsed = new HashMap<>();
    private final Map<String, Optional<OrganizationName>> reduced = new HashMap<>();
    private final Map<String, String> skeletons = new HashMap<>();

    PersonName person(String name) {
        return parsed.computeIfAbsent(name, PersonName::of).orElse(new PersonName(List.of(), name, Optional.empty()));
    }

    Optional<OrganizationName> organization(String name) {
        return reduced.computeIfAbsent(name, organizations::of);
    }

    String skeleton(String name) {
        return skeletons.computeIfAbsent(name, transliteration::skeleton);
    }

    /** The strongest likeness of the names; empty if they are of two. */
    Optional<Reason> compare(Profile one, Profile other) {
        return one.id().type() == EntityType.PERSON ? persons(one, other) : organizations(one, other);
    }

    private Optional<Reason> persons(Profile one, Profile other) {
        Optional<Reason> foreign = foreign(one, other);
        List<String> own = one.latinNames();
        List<String> others = other.latinNames();
        if (own.isEmpty() || others.isEmpty()) {
            return foreign.or(() -> sound(one, other));
        }
        if (isSonOf(one, other) || isSonOf(other, one)) {
            return Optional.empty();
        }
        Optional<Reason> best = Optional.empty();
        for (String a : own) {
            for (String b : others) {
                Optional<Feature> feature =
                        persons.compare(person(a), person(b)).map(NameComparison::feature);
                if (feature.isEmpty() && clash(person(a), person(b))) {
                    return Optional.empty();
                }
                best = better(best, feature.map(found -> Reason.of(found, pair(a, b))));
            }
        }
        return best;
    }

    private boolean isSonOf(Profile one, Profile other) {
        return other.isKnown()
                && one.latinNames().stream()
                        .anyMatch(name -> PersonNames.isSon(
                                person(name),
                                other.latinNames().stream().map(this::person).toList()));
    }

    private static Feature feature(PersonNames.Likeness likeness) {
        return switch (likeness) {
            case SAME -> Feature.SAME_NAME;
            case MIDDLE -> Feature.MIDDLE_NAME;
            case NICKNAME -> Feature.NICKNAME;
            case SPELLING -> Feature.SPELLING;
            case INITIAL -> Feature.INITIAL;
            case SURNAME -> Feature.SURNAME;
        };
    }

    /** Whether two names with the same first and last name are of two people: father and son, or by their middle names. */
    private static boolean clash(PersonName one, PersonName other) {
        return one.isFull()
                && one.first().equals(other.first())
                && one.surname().equals(other.surname());
    }

    private static Optional<Reason> better(Optional<Reason> one, Optional<Reason> other) {
        return one.isPresent()
                        && (other.isEmpty() || one.get().weight() >= other.get().weight())
                ? one
                : other;
    }

    static String pair(String one, String other) {
        return one.compareTo(other) <= 0 ? one + " = " + other : other + " = " + one;
    }

    /** A name in another script that both have. */
    private static Optional<Reason> foreign(Profile one, Profile other) {
        Set<String> common = new HashSet<>(one.names());
        common.retainAll(other.names());
        return common.stream()
                .filter(name -> !Names.isLatin(name))
                .sorted()
                .findFirst()
                .map(name -> Reason.of(Feature.NAME_IN_OTHER_LANGUAGE, name));
    }

    private Optional<Reason> sound(Profile one, Profile other) {
        String a = one.name();
        String b = other.name();
        boolean latin = Names.isLatin(a) || Names.isLatin(b);
        boolean whole = (Names.isLatin(a) || Transliteration.isWhole(a))
                && (Names.isLatin(b) || Transliteration.isWhole(b))
                && person(a).isFull() == person(b).isFull();
        String left = latin && !whole ? last(a) : a;
        String right = latin && !whole ? last(b) : b;
        return Transliteration.isAlike(skeleton(left), skeleton(right))
                ? Optional.of(Reason.of(whole ? Feature.SOUND_OF_WHOLE_NAME : Feature.SOUND, pair(a, b)))
                : Optional.empty();
    }

    /** The last name of a Latin or partitioned name, and any other name whole. */
    private static String last(String name) {
        return name.replaceFirst("^.*[\\s\u00B7]", "");
    }

    private Optional<Reason> organizations(Profile one, Profile other) {
        Optional<Reason> best = foreign(one, other);
        for (String a : one.names()) {
            for (String b : other.names()) {
                Optional<OrganizationName> left = organization(a);
                Optional<OrganizationName> right = organization(b);
                if (left.isPresent() && right.isPresent()) {
                    best = better(
                            best,
                            organizations
                                    .compare(left.get(), right.get())
                                    .map(feature -> Reason.of(feature, pair(a, b))));
                }
            }
        }
        return best.or(() -> acronym(one, other)).or(() -> acronym(other, one));
    }

    /** Everybody who has the full name in one document is also called by its initials there, or the other way round. */
    private Optional<Reason> acronym(Profile one, Profile other) {
        for (String name : one.names()) {
            Optional<String> acronym = organization(name).flatMap(OrganizationName::acronym);
            if (acronym.isPresent() && one.names().size() == 1) {
                for (String full : other.names()) {
                    if (full.contains(" ") && OrganizationNames.abbreviates(acronym.get(), full)) {
                        return Optional.of(Reason.of(Feature.INITIALS, pair(name, full)));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
