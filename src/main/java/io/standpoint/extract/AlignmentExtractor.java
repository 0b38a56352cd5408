package io.standpoint.extract;

import io.standpoint.assertion.Assertion.Interaction;
import io.standpoint.assertion.Assertion.Period;
import io.standpoint.assertion.InteractionKind;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Reading;
import io.standpoint.entity.EntityType;
import io.standpoint.extract.PositionFinder.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who stands with or against whom, by positions on what is another's: "blocked X's nomination", "praised the X plan". Words
 * that tell what becomes of somebody turn the position round where that is bad for them ("called for X's resignation").
 */
final class AlignmentExtractor implements Passage.Extractor {

    private static final double CONFIDENCE = 0.65;

    private final PositionFinder positions;
    private final Actors actors;
    private final Set<String> posts = new LexiconFile("en/posts.txt").words();
    private final Set<String> wishes = new LexiconFile("en/wishes.txt").words();
    private final Map<String, List<String>> fates = new LexiconFile("en/fates.tsv").index(2, row -> row.get(1));
    private final Map<String, List<InteractionKind>> kinds =
            new LexiconFile("en/interactions.tsv").index(4, row -> InteractionKind.valueOf(row.get(2)));

    AlignmentExtractor(PositionFinder positions, Actors actors) {
        this.positions = positions;
        this.actors = actors;
    }

    @Override
    public List<Interaction> extract(Passage passage) {
        List<Interaction> found = new ArrayList<>();
        for (LinkedSentence sentence : passage.sentences()) {
            heads(sentence)
                    .forEach(head -> actors.at(sentence, head)
                            .filter(target -> target.entity().id().type().isAgent())
                            .ifPresent(target -> found.addAll(extract(passage, sentence, head, target))));
        }
        return found;
    }

    /** The heads of all mentions. */
    private static List<Integer> heads(LinkedSentence sentence) {
        return IntStream.range(0, sentence.size())
                .filter(token -> sentence.mention(token)
                        .filter(mention -> mention.head() == token)
                        .isPresent())
                .boxed()
                .toList();
    }

    private List<Interaction> extract(Passage passage, LinkedSentence sentence, int head, Participant target) {
        List<Interaction> found = new ArrayList<>();
        owned(sentence, head, target).ifPresent(thing -> {
            int fate = fate(sentence, thing);
            List<Position> held = positions.find(passage, sentence, thing, thing + 1);
            if (!held.isEmpty()
                    && !isReceived(sentence, held.get(0).step())
                    && tells(sentence, held.get(0).step(), fate)) {
                held.forEach(position -> found.addAll(interactions(sentence, position, fate, target)));
            }
        });
        return found;
    }

    /** What belongs to the actor or is named after a person: "X's plan", "the X plan", "the plan of X"; not "the post of X". */
    private Optional<Integer> owned(LinkedSentence sentence, int head, Participant target) {
        int thing = sentence.tree().head(head);
        boolean person = target.entity().id().type() == EntityType.PERSON;
        boolean owner = sentence.tree().is(head, "nmod:poss")
                || (person && sentence.tree().is(head, "compound"))
                || (sentence.tree().is(head, "nmod")
                        && List.of("of", "by").contains(new Arguments(sentence).preposition(head)));
        return Optional.of(thing)
                .filter(noun -> owner && noun >= 0 && sentence.isNoun(noun))
                .filter(noun -> sentence.mention(noun).isEmpty())
                .filter(noun ->
                        target.entity().id().type() != EntityType.OFFICE || !posts.contains(sentence.lemma(noun)));
    }

    /**
     * Whether the nearest word tells anything of the owner: to want another's thing does not, nor does to act on it unless
     * that hinders it; of what becomes of somebody, any word tells.
     */
    private boolean tells(LinkedSentence sentence, StancePath.Step step, int fate) {
        boolean wish = wishes.contains(sentence.lemma(step.token()));
        return fate != 0
                || switch (step.kind()) {
                    case ATTITUDE, NOUN -> !wish;
                    case VALUE -> true;
                    case ACT -> step.sign() < 0;
                    case AGENT, PASS -> false;
                };
    }

    /** "Has the support of X": X gives it. */
    private static boolean isReceived(LinkedSentence sentence, StancePath.Step step) {
        return step.kind() == StanceLexicon.Kind.NOUN
                && step.sign() > 0
                && !new Arguments(sentence).behind(step.token(), "of").isEmpty();
    }

    private int fate(LinkedSentence sentence, int noun) {
        return fates.getOrDefault(sentence.lemma(noun), List.of("")).get(0).equals("-")
                ? -1
                : fates.containsKey(sentence.lemma(noun)) ? 1 : 0;
    }

    private List<Interaction> interactions(LinkedSentence sentence, Position position, int fate, Participant target) {
        InteractionKind kind = kind(sentence, position.step(), fate == 0 ? position.sign() : position.sign() * fate);
        Reading reading = Passage.reading(sentence, position.modality(), CONFIDENCE, "alignment");
        return position.holders().stream()
                .filter(holder -> holder.entity().id().type().isAgent())
                .filter(holder -> !holder.entity().id().equals(target.entity().id()))
                .map(holder -> new Interaction(holder, kind, target, Period.UNKNOWN, reading))
                .toList();
    }

    /** What the word itself tells ("praised"), if that fits the sign; else that one stands with or against the other. */
    private InteractionKind kind(LinkedSentence sentence, StancePath.Step step, int sign) {
        InteractionKind plain = sign > 0 ? InteractionKind.SUPPORTED : InteractionKind.OPPOSED;
        InteractionKind spoken = sign > 0 ? InteractionKind.PRAISED : InteractionKind.CRITICISED;
        boolean speaks = step.kind() == StanceLexicon.Kind.VALUE
                || kinds.getOrDefault(sentence.lemma(step.token()), List.of()).contains(spoken);
        return speaks ? spoken : plain;
    }
}
