package io.standpoint.extract;

import io.standpoint.assertion.Assertion.Stance;
import io.standpoint.assertion.Confidence;
import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Polarity;
import io.standpoint.assertion.Reading;
import io.standpoint.entity.Entity;
import io.standpoint.entity.TopicFinder;
import io.standpoint.entity.TopicFinder.TopicMention;
import io.standpoint.language.DependencyTree;
import io.standpoint.text.SourceSpan;
import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Stances: who is for or against a topic, read from all that bears on the words for it. The holder is the subject of an
 * attitude or act, the owner of a noun for one, or the speaker of a judgement.
 */
final class StanceExtractor implements Passage.Extractor {

    private static final double SURE = 0.8;
    private static final double LESS_A_STEP = 0.07;
    private static final double LEAST = 0.3;

    private final TopicFinder topics;
    private final Modalities modalities;
    private final Actors actors;
    private final Function<Entity, Optional<Entity>> organization;
    private final StancePath path = new StancePath(new StanceLexicon());
    private final Set<String> restricting = new LexiconFile("en/restricting.txt").words();
    private final Set<String> likewise = new LexiconFile("en/likewise.txt").words();
    private final Set<String> deontic = new LexiconFile("en/deontic.txt").words();

    /**
     * An extractor.
     *
     * @param organization the organisation whose head an office is; empty for anything but such an office
     */
    StanceExtractor(
            TopicFinder topics, Modalities modalities, Actors actors, Function<Entity, Optional<Entity>> organization) {
        this.organization = organization;
        this.topics = topics;
        this.modalities = modalities;
        this.actors = actors;
    }

    @Override
    public List<Stance> extract(Passage passage) {
        List<Stance> found = new ArrayList<>();
        List<Stance> before = List.of();
        for (LinkedSentence sentence : passage.sentences()) {
            List<Stance> here = new ArrayList<>(extract(passage, sentence));
            here.addAll(repeated(passage, sentence, before));
            found.addAll(here);
            before = here;
        }
        return found;
    }

    /** The stances that a sentence shows by itself. */
    List<Stance> extract(Passage passage, LinkedSentence sentence) {
        return topics.find(sentence.sentence()).stream()
                .flatMap(mention -> stances(passage, sentence, mention).stream())
                .toList();
    }

    /** "X has done likewise": what was just said of others holds of X. */
    private List<Stance> repeated(Passage passage, LinkedSentence sentence, List<Stance> before) {
        List<Stance> found = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            boolean again = sentence.lemma(token).equals("do")
                    && sentence.tree().children(token, "advmod", "obj").stream()
                            .anyMatch(child -> likewise.contains(sentence.lemma(child)));
            if (again) {
                for (Participant holder : actors.agents(passage, sentence, token)) {
                    before.forEach(stance -> found.add(repeated(sentence, stance, holder)));
                }
            }
        }
        return found;
    }

    private static Stance repeated(LinkedSentence sentence, Stance stance, Participant holder) {
        List<Evidence> evidence = new ArrayList<>(stance.reading().evidence());
        evidence.add(sentence.evidence());
        Reading reading = new Reading(
                evidence,
                stance.reading().modality(),
                new Confidence(Math.max(LEAST, stance.reading().confidence().value() - LESS_A_STEP)),
                "repeated-stance");
        return new Stance(holder, stance.topic(), stance.polarity(), Optional.empty(), reading);
    }

    private List<Stance> stances(Passage passage, LinkedSentence sentence, TopicMention mention) {
        List<Stance> found = new ArrayList<>();
        List<StancePath.Step> steps = path.climb(sentence, mention.begin(), mention.end());
        for (int i = 0; i < steps.size(); i++) {
            boolean outermost = i == steps.size() - 1;
            Optional<StancePath.Step> above = outermost ? Optional.empty() : Optional.of(steps.get(i + 1));
            for (Held held : held(passage, sentence, steps.get(i), above)) {
                stances(passage, sentence, mention, held).stream()
                        .filter(stance -> found.stream().noneMatch(other -> isSame(stance, other)))
                        .forEach(found::add);
            }
        }
        return found;
    }

    /** "Plans to urge firms to": two steps that show one stance of one holder are one reading, the nearer one. */
    private static boolean isSame(Stance one, Stance other) {
        return one.holder().entity().equals(other.holder().entity())
                && one.polarity() == other.polarity()
                && one.reading().modality() == other.reading().modality();
    }

    /**
     * A position read at a step of the path.
     *
     * @param holders  whose
     * @param sign     for or against
     * @param modality whether it is so
     * @param step     where it was read
     */
    private record Held(List<Participant> holders, int sign, Modality modality, StancePath.Step step) {}

    private List<Held> held(
            Passage passage, LinkedSentence sentence, StancePath.Step step, Optional<StancePath.Step> above) {
        boolean denied = isDenied(sentence, step.token());
        if (step.kind() == StanceLexicon.Kind.VALUE || isDeontic(sentence, step.token())) {
            return judged(passage, sentence, step, denied);
        }
        if (isMadeTo(sentence, step, above) || (sentence.isVerb(step.token()) && isMadeTo(sentence, step.token()))) {
            return List.of();
        }
        List<Participant> holders = step.kind() == StanceLexicon.Kind.AGENT
                ? actors.described(sentence, step.token())
                : withOrganizations(actors.agents(passage, sentence, step.token()));
        Modality modality = settled(modalities.of(passage, sentence, step.token()));
        if (denied && step.kind() == StanceLexicon.Kind.ATTITUDE && step.sign() > 0) {
            Modality affirmed = settled(modalities.affirmed(passage, sentence, step.token()));
            return List.of(new Held(holders, -step.sign(), affirmed, step));
        }
        return holders.isEmpty() ? List.of() : List.of(new Held(holders, step.sign(), modality, step));
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
    private List<Held> judged(Passage passage, LinkedSentence sentence, StancePath.Step step, boolean denied) {
        Span span = sentence.token(step.token()).span();
        List<Participant> speakers = Actors.speakers(passage, span);
        boolean turned = sentence.tree().ancestors(step.token()).stream().anyMatch(up -> isDenied(sentence, up));
        boolean asked = modalities.of(passage, sentence, step.token()) == Modality.ASKED;
        if (speakers.isEmpty() || turned || asked || isRestricted(sentence, step)) {
            return List.of();
        }
        return List.of(new Held(speakers, denied ? -step.sign() : step.sign(), Modality.REPORTED, step));
    }

    /** "Particular uses of X are a danger" judges some, and says nothing of X as a whole. */
    private boolean isRestricted(LinkedSentence sentence, StancePath.Step step) {
        DependencyTree tree = sentence.tree();
        return tree.children(step.token(), "nsubj", "nsubj:pass", "obj").stream()
                .flatMap(noun -> tree.children(noun, "amod", "det", "compound").stream())
                .anyMatch(word -> restricting.contains(sentence.lemma(word)));
    }

    private List<Stance> stances(Passage passage, LinkedSentence sentence, TopicMention mention, Held held) {
        Participant topic = sentence.participant(
                mention.begin(), mention.end(), mention.topic().entity());
        Span span = sentence.token(held.step().token()).span();
        Optional<SourceSpan> expressed = passage.attributionOf(span)
                .filter(attribution -> attribution.speakers().equals(held.holders()))
                .flatMap(attribution -> attribution.stretch(span))
                .map(stretch -> sentence.source(StatementExtractor.bare(passage, stretch)));
        double confidence = Math.max(LEAST, SURE - LESS_A_STEP * held.step().steps());
        Reading reading = Passage.reading(
                sentence, held.modality(), confidence, held.step().kind().name().toLowerCase(Locale.ROOT) + "-stance");
        return held.holders().stream()
                .filter(holder -> holder.entity().id().type().isAgent())
                .map(holder -> new Stance(
                        holder, topic, held.sign() > 0 ? Polarity.SUPPORT : Polarity.OPPOSE, expressed, reading))
                .toList();
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
