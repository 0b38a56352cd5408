package io.standpoint.extract;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Modality;
import io.standpoint.entity.EmergentTopicFinder;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.entity.Offices;
import io.standpoint.entity.States;
import io.standpoint.entity.TopicFinder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads English articles: offices, memberships, relations, statements, interactions and stances, over dependency trees.
 * Posts are not the article's voice and are left to {@link PostExtractor}.
 */
public final class EnglishExtractor implements Extractor {

    private final Modalities modalities;
    private final AttributionFinder attributions;
    private final RecurrenceExtractor recurrence;
    private final List<Passage.Extractor> extractors;

    /**
     * An extractor.
     *
     * @param offices which roles there are and which offices they name
     * @param topics  what there is to be for or against
     * @param states  whose a body or an office is
     */
    public EnglishExtractor(Offices offices, TopicFinder topics, States states) {
        Speech speech = new Speech();
        modalities = new Modalities(speech);
        Actors actors = new Actors();
        Dating dating = new Dating();
        Homelands homelands = new Homelands(states);
        HolderFinder holders = new HolderFinder(modalities);
        RoleFinder roles = new RoleFinder(words -> offices.isRole(words, "en"), actors);
        PositionFinder positions = new PositionFinder(modalities, actors, offices::headed);
        TopicFinder emergent = new EmergentTopicFinder(topics);
        StanceExtractor stances = new StanceExtractor(emergent, positions, actors);
        recurrence = new RecurrenceExtractor(emergent, actors);
        attributions = new AttributionFinder(speech, actors);
        extractors = List.of(
                new OfficeExtractor(offices, states, roles, holders, dating),
                new PartyExtractor(offices, states, homelands, actors, holders),
                new MemberExtractor(actors, holders, dating),
                new RelationExtractor(modalities, actors),
                new LearnedRelationExtractor(modalities, speech),
                new PossessionExtractor(states, actors),
                new StatementExtractor(dating),
                new InteractionExtractor(modalities, actors, dating),
                new AppraisalExtractor(modalities, actors),
                new AlignmentExtractor(positions, actors),
                stances,
                new ReactionExtractor(stances, actors));
    }

    /** Whether the statement was made: not one that somebody declined, may or plans to make. */
    private boolean isMade(LinkedSentence sentence, Attribution attribution) {
        Modality modality = modalities.of(sentence, attribution.place().token());
        return modality.isFactual() || modality == Modality.ASKED;
    }

    @Override
    public List<Assertion> extract(LinkedDocument document) {
        List<LinkedSentence> sentences = LinkedSentence.ofArticle(document);
        Map<Integer, LinkedSentence> byIndex = sentences.stream()
                .collect(Collectors.toMap(sentence -> sentence.sentence().index(), sentence -> sentence));
        List<Attribution> statements = attributions.find(sentences).stream()
                .filter(Attribution::isStatement)
                .filter(attribution -> isMade(
                        Objects.requireNonNull(byIndex.get(attribution.place().sentence())), attribution))
                .toList();
        Passage passage = new Passage(document, sentences, statements);
        List<Assertion> found = extractors.stream()
                .<Assertion>flatMap(extractor -> extractor.extract(passage).stream())
                .toList();
        return Stream.concat(found.stream(), recurrence.extract(passage, found).stream())
                .toList();
    }
}
