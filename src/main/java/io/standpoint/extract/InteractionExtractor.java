package io.standpoint.extract;

import io.standpoint.assertion.Assertion.Interaction;
import io.standpoint.assertion.Assertion.Period;
import io.standpoint.assertion.InteractionKind;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.entity.EntityType;
import io.standpoint.language.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Interactions: who met, criticised, urged, praised, backed or fought whom, by verbs, nouns and adjectives of a lexicon. */
final class InteractionExtractor implements Passage.Extractor {

    private static final Set<String> OF_PEOPLE = Set.of("obj:person", "obj:sought");
    private static final String PERSON = "person";
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

        boolean fits(String word) {
            return part.equals(word) || (part.equals(PERSON) && word.equals("noun"));
        }

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
        for (int token = 0; token < sentence.size(); token++) {
            for (Frame frame : frames.getOrDefault(word(sentence, token), List.of())) {
                if (frame.fits(Actors.part(sentence, token)) && isComplete(sentence, token, frame.slot())) {
                    Modality modality = modalities.of(passage, sentence, token);
                    List<Participant> agents = frame.part().equals(PERSON)
                            ? actors.described(sentence, token)
                            : actors.agents(passage, sentence, token);
                    Period time = dating.when(sentence, token);
                    actors.all(sentence, targets(sentence, token, frame.slot())).stream()
                            .flatMap(target -> pairs(sentence, modality, frame, agents, target).stream())
                            .forEach(interaction -> found.add(interaction.at(time)));
                }
            }
        }
        return found;
    }

    /** The lemma, of a verb with its particle both: to call is not to call out. */
    private static String word(LinkedSentence sentence, int token) {
        return sentence.tree().children(token, "compound:prt").stream()
                .findFirst()
                .map(particle -> sentence.lemma(token) + " " + sentence.lemma(particle))
                .orElse(sentence.lemma(token));
    }

    private List<Integer> targets(LinkedSentence sentence, int token, String slot) {
        Arguments arguments = new Arguments(sentence);
        if (slot.startsWith("obj")) {
            return arguments.patients(token);
        }
        DependencyTree tree = sentence.tree();
        if (slot.equals("compound")) {
            return tree.children(token, "compound");
        }
        List<Integer> behind = arguments.behind(token, slot);
        boolean lent = behind.isEmpty() && tree.is(token, "obj") && actors.isLight(sentence, tree.head(token));
        return lent ? arguments.behind(tree.head(token), slot) : behind;
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
