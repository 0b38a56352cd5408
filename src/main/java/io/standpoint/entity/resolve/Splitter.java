package io.standpoint.entity.resolve;

import io.standpoint.entity.EntityId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

/**
 * Tells people of one name apart. Documents that give somebody of a name offices or organisations are compared pair by
 * pair; where two contradict each other, the documents are divided so that none of a part contradicts another, and those
 * that tell nothing go with the ones they are most alike.
 */
final class Splitter {

    /**
     * What one name in two documents is worth: news gives one person many offices, so that neither other offices nor other
     * company make two of one, but another country or another walk of life does where nothing else is in common.
     */
    private static final Reason PRIOR = new Reason(Feature.SAME_NAME, 2.0, "");

    private final Context context;

    Splitter(Context context) {
        this.context = context;
    }

    /**
     * Somebody of a name.
     *
     * @param profile what the documents say of that one
     * @param id      an identity of that one's own
     */
    record Part(Profile profile, EntityId id) {}

    /** The parts of a profile; one, with the profile's identity, where nothing contradicts. */
    List<Part> split(Profile whole) {
        List<Profile> single = whole.occurrences().stream()
                .map(occurrence -> new Profile(List.of(occurrence), false))
                .toList();
        List<Profile> placed = single.stream().filter(Splitter::isPlaced).toList();
        boolean contradicted = placed.stream()
                .anyMatch(one -> placed.stream().anyMatch(other -> one != other && contradict(one, other)));
        if (!contradicted) {
            return List.of(new Part(whole, whole.id()));
        }
        List<List<Profile>> parts = parts(single);
        return parts.size() == 1
                ? List.of(new Part(whole, whole.id()))
                : parts.stream().map(part -> part(part, parts)).toList();
    }

    /** How likely two of one name are one. */
    Score score(Profile one, Profile other) {
        List<Reason> reasons = new ArrayList<>(List.of(PRIOR));
        reasons.addAll(context.reasons(one, other));
        return new Score(reasons);
    }

    private static boolean isPlaced(Profile profile) {
        return !profile.offices().isEmpty() || !profile.organizations().isEmpty();
    }

    private boolean contradict(Profile one, Profile other) {
        return isPlaced(one) && isPlaced(other) && score(one, other).value() < 0;
    }

    private List<List<Profile>> parts(List<Profile> single) {
        record Scored(Profile one, Profile other, double score) {}
        List<Scored> pairs = new ArrayList<>();
        for (int i = 0; i < single.size(); i++) {
            for (int j = i + 1; j < single.size(); j++) {
                pairs.add(new Scored(
                        single.get(i),
                        single.get(j),
                        score(single.get(i), single.get(j)).value()));
            }
        }
        pairs.sort(Comparator.comparingDouble((Scored pair) -> -pair.score())
                .thenComparing(Scored::one)
                .thenComparing(Scored::other));
        Clusters clusters = new Clusters(single, this::contradict);
        pairs.forEach(pair -> clusters.join(pair.one(), pair.other()));
        return clusters.parts();
    }

    private static Part part(List<Profile> members, List<List<Profile>> all) {
        Profile profile = joined(members);
        Set<EntityId> others = new TreeSet<>();
        all.stream()
                .filter(part -> part != members)
                .flatMap(List::stream)
                .forEach(other -> others.addAll(marks(other)));
        Optional<EntityId> own = marks(profile).stream()
                .filter(mark -> !others.contains(mark))
                .max(Comparator.<EntityId>comparingInt(mark -> Collections.frequency(
                                members.stream()
                                        .map(member -> marks(member).contains(mark))
                                        .toList(),
                                true))
                        .thenComparing(Comparator.reverseOrder()));
        String mark = own.map(EntityId::path)
                .orElse(members.get(0).documents().iterator().next());
        EntityId id = profile.id();
        return new Part(profile, new EntityId(id.type(), id.slug() + "-" + hash(mark)));
    }

    private static Profile joined(List<Profile> members) {
        return new Profile(
                members.stream()
                        .flatMap(member -> member.occurrences().stream())
                        .toList(),
                false);
    }

    private static Set<EntityId> marks(Profile profile) {
        Set<EntityId> marks = new TreeSet<>(profile.offices());
        marks.addAll(profile.organizations());
        return marks;
    }

    private static String hash(String text) {
        CRC32 hash = new CRC32();
        hash.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return String.format("%08x", hash.getValue());
    }
}
