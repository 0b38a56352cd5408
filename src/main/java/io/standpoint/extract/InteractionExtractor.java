package io.standpoint.extract;

import io.standpoint.assertion.Assertion.Interaction;
import io.standpoint.assertion.Assertion.Period;
import io.standpoint.assertion.InteractionKind;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.entity.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Interactions: who met, criticised, urged, praised or endorsed whom, by verbs, nouns and adjectives of a lexicon. */
final class InteractionExtractor implements Passage.Extractor {

    private static final Set<String> OF_PEOPLE = Set.of("obj:person", "obj:sought");
    private static final double BY_VERB = 0.8;
    private static final double BY_NOUN = 0.65;

    private final Modalities modalities;
    private final Actors actors;
    private final Dating dating;
    private final Map<String, List<Frame>> frames = new LexiconFile("en/interactions.tsv").index(4, Frame::of);

    /**
     * A line of the lexicon.
     *
     * @param part the word's part of speech
     * @param kind what it tells
     * @param slot where the target stands
     */
    private record Frame(String part, InteractionKind kind, String slot) {

        static Frame of(List<String> row) {
            return new Frame(row.get(1), InteractionKind.valueOf(row.get(2)), row.get(3));
        }
    }

    InteractionExtractor(Modalities modalities, Actors actors, Dating dating) {
        this.modalities = modalities;
        this.actors = actors;
        this.dating = dating;
    }

    @Override
    public List<Interaction> extract(Passage passage) {
        return passage.sentences().stream()
                .flatMap(sentence -> extract(passage, sentence).stream())
                .toList();
    }

    private List<Interaction> extract(Passage passage, LinkedSentence sentence) {
        List<Interaction> found = new ArrayList<>();
        Arguments arguments = new Arguments(sentence);
        for (int token = 0; token < sentence.size(); token++) {
            for (Frame frame : frames.getOrDefault(sentence.lemma(token), List.of())) {
                if (Actors.part(sentence, token).equals(frame.part()) && isComplete(sentence, token, frame.slot())) {
                    Modality modality = modalities.of(passage, sentence, token);
                    List<Integer> targets = frame.slot().startsWith("obj")
                            ? arguments.patients(token)
                            : arguments.behind(token, frame.slot());
                    List<Participant> agents = actors.agents(passage, sentence, token);
                    Period time = dating.when(sentence, token);
                    actors.all(sentence, targets).stream()
                            .flatMap(target -> pairs(sentence, modality, frame, agents, target).stream())
                            .forEach(interaction -> found.add(interaction.at(time)));
                }
            }
        }
        return found;
    }

    /** Verbs such as "ask" urge only where they say what to do. */
    private static boolean isComplete(LinkedSentence sentence, int verb, String slot) {
        if (slot.equals("obj:sought")) {
            return sentence.isInfinitive(verb);
        }
        return !slot.equals("obj:infinitive")
                || sentence.tree().children(verb, "xcomp", "advcl", "ccomp", "acl").stream()
                        .anyMatch(sentence::isInfinitive);
    }

    private List<Interaction> pairs(
            LinkedSentence sentence, Modality modality, Frame frame, List<Participant> agents, Participant target) {
        boolean verb = frame.part().equals("verb");
        return agents.stream()
                .filter(agent -> isPair(frame, agent, target))
                .map(agent -> new Interaction(
                        agent,
                        frame.kind(),
                        target,
                        Period.UNKNOWN,
                        Passage.reading(
                                sentence,
                                modality,
                                verb ? BY_VERB : BY_NOUN,
                                verb ? "verb-interaction" : "noun-interaction")))
                .toList();
    }

    private static boolean isPair(Frame frame, Participant agent, Participant target) {
        EntityType type = target.entity().id().type();
        boolean human = type == EntityType.PERSON || type == EntityType.OFFICE;
        return agent.entity().id().type().isAgent()
                && type.isAgent()
                && !agent.entity().id().equals(target.entity().id())
                && (human || !OF_PEOPLE.contains(frame.slot()));
    }
}
