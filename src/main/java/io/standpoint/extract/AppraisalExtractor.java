package io.standpoint.extract;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Assertion.Interaction;
import io.standpoint.assertion.InteractionKind;
import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Reading;
import io.standpoint.language.DependencyTree;
import io.standpoint.language.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What somebody says of another: "X is a liar", said Y; Y said that X had failed; Y called X reckless. Whoever says so
 * criticises or praises whom it is said of. The terms are those of appraisal theory (Martin and White, The Language of
 * Evaluation, 2005): the appraiser is the speaker, the appraised an actor or one whose thing is judged.
 */
final class AppraisalExtractor implements Passage.Extractor {

    private static final double SAID = 0.65;
    private static final double NAMED = 0.75;
    private static final Set<String> OPEN = Set.of("if", "unless", "whether", "lest", "until", "why", "how", "when");
    private static final Set<String> EXPLETIVE = Set.of("it", "there", "that", "this");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");

    private final Modalities modalities;
    private final Actors actors;
    private final AppraisalLexicon lexicon = new AppraisalLexicon();
    private final Set<String> naming = new LexiconFile("en/naming.txt").words();

    AppraisalExtractor(Modalities modalities, Actors actors) {
        this.modalities = modalities;
        this.actors = actors;
    }

    /**
     * A judgement.
     *
     * @param predicate the verb, noun or adjective that is said of somebody
     * @param sign      1 good, -1 bad
     * @param appraised the tokens of whom
     */
    private record Judgement(int predicate, int sign, List<Integer> appraised) {}

    @Override
    public List<Interaction> extract(Passage passage) {
        List<Interaction> found = new ArrayList<>();
        for (LinkedSentence sentence : passage.sentences()) {
            for (int token = 0; token < sentence.size(); token++) {
                found.addAll(named(passage, sentence, token));
                for (Judgement judgement : said(sentence, token)) {
                    found.addAll(said(passage, sentence, judgement));
                }
            }
        }
        return found;
    }

    /** "Y called X a liar": the subject judges the object. */
    private List<Interaction> named(Passage passage, LinkedSentence sentence, int verb) {
        if (!sentence.isVerb(verb) || !naming.contains(sentence.lemma(verb))) {
            return List.of();
        }
        Arguments arguments = new Arguments(sentence);
        for (int name : names(sentence, verb)) {
            int sign = predicated(sentence, name);
            if (sign != 0) {
                Reading reading =
                        Passage.reading(sentence, modalities.of(passage, sentence, verb), NAMED, "naming-appraisal");
                List<Integer> named = Stream.concat(
                                arguments.patients(verb).stream().filter(object -> object < name),
                                sentence.tree().children(name, "nsubj").stream())
                        .toList();
                return interactions(actors.agents(passage, sentence, verb), targets(sentence, named), sign, reading);
            }
        }
        return List.of();
    }

    /** What the object of a naming verb is called. */
    private static List<Integer> names(LinkedSentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        Arguments arguments = new Arguments(sentence);
        return tree.children(verb, "xcomp", "obj", "obl", "advcl").stream()
                .filter(child -> !sentence.isVerb(child) && !isNamed(sentence, child))
                .filter(child -> tree.is(child, "xcomp", "obj") || arguments.hasPreposition(child, "as"))
                .toList();
    }

    private static boolean isNamed(LinkedSentence sentence, int token) {
        return sentence.mention(token)
                .filter(mention -> mention.form() == Mention.Form.NAME)
                .isPresent();
    }

    private List<Judgement> said(LinkedSentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        List<Judgement> found = new ArrayList<>();
        Arguments arguments = new Arguments(sentence);
        boolean predicate = sentence.isVerb(token)
                ? !tree.is(token, "amod", "compound", "acl", "acl:relcl")
                : !tree.children(token, "cop").isEmpty();
        int sign = predicate ? predicated(sentence, token) : 0;
        if (sign != 0) {
            List<Integer> subjects = arguments.agents(token).stream()
                    .filter(subject ->
                            !sentence.isVerb(token) || sentence.at(subject).isPresent())
                    .toList();
            found.add(new Judgement(token, sign, subjects));
        }
        int owned = lexicon.sign(sentence.lemma(token), Actors.part(sentence, token), "poss");
        if (owned != 0 && sentence.isNoun(token)) {
            List<Integer> owners = new ArrayList<>(arguments.possessors(token));
            owners.addAll(arguments.behind(token, "of"));
            found.add(new Judgement(token, owned, owners));
        }
        return found;
    }

    /** What a predicate says, with what modifies it ("a great man") and with its negation; 0 nothing. */
    private int predicated(LinkedSentence sentence, int token) {
        String part = Actors.part(sentence, token);
        int own = lexicon.sign(sentence.lemma(token), part, "subj");
        int sign = own != 0 || !part.equals("noun")
                ? own
                : sentence.tree().children(token, "amod").stream()
                        .mapToInt(child -> lexicon.sign(sentence.lemma(child), "adjective", "subj"))
                        .filter(found -> found != 0)
                        .findFirst()
                        .orElse(0);
        if (modalities.own(sentence, token) != Modality.DENIED) {
            return sign;
        }
        return part.equals("verb") && sign < 0 ? 0 : -sign;
    }

    private List<Interaction> said(Passage passage, LinkedSentence sentence, Judgement judgement) {
        int predicate = judgement.predicate();
        Optional<Attribution> attribution =
                passage.attributionOf(sentence.token(predicate).span());
        if (attribution.isEmpty()
                || attribution.get().modality() != Modality.REPORTED
                || !isOwnVoice(sentence, predicate, attribution.get())) {
            return List.of();
        }
        return interactions(
                attribution.get().speakers(),
                targets(sentence, judgement.appraised()),
                judgement.sign(),
                Passage.reading(sentence, Modality.REPORTED, SAID, "said-appraisal"));
    }

    /** Whether the speaker says it flatly: not as a question, a condition, something denied or the words of others. */
    private boolean isOwnVoice(LinkedSentence sentence, int predicate, Attribution attribution) {
        if (sentence.token(sentence.size() - 1).text().equals("?") || isOpen(sentence, predicate)) {
            return false;
        }
        DependencyTree tree = sentence.tree();
        for (int up : tree.ancestors(predicate)) {
            if (!attribution.holds(sentence.token(up).span())) {
                break;
            }
            boolean others = sentence.isVerb(up)
                    && !tree.children(up, "ccomp").isEmpty()
                    && tree.children(up, "nsubj").stream().noneMatch(subject -> isSpeaker(sentence, subject));
            if (others || isOpen(sentence, up) || modalities.own(sentence, up) == Modality.DENIED) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpeaker(LinkedSentence sentence, int subject) {
        return FIRST_PERSON.contains(sentence.lemma(subject)) || EXPLETIVE.contains(sentence.lemma(subject));
    }

    private static boolean isOpen(LinkedSentence sentence, int predicate) {
        return sentence.tree().children(predicate, "mark", "advmod").stream()
                .anyMatch(mark -> OPEN.contains(sentence.lemma(mark)));
    }

    /** The actors that are judged, or those whose things are; "it" is none, since it may be anything. */
    private List<Participant> targets(LinkedSentence sentence, List<Integer> tokens) {
        return tokens.stream()
                .filter(token -> !sentence.lemma(token).equals("it"))
                .flatMap(token -> target(sentence, token).stream())
                .distinct()
                .toList();
    }

    private List<Participant> target(LinkedSentence sentence, int token) {
        List<Participant> own = actors.all(sentence, List.of(token));
        Arguments arguments = new Arguments(sentence);
        return own.isEmpty()
                ? actors.all(
                        sentence,
                        Stream.concat(arguments.possessors(token).stream(), arguments.behind(token, "of").stream())
                                .toList())
                : own;
    }

    private static List<Interaction> interactions(
            List<Participant> appraisers, List<Participant> appraised, int sign, Reading reading) {
        InteractionKind kind = sign > 0 ? InteractionKind.PRAISED : InteractionKind.CRITICISED;
        return appraisers.stream()
                .filter(appraiser -> appraiser.entity().id().type().isAgent())
                .flatMap(appraiser -> appraised.stream()
                        .filter(target -> target.entity().id().type().isAgent())
                        .filter(target ->
                                !target.entity().id().equals(appraiser.entity().id()))
                        .map(target -> new Interaction(appraiser, kind, target, Assertion.Period.UNKNOWN, reading)))
                .toList();
    }
}
