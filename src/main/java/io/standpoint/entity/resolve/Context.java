package io.standpoint.entity.resolve;

import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.States;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What speaks for or against two being one beside their names: offices, organisations, countries, others, dates. */
final class Context {

    /** What the likeness of neighbours may add at most. */
    private static final double MOST = 2.5;

    /** So alike are the neighbours of two that have none in common. */
    private static final double UNLIKE = 0.02;

    /** From so many others on, having none in common tells something. */
    private static final int SEVERAL = 3;

    /** What no more than so many share tells most. */
    private static final double FEW = 4;

    private static final int GENERATION = 30;

    /** How many of those in common are named. */
    private static final int NAMED = 5;

    private final States states;
    private final Neighbourhood neighbourhood;
    private final Set<DocumentPair> reports;
    private final Map<EntityId, Integer> bearers = new HashMap<>();

    Context(States states, Collection<Profile> profiles, Neighbourhood neighbourhood, Set<DocumentPair> reports) {
        this.states = states;
        this.neighbourhood = neighbourhood;
        this.reports = reports;
        for (Profile profile : profiles) {
            profile.offices().forEach(id -> bearers.merge(id, 1, Integer::sum));
            profile.organizations().forEach(id -> bearers.merge(id, 1, Integer::sum));
        }
    }

    /** The reasons beside names. */
    List<Reason> reasons(Profile one, Profile other) {
        List<Reason> reasons = new ArrayList<>();
        boolean office = shared(Feature.SAME_OFFICE, one.offices(), other.offices(), reasons);
        boolean home = shared(Feature.SAME_ORGANIZATION, homes(one), homes(other), reasons);
        boolean placed = !(homes(one).isEmpty() && one.offices().isEmpty())
                && !(homes(other).isEmpty() && other.offices().isEmpty());
        if (placed && !office && !home) {
            reasons.add(Reason.of(Feature.OTHER_OFFICES, paths(one) + "; " + paths(other)));
        }
        if ((isInBusiness(one) && isInGovernment(other)) || (isInGovernment(one) && isInBusiness(other))) {
            reasons.add(Reason.of(Feature.OTHER_SECTOR, ""));
        }
        countries(one, other, reasons);
        neighbours(one, other, reasons);
        if (reports.stream().anyMatch(report -> report.joins(one.documents(), other.documents()))) {
            reasons.add(Reason.of(Feature.SAME_REPORT, ""));
        }
        if (generations(one, other)) {
            reasons.add(Reason.of(
                    Feature.OTHER_TIME,
                    one.dates().first() + ", " + other.dates().first()));
        }
        return reasons;
    }

    private static boolean isInBusiness(Profile profile) {
        return !profile.organizations().isEmpty()
                && profile.organizations().stream().allMatch(id -> id.type() == EntityType.COMPANY);
    }

    private static boolean isInGovernment(Profile profile) {
        return !profile.organizations().isEmpty()
                && profile.organizations().stream()
                        .allMatch(id -> id.type() == EntityType.GOVERNMENT || id.type() == EntityType.BODY);
    }

    /** What few share tells more than what many share: half as much where about eleven do. */
    private boolean shared(Feature feature, Set<EntityId> one, Set<EntityId> other, List<Reason> reasons) {
        double most = 0;
        String detail = "";
        for (EntityId id : new TreeSet<>(one)) {
            if (other.contains(id)) {
                double weight = feature.weight() / (1 + Math.log(Math.max(FEW, bearers.getOrDefault(id, 0)) / FEW));
                if (weight > most) {
                    most = weight;
                    detail = label(id);
                }
            }
        }
        if (most > 0) {
            reasons.add(new Reason(feature, most, detail));
        }
        return most > 0;
    }

    /** Organisations that tell people apart; governments are told by the country. */
    private static Set<EntityId> homes(Profile profile) {
        return profile.organizations().stream()
                .filter(id -> id.type() != EntityType.GOVERNMENT)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String paths(Profile profile) {
        Set<EntityId> ids = profile.offices().isEmpty() ? homes(profile) : profile.offices();
        return ids.stream().limit(2).map(this::label).collect(Collectors.joining(", "));
    }

    private String label(EntityId id) {
        return states.get(id).map(Entity::label).orElse(id.slug().replace('-', ' '));
    }

    private void countries(Profile one, Profile other, List<Reason> reasons) {
        Set<EntityId> own = countriesOf(one);
        Set<EntityId> others = countriesOf(other);
        if (own.isEmpty() || others.isEmpty()) {
            return;
        }
        Set<EntityId> common = new TreeSet<>(own);
        common.retainAll(others);
        reasons.add(
                common.isEmpty()
                        ? Reason.of(
                                Feature.OTHER_COUNTRY,
                                label(own.iterator().next()) + ", "
                                        + label(others.iterator().next()))
                        : Reason.of(
                                Feature.SAME_COUNTRY, label(common.iterator().next())));
    }

    private Set<EntityId> countriesOf(Profile profile) {
        Set<EntityId> countries = new TreeSet<>();
        states.countryOf(profile.entity()).ifPresent(country -> countries.add(country.id()));
        for (EntityId id : profile.organizations()) {
            states.get(id).flatMap(states::countryOf).ifPresent(country -> countries.add(country.id()));
        }
        return countries;
    }

    /** Documents that mention both show nothing: whoever is mentioned there is mentioned with both. */
    private void neighbours(Profile one, Profile other, List<Reason> reasons) {
        Set<EntityId> without = new TreeSet<>(List.of(one.id(), other.id()));
        Map<EntityId, Double> own = neighbourhood.around(one.documentsWithout(other), without);
        Map<EntityId, Double> others = neighbourhood.around(other.documentsWithout(one), without);
        double likeness = Neighbourhood.likeness(own, others);
        if (likeness >= UNLIKE) {
            String common = own.keySet().stream()
                    .filter(others::containsKey)
                    .sorted(Comparator.comparingDouble(id -> -own.getOrDefault(id, 0.0)))
                    .limit(NAMED)
                    .map(this::label)
                    .collect(Collectors.joining(", "));
            reasons.add(new Reason(Feature.NEIGHBOURS, Math.min(MOST, Feature.NEIGHBOURS.weight() * likeness), common));
        } else if (own.size() >= SEVERAL && others.size() >= SEVERAL) {
            reasons.add(Reason.of(Feature.OTHER_COMPANY, ""));
        }
    }

    /** Whether the last document on the one is more than a generation older than the first on the other. */
    private static boolean generations(Profile one, Profile other) {
        return isLongBefore(one, other) || isLongBefore(other, one);
    }

    private static boolean isLongBefore(Profile one, Profile other) {
        return !one.dates().isEmpty()
                && !other.dates().isEmpty()
                && one.dates()
                        .last()
                        .plusYears(GENERATION)
                        .isBefore(other.dates().first());
    }
}
