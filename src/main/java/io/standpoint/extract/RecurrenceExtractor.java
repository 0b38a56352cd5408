package io.standpoint.extract;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Assertion.Interaction;
import io.standpoint.assertion.Assertion.Period;
import io.standpoint.assertion.Assertion.Stance;
import io.standpoint.assertion.InteractionKind;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Polarity;
import io.standpoint.assertion.Reading;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.EntityType;
import io.standpoint.entity.TopicFinder;
import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where a stance recurs: who is for or against whom or what in one sentence of an article is so in the others that tell what
 * they say of it or do about it, as words keep one sense in a discourse (Gale, Church and Yarowsky, 1992). Those sentences
 * show little by themselves, so that the readings are less sure than the facts of a graph have to be unless one asks for
 * less.
 */
final class RecurrenceExtractor {

    private static final double CONFIDENCE = 0.35;
    /** How much more there must be on one side than on the other, as a share of both. */
    private static final double CLEAR = 0.6;

    private final TopicFinder topics;
    private final Actors actors;

    RecurrenceExtractor(TopicFinder topics, Actors actors) {
        this.topics = topics;
        this.actors = actors;
    }

    private record Pair(EntityId holder, EntityId target) {

        static Pair of(Participant holder, Participant target) {
            return new Pair(holder.entity().id(), target.entity().id());
        }
    }

    /** How often a pair was read for and against. */
    private record Tally(int support, int opposition) {

        Tally and(Tally other) {
            return new Tally(support + other.support, opposition + other.opposition);
        }

        Optional<Polarity> polarity() {
            int net = support - opposition;
            return Math.abs(net) < CLEAR * (support + opposition)
                    ? Optional.empty()
                    : Optional.of(net > 0 ? Polarity.SUPPORT : Polarity.OPPOSE);
        }
    }

    /**
     * The stances that recur, one in each sentence that tells of the pair.
     *
     * @param read what the article's sentences show by themselves
     */
    List<Assertion> extract(Passage passage, List<Assertion> read) {
        Map<Pair, Tally> tallies = new HashMap<>();
        for (Assertion fact : read) {
            if (fact.reading().modality().isFactual()) {
                tally(fact)
                        .ifPresent(tally -> tallies.merge(
                                Pair.of(
                                        fact.participants().get(0),
                                        fact.participants().get(1)),
                                tally,
                                Tally::and));
            }
        }
        if (tallies.isEmpty()) {
            return List.of();
        }
        List<Assertion> found = new ArrayList<>();
        for (LinkedSentence sentence : passage.sentences()) {
            targets(sentence)
                    .forEach((head, target) -> found.addAll(recurring(passage, sentence, head, target, tallies)));
        }
        return found;
    }

    private static Optional<Tally> tally(Assertion fact) {
        Optional<Polarity> polarity = Optional.empty();
        if (fact instanceof Stance stance) {
            polarity = Optional.of(stance.polarity());
        } else if (fact instanceof Interaction interaction) {
            polarity = interaction.kind().polarity();
        }
        return polarity.map(found -> found == Polarity.SUPPORT ? new Tally(1, 0) : new Tally(0, 1));
    }

    /** The actors and topics of a sentence by their heads. */
    private Map<Integer, Participant> targets(LinkedSentence sentence) {
        Map<Integer, Participant> found = new HashMap<>();
        for (TopicFinder.TopicMention mention : topics.find(sentence.sentence())) {
            found.put(
                    StancePath.head(sentence, mention.begin(), mention.end()),
                    sentence.participant(
                            mention.begin(), mention.end(), mention.topic().entity()));
        }
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.mention(token).map(Mention::head).equals(Optional.of(token))) {
                int head = token;
                actors.at(sentence, head).ifPresent(actor -> found.put(head, actor));
            }
        }
        return found;
    }

    private List<Assertion> recurring(
            Passage passage, LinkedSentence sentence, int head, Participant target, Map<Pair, Tally> tallies) {
        Optional<Attribution> said = passage.attributionOf(sentence.token(head).span());
        List<Participant> holders =
                said.map(Attribution::speakers).orElseGet(() -> actors.all(sentence, subjects(sentence, head)));
        Modality modality = said.isPresent() ? Modality.REPORTED : Modality.ASSERTED;
        Reading reading = Passage.reading(sentence, modality, CONFIDENCE, "recurrence");
        List<Assertion> found = new ArrayList<>();
        for (Participant holder : holders) {
            Optional.ofNullable(tallies.get(Pair.of(holder, target)))
                    .flatMap(Tally::polarity)
                    .ifPresent(polarity -> found.add(fact(holder, polarity, target, reading)));
        }
        return found;
    }

    /** The subject of the nearest clause around a token that it is not part of. */
    private static List<Integer> subjects(LinkedSentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        return tree.ancestors(token).stream()
                .map(clause -> tree.children(clause, "nsubj").stream()
                        .filter(subject -> !tree.dominates(subject, token))
                        .toList())
                .filter(subjects -> !subjects.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Assertion fact(Participant holder, Polarity polarity, Participant target, Reading reading) {
        if (target.entity().id().type() == EntityType.TOPIC) {
            return new Stance(holder, target, polarity, Optional.empty(), reading);
        }
        InteractionKind kind = polarity == Polarity.SUPPORT ? InteractionKind.SUPPORTED : InteractionKind.OPPOSED;
        return new Interaction(holder, kind, target, Period.UNKNOWN, reading);
    }
}
