package io.standpoint.extract;

import io.standpoint.assertion.Assertion.Stance;
import io.standpoint.assertion.Confidence;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stances against stances: where a sentence tells who is for or against a topic and that this met "resistance from" others,
 * those others hold the opposite.
 */
final class ReactionExtractor implements Passage.Extractor {

    private static final double LESS = 0.15;

    private final StanceExtractor stances;
    private final Actors actors;
    private final Set<String> reactions = new LexiconFile("en/reactions.txt").words();

    ReactionExtractor(StanceExtractor stances, Actors actors) {
        this.stances = stances;
        this.actors = actors;
    }

    @Override
    public List<Stance> extract(Passage passage) {
        List<Stance> found = new ArrayList<>();
        for (LinkedSentence sentence : passage.sentences()) {
            List<Participant> others = others(sentence);
            if (!others.isEmpty()) {
                opposed(stances.extract(passage, sentence))
                        .ifPresent(stance -> others.stream()
                                .filter(other ->
                                        !other.entity().equals(stance.holder().entity()))
                                .forEach(other -> found.add(opposite(stance, other))));
            }
        }
        return found;
    }

    private List<Participant> others(LinkedSentence sentence) {
        Arguments arguments = new Arguments(sentence);
        List<Participant> found = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            if (sentence.isNoun(token) && reactions.contains(sentence.lemma(token))) {
                found.addAll(actors.all(sentence, arguments.behind(token, "from")));
            }
        }
        return found;
    }

    /** The one stance that the reaction can be to: all of the sentence's are on one topic and of one polarity. */
    private static Optional<Stance> opposed(List<Stance> stances) {
        return stances.stream()
                .findFirst()
                .filter(first -> stances.stream()
                        .allMatch(other -> other.polarity() == first.polarity()
                                && other.reading().modality().isFactual()
                                && other.topic().entity().equals(first.topic().entity())));
    }

    private static Stance opposite(Stance stance, Participant holder) {
        Reading reading = stance.reading();
        return new Stance(
                holder,
                stance.topic(),
                stance.polarity().opposite(),
                Optional.empty(),
                new Reading(
                        reading.evidence(),
                        reading.modality(),
                        new Confidence(Math.max(0, reading.confidence().value() - LESS)),
                        "reaction-stance"));
    }
}
