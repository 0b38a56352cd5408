package io.standpoint.entity.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/** A partition of profiles, at first each alone. Two parts are joined only if no member of one bars one of the other. */
final class Clusters {

    private final Map<Profile, List<Profile>> byMember = new TreeMap<>();
    private final BiPredicate<Profile, Profile> barred;

    /** Parts of one profile each. */
    Clusters(Collection<Profile> profiles, BiPredicate<Profile, Profile> barred) {
        this.barred = barred;
        profiles.forEach(profile -> byMember.put(profile, new ArrayList<>(List.of(profile))));
    }

    /** The part that a profile is in. */
    List<Profile> of(Profile profile) {
        return byMember.getOrDefault(profile, List.of());
    }

    /** Joins the parts of two profiles if nothing bars it; says whether they are together now. */
    boolean join(Profile one, Profile other) {
        List<Profile> left = of(one);
        List<Profile> right = of(other);
        if (left == right) {
            return true;
        }
        for (Profile a : left) {
            for (Profile b : right) {
                if (barred.test(a, b)) {
                    return false;
                }
            }
        }
        left.addAll(right);
        right.forEach(profile -> byMember.put(profile, left));
        return true;
    }

    /** The parts, by their first members. */
    List<List<Profile>> parts() {
        Set<List<Profile>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return byMember.values().stream().filter(seen::add).toList();
    }
}
