package io.standpoint.extract;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Assertion.Affiliation;
import io.standpoint.assertion.Assertion.Link;
import io.standpoint.assertion.Assertion.Period;
import io.standpoint.assertion.Assertion.Tenure;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Reading;
import io.standpoint.assertion.Relation;
import io.standpoint.assertion.Status;
import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.Offices;
import io.standpoint.entity.States;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tenures: who holds which office, with the membership and leadership that an office in an organisation brings. */
final class OfficeExtractor implements Passage.Extractor {

    private static final double STATED = 0.9;
    private static final double JURISDICTION_INFERRED = 0.7;
    private static final Set<String> OF_FIELDS = Set.of("secretary", "minister", "commissioner");

    private final Set<String> fields = new LexiconFile("en/portfolios.txt").words();
    private final Offices offices;
    private final States states;
    private final Homelands homelands;
    private final Seats seats;
    private final RoleFinder roles;
    private final HolderFinder holders;
    private final Dating dating;

    OfficeExtractor(Offices offices, States states, RoleFinder roles, HolderFinder holders, Dating dating) {
        this.offices = offices;
        this.states = states;
        this.homelands = new Homelands(states);
        this.seats = new Seats(states);
        this.roles = roles;
        this.holders = holders;
        this.dating = dating;
    }

    @Override
    public List<Assertion> extract(Passage passage) {
        Map<LinkedSentence, List<RolePhrase>> named = new LinkedHashMap<>();
        passage.sentences().forEach(sentence -> named.put(sentence, roles.find(sentence)));
        Jurisdiction jurisdiction = new Jurisdiction(
                passage, offices, states, named.values().stream().flatMap(List::stream));
        Optional<EntityId> homeland = homelands.of(passage);
        List<Holding> held = new ArrayList<>();
        named.forEach((sentence, phrases) -> phrases.forEach(role -> {
            Optional<Participant> chamber = seats.chamber(sentence, role, homeland);
            holders.find(sentence, role)
                    .forEach(holder -> holding(sentence, role, holder, chamber, jurisdiction)
                            .ifPresent(held::add));
        }));
        return new Incumbents(offices, passage.document())
                .settled(held).stream()
                        .flatMap(holding -> facts(holding).stream())
                        .toList();
    }

    private Optional<Holding> holding(
            LinkedSentence sentence,
            RolePhrase role,
            HolderFinder.Holder holder,
            Optional<Participant> chamber,
            Jurisdiction jurisdiction) {
        Optional<Participant> employer = chamber.or(role::organization).or(holder::employer);
        Optional<Entity> office = employer.map(
                        organization -> offices.office(role.words(), "en", organization.entity()))
                .or(() ->
                        role.bare() ? jurisdiction.office(role, holder.person().entity()) : Optional.empty());
        return office.map(one ->
                new Holding(sentence, role, holder, employer, one, role.status().orElse(holder.status())));
    }

    private List<Assertion> facts(Holding holding) {
        RolePhrase role = holding.role();
        Period period = dating.tenure(holding.sentence(), role.head());
        Participant person = holding.holder().person();
        double confidence = holding.employer().isPresent() ? STATED : JURISDICTION_INFERRED;
        Reading reading = Passage.reading(
                holding.sentence(),
                holding.holder().modality(),
                confidence,
                holding.holder().pattern() + "-office");
        Participant office = holding.sentence().participant(role.begin(), role.end(), holding.office());
        List<Assertion> found = new ArrayList<>();
        Tenure tenure = new Tenure(person, office, holding.status(), period, reading);
        found.add(tenure);
        holding.employer()
                .filter(organization -> MemberExtractor.HAVE_MEMBERS.contains(
                        organization.entity().id().type()))
                .filter(organization -> !isField(role, organization))
                .ifPresent(organization -> found.addAll(membership(role, tenure, organization)));
        return found;
    }

    /** "Defense Secretary", "White House press secretary": a field of government, not an organisation. */
    private boolean isField(RolePhrase role, Participant organization) {
        String name = organization.entity().label().toLowerCase(Locale.ROOT);
        String office = role.words().toLowerCase(Locale.ROOT);
        return OF_FIELDS.stream().anyMatch(office::endsWith)
                && !name.contains(" of ")
                && fields.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    private List<Assertion> membership(RolePhrase role, Tenure tenure, Participant organization) {
        List<Assertion> found = new ArrayList<>();
        found.add(new Affiliation(tenure.holder(), organization, tenure.status(), tenure.period(), tenure.reading()));
        boolean now = tenure.status() == Status.CURRENT || tenure.status() == Status.ACTING;
        if (now && offices.isHead(role.words(), "en")) {
            found.add(new Link(tenure.holder(), Relation.LEADS, organization, tenure.reading()));
        }
        return found;
    }
}
