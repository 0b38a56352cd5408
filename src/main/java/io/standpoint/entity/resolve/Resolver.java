package io.standpoint.entity.resolve;

import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.Slug;
import io.standpoint.entity.States;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Decides who is who across documents, in the manner of record linkage (Fellegi and Sunter, A theory for record linkage,
 * Journal of the American Statistical Association 64, 1969): pairs that share a key of their names are compared, what
 * speaks for and against them is summed, and pairs above a threshold are joined by falling score as long as nothing bars
 * it. First organisations, products and events, then the offices in them, then the people who hold these.
 *
 * <p>The result is a function of the set of occurrences: their order makes no difference. What is known beforehand is never
 * given up. Two full names that differ are never joined through a third that fits both.
 */
public final class Resolver {

    private static final List<Set<EntityType>> THINGS = List.of(
            Set.of(EntityType.BODY, EntityType.COMPANY, EntityType.ORGANIZATION),
            Set.of(EntityType.PRODUCT),
            Set.of(EntityType.EVENT));

    private final States states;

    /** A resolver that knows some things beforehand. */
    public Resolver(States states) {
        this.states = states;
    }

    /**
     * Resolves.
     *
     * @param occurrences all that documents mention, each identity once a document
     * @param reports     which documents tell the same report
     */
    public Resolution resolve(Collection<Occurrence> occurrences, Set<DocumentPair> reports) {
        Round round = new Round(states, new TreeSet<>(occurrences), reports);
        THINGS.forEach(round::unite);
        round.place();
        round.unite(Set.of(EntityType.PERSON));
        return round.result();
    }

    /** One resolution, of which each step sees what the one before it decided. */
    private static final class Round {

        private final States states;
        private final Set<Occurrence> occurrences;
        private final Set<DocumentPair> reports;
        private final Map<String, Map<EntityId, EntityId>> identities = new TreeMap<>();
        private final List<Decision> decisions = new ArrayList<>();

        Round(States states, Set<Occurrence> occurrences, Set<DocumentPair> reports) {
            this.states = states;
            this.occurrences = occurrences;
            this.reports = reports;
        }

        void unite(Set<EntityType> types) {
            List<Occurrence> seen = occurrences.stream().map(this::current).toList();
            Map<EntityId, List<Occurrence>> byId = new TreeMap<>();
            seen.stream()
                    .filter(occurrence -> types.contains(occurrence.id().type()) && isNamed(occurrence))
                    .forEach(occurrence -> byId.computeIfAbsent(occurrence.id(), id -> new ArrayList<>())
                            .add(occurrence));
            List<Profile> profiles = new ArrayList<>();
            byId.forEach(
                    (id, same) -> profiles.add(new Profile(same, states.get(id).isPresent())));
            Context context = new Context(states, profiles, new Neighbourhood(seen), reports);
            Family family = new Family(profiles, context);
            family.identities().forEach(this::put);
            decisions.addAll(family.decisions());
        }

        /** Whether it may be somebody elsewhere: not one who signs a comment, who is nobody but that one there. */
        private boolean isNamed(Occurrence occurrence) {
            Entity entity = occurrence.entity();
            return states.get(entity.id()).isPresent() || entity.id().slug().equals(Slug.of(entity.label()));
        }

        /** Offices of one role in one organisation are one. */
        void place() {
            new OfficeIdentities(occurrences, this::at).identities().forEach(this::put);
        }

        private void put(Occurrence occurrence, EntityId id) {
            if (!occurrence.id().equals(id)) {
                identities
                        .computeIfAbsent(occurrence.document(), document -> new TreeMap<>())
                        .put(occurrence.id(), id);
            }
        }

        private EntityId at(String document, EntityId id) {
            return identities.getOrDefault(document, Map.of()).getOrDefault(id, id);
        }

        /** With the offices and organisations as they are resolved so far. */
        private Occurrence current(Occurrence occurrence) {
            return new Occurrence(
                    occurrence.document(),
                    occurrence.date(),
                    occurrence.entity(),
                    current(occurrence.document(), occurrence.offices()),
                    current(occurrence.document(), occurrence.organizations()));
        }

        private Set<EntityId> current(String document, Set<EntityId> ids) {
            return ids.stream().map(id -> at(document, id)).collect(Collectors.toSet());
        }

        Resolution result() {
            return new Resolution(identities, decisions);
        }
    }
}
