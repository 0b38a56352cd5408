package io.standpoint.extract;

import io.standpoint.assertion.Assertion.Affiliation;
import io.standpoint.assertion.Status;
import io.standpoint.entity.EntityType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Memberships: people called by their tie to an organisation ("Apple engineer X", "X, a researcher at Y"). */
final class MemberExtractor implements Passage.Extractor {

    private static final double CONFIDENCE = 0.8;
    /** Whose people are members. */
    static final Set<EntityType> HAVE_MEMBERS = Set.of(EntityType.BODY, EntityType.COMPANY, EntityType.ORGANIZATION);

    private final Map<String, List<Status>> ties =
            new LexiconFile("en/members.tsv").index(2, row -> Status.valueOf(row.get(1)));
    private final RoleFinder members;
    private final HolderFinder holders;
    private final Dating dating;

    MemberExtractor(Actors actors, HolderFinder holders, Dating dating) {
        this.members = new RoleFinder(words -> ties.containsKey(words.toLowerCase(Locale.ROOT)), actors);
        this.holders = holders;
        this.dating = dating;
    }

    @Override
    public List<Affiliation> extract(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence ->
                        members.find(sentence).stream().flatMap(tie -> affiliations(sentence, tie).stream()))
                .toList();
    }

    private List<Affiliation> affiliations(LinkedSentence sentence, RolePhrase tie) {
        return tie
                .organization()
                .filter(organization ->
                        HAVE_MEMBERS.contains(organization.entity().id().type()))
                .stream()
                .flatMap(organization -> holders.find(sentence, tie).stream()
                        .map(holder -> new Affiliation(
                                holder.person(),
                                organization,
                                status(tie, holder),
                                dating.tenure(sentence, tie.head()),
                                Passage.reading(
                                        sentence, holder.modality(), CONFIDENCE, holder.pattern() + "-member"))))
                .toList();
    }

    private Status status(RolePhrase tie, HolderFinder.Holder holder) {
        Status usual = ties.getOrDefault(tie.words().toLowerCase(Locale.ROOT), List.of(Status.UNKNOWN))
                .get(0);
        Optional<Status> said = tie.status();
        return said.orElse(usual == Status.CURRENT ? holder.status() : usual);
    }
}
