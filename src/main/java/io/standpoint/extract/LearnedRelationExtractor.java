package io.standpoint.extract;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Assertion.Affiliation;
import io.standpoint.assertion.Assertion.Link;
import io.standpoint.assertion.Assertion.Period;
import io.standpoint.assertion.Attribute;
import io.standpoint.assertion.AttributeKind;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Reading;
import io.standpoint.assertion.Relation;
import io.standpoint.assertion.Status;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.extract.relation.CalendarDate;
import io.standpoint.extract.relation.Finding;
import io.standpoint.extract.relation.Pair;
import io.standpoint.extract.relation.Referent;
import io.standpoint.extract.relation.RelationModel;
import io.standpoint.extract.relation.RelationReader;
import io.standpoint.extract.relation.Setting;
import io.standpoint.language.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Biographical and corporate facts that a model recognises: who belongs to, leads or founded an organisation, where it has
 * its seat and whose part it is; where and when people were born and died, where they live and studied, and their families.
 * The model was made for short texts on one subject, so in running text only what it is surest of counts, and only where
 * {@link RelationCues} bear it out. Where somebody lived once is passed over.
 */
final class LearnedRelationExtractor implements Passage.Extractor {

    /** Readings that are less likely than this are not worth an edge. */
    static final double LEAST = 0.7;

    private static final String NAME = "relation-model";
    private static final Set<EntityType> PEOPLE = Set.of(EntityType.PERSON);
    private static final Set<EntityType> ORGANIZATIONS =
            Set.of(EntityType.COMPANY, EntityType.ORGANIZATION, EntityType.BODY);
    private static final Set<EntityType> COUNTRIES = Set.of(EntityType.COUNTRY);
    private static final Set<EntityType> PLACES = Set.of(EntityType.PLACE, EntityType.COUNTRY);

    private final RelationReader reader = new RelationReader(RelationModel.load());
    private final Modalities modalities;
    private final RelationCues cues;
    private final StatusFinder times = new StatusFinder();

    LearnedRelationExtractor(Modalities modalities, Speech speech) {
        this.cues = new RelationCues(speech);
        this.modalities = modalities;
    }

    /** What a finding is about, as the graph knows it, and how it was read. */
    private record Ends(Participant subject, Participant object, Status status, Reading reading) {}

    @Override
    public List<Assertion> extract(Passage passage) {
        Map<Integer, LinkedSentence> sentences = passage.sentences().stream()
                .collect(Collectors.toMap(sentence -> sentence.sentence().index(), Function.identity()));
        List<Assertion> facts = new ArrayList<>();
        for (Finding finding : reader.read(passage.document().annotated(), Setting.TEXT, property -> LEAST)) {
            LinkedSentence sentence =
                    sentences.get(finding.pair().tree().sentence().index());
            if (sentence != null && cues.support(sentence, finding)) {
                Modality modality = modality(passage, sentence, finding.pair());
                Reading reading = Passage.reading(sentence, modality, finding.probability(), NAME);
                fact(sentence, finding, reading).ifPresent(facts::add);
            }
        }
        return facts;
    }

    /** Of what ties the two: "pretended to be a member" says of the member, not of the pretence, what is not so. */
    private Modality modality(Passage passage, LinkedSentence sentence, Pair pair) {
        return pair.way().stream()
                .filter(token -> sentence.mention(token).isEmpty())
                .map(token -> modalities.of(sentence, token))
                .reduce(modalities.of(passage, sentence, pair.governor()), Modality::or);
    }

    private Optional<? extends Assertion> fact(LinkedSentence sentence, Finding finding, Reading reading) {
        Function<Relation, Function<Ends, Link>> link =
                relation -> ends -> new Link(ends.subject(), relation, ends.object(), ends.reading());
        return switch (finding.property()) {
            case CEO -> ends(sentence, finding, reading, ORGANIZATIONS, PEOPLE).map(LearnedRelationExtractor::leader);
            case FOUNDED_BY ->
                ends(sentence, finding, reading, ORGANIZATIONS, PEOPLE)
                        .map(ends -> new Link(ends.object(), Relation.FOUNDED, ends.subject(), ends.reading()));
            case EMPLOYEE_OR_MEMBER_OF, POLITICAL_AFFILIATION ->
                ends(sentence, finding, reading, PEOPLE, ORGANIZATIONS)
                        .map(ends -> affiliation(ends.subject(), ends.object(), ends));
            case HEADQUARTERS ->
                ends(sentence, finding, reading, ORGANIZATIONS, PLACES).map(link.apply(Relation.HEADQUARTERED_IN));
            case SUBSIDIARY_OF ->
                ends(sentence, finding, reading, ORGANIZATIONS, ORGANIZATIONS).map(link.apply(Relation.PART_OF));
            case EDUCATED_AT ->
                ends(sentence, finding, reading, PEOPLE, ORGANIZATIONS).map(link.apply(Relation.ALUMNUS_OF));
            case NATIONALITY ->
                ends(sentence, finding, reading, PEOPLE, COUNTRIES).map(link.apply(Relation.NATIONAL_OF));
            case PLACE_OF_BIRTH ->
                ends(sentence, finding, reading, PEOPLE, PLACES).map(link.apply(Relation.BORN_IN));
            case PLACE_OF_RESIDENCE ->
                ends(sentence, finding, reading, PEOPLE, PLACES)
                        .filter(ends -> ends.status() == Status.CURRENT)
                        .map(link.apply(Relation.LIVES_IN));
            case SPOUSE -> ends(sentence, finding, reading, PEOPLE, PEOPLE).map(link.apply(Relation.SPOUSE_OF));
            case CHILD_OF -> ends(sentence, finding, reading, PEOPLE, PEOPLE).map(link.apply(Relation.CHILD_OF));
            case DATE_OF_BIRTH -> attribute(sentence, finding, reading, AttributeKind.BIRTH);
            case DATE_OF_DEATH -> attribute(sentence, finding, reading, AttributeKind.DEATH);
            case DATE_FOUNDED -> attribute(sentence, finding, reading, AttributeKind.FOUNDING);
        };
    }

    /** Who led once is known to have been a member. */
    private static Assertion leader(Ends ends) {
        return switch (ends.status()) {
            case CURRENT, ACTING, UNKNOWN -> new Link(ends.object(), Relation.LEADS, ends.subject(), ends.reading());
            case FORMER, FUTURE -> affiliation(ends.object(), ends.subject(), ends);
        };
    }

    private static Affiliation affiliation(Participant member, Participant organization, Ends ends) {
        return new Affiliation(member, organization, ends.status(), Period.UNKNOWN, ends.reading());
    }

    private Optional<Attribute> attribute(
            LinkedSentence sentence, Finding finding, Reading reading, AttributeKind kind) {
        Set<EntityType> owners = kind == AttributeKind.FOUNDING ? ORGANIZATIONS : PEOPLE;
        Mention date = finding.pair().closestObject();
        return participant(sentence, finding.pair().subject(), finding.pair().closestSubject(), owners)
                .flatMap(
                        owner -> CalendarDate.of(sentence.document().annotated().text(date))
                                .map(value -> new Attribute(owner, kind, value, reading)));
    }

    private Optional<Ends> ends(
            LinkedSentence sentence,
            Finding finding,
            Reading reading,
            Set<EntityType> subjects,
            Set<EntityType> objects) {
        Pair pair = finding.pair();
        Optional<Participant> subject = participant(sentence, pair.subject(), pair.closestSubject(), subjects);
        Optional<Participant> object = participant(sentence, pair.object(), pair.closestObject(), objects);
        return subject.flatMap(one -> object.filter(other -> !other.entity().equals(one.entity()))
                .map(other -> new Ends(one, other, times.status(sentence, pair), reading)));
    }

    /** What the graph has for a referent: by the mention itself, or by another where it is a relative pronoun. */
    private static Optional<Participant> participant(
            LinkedSentence sentence, Referent referent, Mention closest, Set<EntityType> types) {
        LinkedDocument document = sentence.document();
        return Stream.concat(Stream.of(closest), referent.mentions().stream())
                .flatMap(mention -> document.entity(mention).stream())
                .filter(entity -> types.contains(entity.id().type()))
                .findFirst()
                .map(entity -> sentence.participant(closest.begin(), closest.end(), entity));
    }
}
