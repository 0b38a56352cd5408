package io.standpoint.extract;

import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.entity.Entity;
import io.standpoint.language.DependencyTree;
import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Positions: who is for or against what some words of a sentence name, read from all that bears on them. The holder is the
 * subject of an attitude or act, the owner of a noun for one, or the speaker of a judgement.
 */
final class PositionFinder {

    private final Modalities modalities;
    private final Actors actors;
    private final Function<Entity, Optional<Entity>> organization;
    private final StancePath path = new StancePath(new StanceLexicon());
    private final Set<String> restricting = new LexiconFile("en/restricting.txt").words();
    private final Set<String> deontic = new LexiconFile("en/deontic.txt").words();

    /**
     * A finder.
     *
     * @param organization the organisation whose head an office is; empty for anything but such an office
     */
    PositionFinder(Modalities modalities, Actors actors, Function<Entity, Optional<Entity>> organization) {
        this.modalities = modalities;
        this.actors = actors;
        this.organization = organization;
    }

    /**
     * A position read at a step of the path.
     *
     * @param holders  whose
     * @param sign     for or against
     * @param modality whether it is so
     * @param step     where it was read
     */
    record Position(List<Participant> holders, int sign, Modality modality, StancePath.Step step) {}

    /** The positions on what the tokens from begin to end name, from the nearest word that shows one to the farthest. */
    List<Position> find(Passage passage, LinkedSentence sentence, int begin, int end) {
        List<Position> found = new ArrayList<>();
        List<StancePath.Step> steps = path.climb(sentence, begin, end);
        for (int i = 0; i < steps.size(); i++) {
            boolean outermost = i == steps.size() - 1;
            Optional<StancePath.Step> above = outermost ? Optional.empty() : Optional.of(steps.get(i + 1));
            found.addAll(held(passage, sentence, steps.get(i), above));
        }
        return found;
    }

    private List<Position> held(
            Passage passage, LinkedSentence sentence, StancePath.Step step, Optional<StancePath.Step> above) {
        boolean denied = isDenied(sentence, step.token());
        if (step.kind() == StanceLexicon.Kind.VALUE || isDeontic(sentence, step.token())) {
            return judged(passage, sentence, step, denied);
        }
        if (step.kind() == StanceLexicon.Kind.PASS
                || isMadeTo(sentence, step, above)
                || (sentence.isVerb(step.token()) && isMadeTo(sentence, step.token()))) {
            return List.of();
        }
        List<Participant> holders = step.kind() == StanceLexicon.Kind.AGENT
                ? actors.described(sentence, step.token())
                : withOrganizations(actors.agents(passage, sentence, step.token()));
        Modality modality = modality(passage, sentence, step.token());
        if (denied && step.kind() == StanceLexicon.Kind.ATTITUDE && step.sign() > 0) {
            Modality affirmed = settled(modalities.affirmed(passage, sentence, step.token()));
            return List.of(new Position(holders, -step.sign(), affirmed, step));
        }
        return holders.isEmpty() ? List.of() : List.of(new Position(holders, step.sign(), modality, step));
    }

    /** Whoever asks others to heed "our concerns" takes it for granted that there are such concerns. */
    private Modality modality(Passage passage, LinkedSentence sentence, int token) {
        Modality found = modalities.of(passage, sentence, token);
        if (!isOwned(sentence, token)) {
            return settled(found);
        }
        if (found != Modality.ASKED) {
            return found;
        }
        return passage.attributionOf(sentence.token(token).span()).isPresent() ? Modality.REPORTED : Modality.ASSERTED;
    }

    /** An office whose holder is not named speaks for its organisation. */
    private List<Participant> withOrganizations(List<Participant> holders) {
        return holders.stream()
                .flatMap(holder -> Stream.concat(
                        Stream.of(holder),
                        organization
                                .apply(holder.entity())
                                .map(body -> new Participant(body, holder.mention()))
                                .stream()))
                .distinct()
                .toList();
    }

    /** A judgement is the speaker's, unless something above it turns it round. */
    private List<Position> judged(Passage passage, LinkedSentence sentence, StancePath.Step step, boolean denied) {
        Span span = sentence.token(step.token()).span();
        List<Participant> speakers = Actors.speakers(passage, span);
        boolean turned = sentence.tree().ancestors(step.token()).stream().anyMatch(up -> isDenied(sentence, up));
        boolean asked = modalities.of(passage, sentence, step.token()) == Modality.ASKED;
        if (speakers.isEmpty() || turned || asked || isRestricted(sentence, step)) {
            return List.of();
        }
        return List.of(new Position(speakers, denied ? -step.sign() : step.sign(), Modality.REPORTED, step));
    }

    /** "Particular uses of X are a danger" judges some, and says nothing of X as a whole. */
    private boolean isRestricted(LinkedSentence sentence, StancePath.Step step) {
        DependencyTree tree = sentence.tree();
        return tree.children(step.token(), "nsubj", "nsubj:pass", "obj").stream()
                .flatMap(noun -> tree.children(noun, "amod", "det", "compound").stream())
                .anyMatch(word -> restricting.contains(sentence.lemma(word)));
    }

    /** "an effort to win X's support": what is planned with another's attitude is no plan of its owner. */
    private static boolean isOwned(LinkedSentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        return sentence.isNoun(token)
                && (!tree.children(token, "nmod:poss").isEmpty()
                        || tree.children(token, "compound").stream()
                                .anyMatch(owner -> sentence.at(owner).isPresent()));
    }

    /** Who only plans or wants an act already holds the stance that the act would show. */
    private static Modality settled(Modality modality) {
        return modality == Modality.PLANNED ? Modality.ASSERTED : modality;
    }

    private boolean isDenied(LinkedSentence sentence, int token) {
        return modalities.own(sentence, token) == Modality.DENIED;
    }

    private boolean isDeontic(LinkedSentence sentence, int token) {
        return sentence.tree().children(token, "aux").stream().anyMatch(aux -> deontic.contains(sentence.lemma(aux)));
    }

    /** Whether the clause hangs, directly or not, on a verb that makes or asks its object to do something. */
    private static boolean isMadeTo(LinkedSentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        if (sentence.isInfinitive(token) && !tree.children(token, "nsubj").isEmpty()) {
            return true;
        }
        Arguments arguments = new Arguments(sentence);
        for (int below = token; tree.is(below, "xcomp", "obl", "conj", "advcl", "obj"); below = tree.head(below)) {
            int head = tree.head(below);
            boolean object = tree.is(below, "xcomp")
                    && !arguments.isPassive(head)
                    && !arguments.patients(head).isEmpty();
            if (object
                    || (sentence.isVerb(below) && !tree.children(below, "nsubj").isEmpty())) {
                return object;
            }
        }
        return false;
    }

    /** Whether somebody else makes or asks the actor to do it: then the act shows nothing of the actor. */
    private static boolean isMadeTo(LinkedSentence sentence, StancePath.Step step, Optional<StancePath.Step> above) {
        if (above.isEmpty() || !sentence.isVerb(step.token())) {
            return false;
        }
        DependencyTree tree = sentence.tree();
        int governor = above.get().token();
        boolean hasObject = !tree.children(governor, "obj").isEmpty()
                || tree.children(governor, "obl").stream().anyMatch(child -> child < step.token());
        return sentence.isVerb(governor)
                && hasObject
                && above.get().kind() != StanceLexicon.Kind.PASS
                && !tree.children(step.token(), "mark").isEmpty()
                && tree.children(step.token(), "nsubj").isEmpty();
    }
}
