package io.standpoint.extract;

import io.standpoint.language.DependencyTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The way up from the words for a topic through all that bears on them: "announced [a clampdown on [X]]", "accused Y of
 * [trying to [weaken [X]]]". Each step multiplies the sign of what stands above into that of what stands below.
 */
final class StancePath {

    /**
     * A word on the way that bears on the topic.
     *
     * @param token the word
     * @param sign  for (1) or against (-1) the topic, with all between the two taken into account
     * @param kind  whose stance it shows
     * @param steps how many words that bear on it stand between it and the topic, itself included
     */
    record Step(int token, int sign, StanceLexicon.Kind kind, int steps) {}

    private static final int LONGEST = 9;

    private final StanceLexicon lexicon;
    private final Set<String> lightVerbs = new LexiconFile("en/light-verbs.txt").words();

    StancePath(StanceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The words that bear on a topic, from the nearest to the farthest; empty where nothing does. */
    List<Step> climb(LinkedSentence sentence, int begin, int end) {
        List<Step> steps = new ArrayList<>();
        int node = start(sentence, begin, end, steps);
        for (int i = 0; i < LONGEST; i++) {
            Link link = link(sentence, node);
            boolean passed = link.head() >= 0 && bears(sentence, node, link, steps);
            boolean transparent = link.slot().equals("conj") || (link.slot().equals("relcl") && !steps.isEmpty());
            if (link.head() < 0 || !(passed || transparent)) {
                return steps;
            }
            node = link.head();
        }
        return steps;
    }

    /** Where the way up begins, after the words for the topic themselves and a verb or prefix right before them. */
    private int start(LinkedSentence sentence, int begin, int end, List<Step> steps) {
        int node = head(sentence, begin, end);
        int prefix = prefix(sentence, begin);
        if (prefix != 0) {
            int head = sentence.tree().head(node);
            node = head >= end ? head : node;
            steps.add(new Step(node, prefix, StanceLexicon.Kind.NOUN, 1));
        } else if (isAct(sentence, node)) {
            steps.add(new Step(node, 1, StanceLexicon.Kind.ACT, 1));
        } else {
            verbBefore(sentence, node, begin).ifPresent(steps::add);
        }
        return node;
    }

    /** Whether the head lets what it says pass on to the node below; adds the head to the steps if it bears on it. */
    private boolean bears(LinkedSentence sentence, int node, Link link, List<Step> steps) {
        Optional<StanceLexicon.Effect> effect = effect(sentence, link.head(), link.slot());
        Optional<Step> last = steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
        effect.filter(found -> found.sign() != 0)
                .map(found -> new Step(
                        link.head(), found.sign() * last.map(Step::sign).orElse(1), found.kind(), steps.size() + 1))
                .ifPresent(steps::add);
        boolean lent = last.filter(step -> step.token() == node).isPresent() && isLight(sentence, link);
        return effect.isPresent() || lent;
    }

    /** The token of a range whose own head stands outside of it. */
    static int head(LinkedSentence sentence, int begin, int end) {
        for (int token = end - 1; token >= begin; token--) {
            int head = sentence.tree().head(token);
            if (head < begin || head >= end) {
                return token;
            }
        }
        return end - 1;
    }

    /** A verb right before the topic that the parser took for its modifier: "while supporting [X]". */
    private Optional<Step> verbBefore(LinkedSentence sentence, int node, int begin) {
        return sentence.tree().children(node, "amod", "compound").stream()
                .filter(child ->
                        child == begin - 1 && sentence.token(child).tag().matches("VBG|NN|VB|VBP"))
                .flatMap(child -> lexicon.effect(sentence.lemma(child), "verb", "obj").stream()
                        .filter(effect -> effect.sign() != 0)
                        .map(effect -> new Step(child, effect.sign(), effect.kind(), 1)))
                .findFirst();
    }

    /** A topic may be named by what is done: "to hand over data". */
    private static boolean isAct(LinkedSentence sentence, int token) {
        return sentence.isVerb(token) && !sentence.tree().is(token, "amod", "compound", "acl");
    }

    /** 1 behind "pro-", -1 behind "anti-", 0 elsewhere. */
    private static int prefix(LinkedSentence sentence, int begin) {
        if (begin < 1) {
            return 0;
        }
        int before = sentence.token(begin - 1).text().equals("-") && begin > 1 ? begin - 2 : begin - 1;
        return switch (sentence.lemma(before)) {
            case "anti", "anti-" -> -1;
            case "pro", "pro-" -> before < begin - 1 || sentence.lemma(before).endsWith("-") ? 1 : 0;
            default -> 0;
        };
    }

    private boolean isLight(LinkedSentence sentence, Link link) {
        return link.slot().equals("obj") && lightVerbs.contains(sentence.lemma(link.head()));
    }

    /**
     * A word's place under its head.
     *
     * @param head the head, -1 for none
     * @param slot as the lexicon names it
     */
    private record Link(int head, String slot) {}

    private Link link(LinkedSentence sentence, int node) {
        DependencyTree tree = sentence.tree();
        int head = tree.head(node);
        if (head < 0) {
            return new Link(-1, "");
        }
        String preposition = new Arguments(sentence).preposition(node);
        return switch (tree.relation(node)) {
            case "obj", "nsubj:pass" -> new Link(head, "obj");
            case "nsubj" -> new Link(head, "subj");
            case "ccomp", "csubj" -> new Link(head, "comp");
            case "conj" -> new Link(head, "conj");
            case "acl:relcl" -> new Link(head, "relcl");
            case "amod" -> new Link(head, "mod");
            case "compound" -> new Link(head, "compound");
            case "obl", "nmod", "advcl", "acl", "xcomp" -> complement(sentence, node, head, preposition);
            default -> new Link(-1, "");
        };
    }

    /** Complements that hang on by a preposition or as infinitives, wherever the parser put them. */
    private Link complement(LinkedSentence sentence, int node, int head, String preposition) {
        Optional<Integer> to = marker(sentence, node, "to");
        if (to.isPresent() && sentence.isVerb(node)) {
            int before = to.get() - 1;
            boolean noun = before >= 0 && sentence.isNoun(before);
            return noun && takes(sentence, before, "comp")
                    ? new Link(before, "comp")
                    : lightNoun(sentence, head, "comp")
                            .map(lent -> new Link(lent, "comp"))
                            .orElseGet(() -> controller(sentence, head));
        }
        if (sentence.tree().is(node, "xcomp")) {
            return new Link(head, "comp");
        }
        String marker = preposition.isEmpty() ? marker(sentence, node) : preposition;
        Optional<Integer> noun = lightNoun(sentence, head, marker);
        return new Link(noun.orElse(head), marker);
    }

    /** "called on firms (offering X) to do": where the head takes no clause, the verb that governs the firms may. */
    private Link controller(LinkedSentence sentence, int head) {
        DependencyTree tree = sentence.tree();
        int noun = tree.is(head, "acl") ? tree.head(head) : head;
        int verb = tree.head(noun);
        if (takes(sentence, head, "comp") || verb < 0 || !sentence.isVerb(verb) || !tree.is(noun, "obj", "obl")) {
            return new Link(head, "comp");
        }
        String preposition = new Arguments(sentence).preposition(noun);
        return new Link(verb, takes(sentence, verb, "comp") ? "comp" : preposition);
    }

    private boolean takes(LinkedSentence sentence, int token, String slot) {
        return effect(sentence, token, slot).isPresent();
    }

    /** The effect of a word, a verb together with its particle: to roll out is not to roll back. */
    private Optional<StanceLexicon.Effect> effect(LinkedSentence sentence, int token, String slot) {
        String part = Actors.part(sentence, token);
        DependencyTree tree = sentence.tree();
        Optional<StanceLexicon.Effect> phrasal = tree.children(token, "compound:prt", "advmod").stream()
                .flatMap(particle ->
                        lexicon.effect(sentence.lemma(token) + " " + sentence.lemma(particle), part, slot).stream())
                .findFirst();
        boolean other =
                phrasal.isEmpty() && !tree.children(token, "compound:prt").isEmpty();
        return other ? phrasal : phrasal.or(() -> lexicon.effect(sentence.lemma(token), part, slot));
    }

    /** "gave backing to X": the noun that a light verb lends its preposition to. */
    private Optional<Integer> lightNoun(LinkedSentence sentence, int head, String preposition) {
        if (!sentence.isVerb(head) || !lightVerbs.contains(sentence.lemma(head))) {
            return Optional.empty();
        }
        return sentence.tree().children(head, "obj").stream()
                .filter(object -> lexicon.effect(sentence.lemma(object), "noun", preposition)
                        .isPresent())
                .findFirst();
    }

    private static Optional<Integer> marker(LinkedSentence sentence, int node, String word) {
        return sentence.tree().children(node, "mark").stream()
                .filter(mark -> sentence.lemma(mark).equals(word))
                .findFirst();
    }

    private static String marker(LinkedSentence sentence, int node) {
        return Stream.concat(
                        sentence.tree().children(node, "mark").stream(),
                        sentence.tree().children(node, "case").stream())
                .map(sentence::lemma)
                .findFirst()
                .orElse("");
    }
}
