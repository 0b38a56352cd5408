package io.standpoint.entity.resolve;

import io.standpoint.entity.PersonName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** How likely two profiles are of one, by their names first and then by what surrounds them. */
final class Scorer {

    /** Likenesses of names that leave it open which of several is meant. */
    private static final Set<Feature> VAGUE =
            EnumSet.of(Feature.NICKNAME, Feature.INITIAL, Feature.SURNAME, Feature.SPELLING, Feature.SOUND);

    /** Likenesses of two names that one document may well use for one. */
    private static final Set<Feature> VARIANT = EnumSet.of(
            Feature.SAME_NAME,
            Feature.MIDDLE_NAME,
            Feature.NICKNAME,
            Feature.SAME_WORDS,
            Feature.NAME_IN_OTHER_LANGUAGE);

    private final NameComparison names;
    private final Context context;
    private final Map<String, Set<String>> firstNames = new HashMap<>();

    Scorer(NameComparison names, Context context, Collection<Profile> profiles) {
        this.names = names;
        this.context = context;
        for (Profile profile : profiles) {
            for (String name : profile.latinNames()) {
                PersonName person = names.person(name);
                person.first()
                        .ifPresent(first -> firstNames
                                .computeIfAbsent(person.surname(), key -> new TreeSet<>())
                                .add(first));
            }
        }
    }

    /** The score; empty where the names are of two. */
    Optional<Score> score(Profile one, Profile other) {
        return names.compare(one, other).map(name -> {
            List<Reason> reasons = new ArrayList<>(List.of(name));
            if (VAGUE.contains(name.feature()) && isOnlyBearer(one, other)) {
                reasons.add(Reason.of(Feature.ONLY_BEARER, ""));
            }
            if (one.meets(other) && !VARIANT.contains(name.feature())) {
                reasons.add(Reason.of(Feature.TOGETHER, ""));
            }
            reasons.addAll(context.reasons(one, other));
            return new Score(reasons);
        });
    }

    /** Whether everybody with the last name has a first name of these two. */
    private boolean isOnlyBearer(Profile one, Profile other) {
        Set<String> surnames = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (Profile profile : List.of(one, other)) {
            profile.latinNames().forEach(name -> surnames.add(names.person(name).surname()));
        }
        surnames.forEach(surname -> others.addAll(firstNames.getOrDefault(surname, Set.of())));
        for (Profile profile : List.of(one, other)) {
            profile.latinNames().forEach(name -> names.person(name).first().ifPresent(others::remove));
        }
        return others.isEmpty();
    }
}
