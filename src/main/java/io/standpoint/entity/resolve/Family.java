package io.standpoint.entity.resolve;

import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.Names;
import io.standpoint.entity.resolve.Decision.Verdict;
import io.standpoint.entity.resolve.Splitter.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The identities of things that may be one another, such as persons or organisations of all sorts. Pairs are taken by
 * falling score, so that the result does not depend on the order of documents.
 */
final class Family {

    /** A rival so much less likely still makes a choice ambiguous. */
    private static final double MARGIN = 1.0;

    /** Who stands for all: whoever is known; one with a Latin name; of a more telling type; of the fullest name. */
    private static final Comparator<Profile> STANDS_FOR_ALL = Comparator.comparing(Profile::isKnown)
            .thenComparing(profile -> Names.isLatin(profile.entity().label()))
            .thenComparing(profile -> profile.id().type() != EntityType.ORGANIZATION)
            .thenComparing(profile -> profile.entity().label().split(" ").length)
            .thenComparing(profile -> profile.documents().size())
            .thenComparing(profile -> profile.entity().label().length())
            .thenComparing(Comparator.reverseOrder());

    private final NameComparison names = new NameComparison();
    private final Map<Profile, EntityId> own = new TreeMap<>();
    private final Map<Blocks.Pair, Score> scores = new TreeMap<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Clusters clusters;

    Family(List<Profile> profiles, Context context) {
        for (Profile profile : profiles) {
            divide(profile, new Splitter(context));
        }
        Scorer scorer = new Scorer(names, context, own.keySet());
        for (Blocks.Pair pair : new Blocks(names, own.keySet()).pairs()) {
            if (!isBarredByIdentity(pair.one(), pair.other())) {
                scorer.score(pair.one(), pair.other()).ifPresent(score -> scores.put(pair, score));
            }
        }
        clusters = new Clusters(own.keySet(), this::isBarred);
        decide();
    }

    private void divide(Profile profile, Splitter splitter) {
        List<Part> parts = profile.id().type() == EntityType.PERSON && !profile.isKnown()
                ? splitter.split(profile)
                : List.of(new Part(profile, profile.id()));
        parts.forEach(part -> own.put(part.profile(), part.id()));
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                Part one = parts.get(i);
                Part other = parts.get(j);
                decisions.add(new Decision(
                        one.id(), other.id(), Verdict.APART, splitter.score(one.profile(), other.profile())));
            }
        }
    }

    private static boolean isBarredByIdentity(Profile one, Profile other) {
        return one.id().equals(other.id()) || (one.isKnown() && other.isKnown());
    }

    private boolean isBarred(Profile one, Profile other) {
        return isBarredByIdentity(one, other)
                || (one.id().type() == EntityType.PERSON
                        && !one.latinNames().isEmpty()
                        && !other.latinNames().isEmpty()
                        && names.compare(one, other).isEmpty());
    }

    private void decide() {
        List<Map.Entry<Blocks.Pair, Score>> likely = new ArrayList<>(scores.entrySet());
        likely.removeIf(entry -> entry.getValue().value() < Score.MERGED);
        likely.sort(Comparator.comparingDouble((Map.Entry<Blocks.Pair, Score> entry) ->
                        -entry.getValue().value())
                .thenComparing(Map.Entry::getKey));
        Map<Blocks.Pair, Feature> refused = new TreeMap<>();
        for (Map.Entry<Blocks.Pair, Score> entry : likely) {
            Blocks.Pair pair = entry.getKey();
            if (isAmbiguous(pair, entry.getValue().value())) {
                refused.put(pair, Feature.AMBIGUOUS);
            } else if (!clusters.join(pair.one(), pair.other())) {
                refused.put(pair, Feature.DISTINCT);
            }
        }
        clusters.parts().forEach(this::merged);
        scores.forEach((pair, score) -> {
            boolean near = score.value() >= Score.NEAR && clusters.of(pair.one()) != clusters.of(pair.other());
            if (near) {
                near(pair, score, Optional.ofNullable(refused.get(pair)));
            }
        });
    }

    private boolean isAmbiguous(Blocks.Pair pair, double value) {
        return isAmbiguous(pair.one(), pair.other(), value) || isAmbiguous(pair.other(), pair.one(), value);
    }

    /** Whether somebody else, who cannot be the candidate, is nearly as likely. */
    private boolean isAmbiguous(Profile profile, Profile candidate, double value) {
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue().value() >= Math.max(Score.NEAR, value - MARGIN))
                .map(Map.Entry::getKey)
                .filter(pair -> pair.one() == profile || pair.other() == profile)
                .map(pair -> pair.one() == profile ? pair.other() : pair.one())
                .anyMatch(rival -> rival != candidate && isOther(rival, candidate));
    }

    private boolean isOther(Profile one, Profile other) {
        return isBarred(one, other) || names.compare(one, other).isEmpty();
    }

    private void merged(List<Profile> part) {
        Profile target = target(part);
        for (Profile profile : part) {
            if (profile != target) {
                best(profile, part)
                        .ifPresent(score ->
                                decisions.add(new Decision(identity(target), profile.id(), Verdict.MERGED, score)));
            }
        }
    }

    /** The strongest tie of a member to the others. */
    private Optional<Score> best(Profile profile, List<Profile> part) {
        return scores.entrySet().stream()
                .filter(entry ->
                        entry.getKey().one() == profile || entry.getKey().other() == profile)
                .filter(entry -> part.contains(entry.getKey().one())
                        && part.contains(entry.getKey().other()))
                .map(Map.Entry::getValue)
                .max(Comparator.comparingDouble(Score::value));
    }

    private void near(Blocks.Pair pair, Score score, Optional<Feature> refusal) {
        List<Reason> reasons = new ArrayList<>(score.reasons());
        refusal.ifPresent(feature -> reasons.add(Reason.of(feature, "")));
        EntityId one = identity(pair.one());
        EntityId other = identity(pair.other());
        boolean ordered = one.compareTo(other) < 0;
        decisions.add(
                new Decision(ordered ? one : other, ordered ? other : one, Verdict.NEAR_MISS, new Score(reasons)));
    }

    private static Profile target(List<Profile> part) {
        return part.stream().max(STANDS_FOR_ALL).orElseThrow();
    }

    private EntityId identity(Profile profile) {
        Profile target = target(clusters.of(profile));
        return own.getOrDefault(target, target.id());
    }

    /** What was decided on pairs. */
    List<Decision> decisions() {
        return decisions;
    }

    /** From each occurrence to the identity that stands for it. */
    Map<Occurrence, EntityId> identities() {
        Map<Occurrence, EntityId> identities = new TreeMap<>();
        own.keySet().forEach(profile -> {
            EntityId id = identity(profile);
            profile.occurrences().forEach(occurrence -> identities.put(occurrence, id));
        });
        return identities;
    }
}
