package io.standpoint.extract;

import io.standpoint.extract.Attribution.Complement;
import io.standpoint.language.DependencyTree;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds nouns that attribute: "X's claim that S", "X has plans to", "X voiced support for". */
final class NounFrames {

    private final Set<String> lightVerbs = new LexiconFile("en/light-verbs.txt").words();

    /** The frame that a noun of the lexicon makes up, if it has both a content and somebody behind it. */
    Optional<Frame> find(LinkedSentence sentence, int noun, Speech.Entry entry) {
        Optional<ContentPhrase> content = content(sentence, noun, entry);
        List<Integer> agents = agents(sentence, noun);
        if (content.isEmpty() || agents.isEmpty()) {
            return Optional.empty();
        }
        Source source = new SourceFinder(sentence).of(agents, noun);
        Frame frame = new Frame(sentence, noun, entry, cue(sentence, noun), source, content.get());
        return source.tokens().isEmpty() || frame.contentTokens().isEmpty() ? Optional.empty() : Optional.of(frame);
    }

    private static Optional<ContentPhrase> content(LinkedSentence sentence, int noun, Speech.Entry entry) {
        DependencyTree tree = sentence.tree();
        for (int child : tree.children(noun, "acl", "ccomp", "dep")) {
            boolean that = tree.children(child, "mark").stream()
                    .anyMatch(mark -> sentence.lemma(mark).equals("that"));
            if (entry.takesClause() && that) {
                return Optional.of(new ContentPhrase(Complement.CLAUSE, tree.subtree(child), new BitSet()));
            }
            if (entry.takesInfinitive() && sentence.isInfinitive(child)) {
                return Optional.of(new ContentPhrase(Complement.INFINITIVE, tree.subtree(child), new BitSet()));
            }
        }
        for (int child : tree.children(noun, "nmod", "acl")) {
            BitSet prepositions = new BitSet();
            tree.children(child, "case", "mark").stream()
                    .filter(word -> entry.takes(sentence.lemma(word)))
                    .forEach(word -> prepositions.or(tree.subtree(word)));
            if (!prepositions.isEmpty()) {
                BitSet tokens = tree.subtree(child);
                tokens.andNot(prepositions);
                return Optional.of(new ContentPhrase(Complement.PHRASE, tokens, prepositions));
            }
        }
        return Optional.empty();
    }

    private List<Integer> agents(LinkedSentence sentence, int noun) {
        Arguments arguments = new Arguments(sentence);
        List<Integer> givers =
                isOfLightVerb(sentence, noun) ? arguments.agents(sentence.tree().head(noun)) : List.of();
        return givers.isEmpty() ? arguments.possessors(noun) : givers;
    }

    private boolean isOfLightVerb(LinkedSentence sentence, int noun) {
        int head = sentence.tree().head(noun);
        return head >= 0
                && sentence.isVerb(head)
                && sentence.tree().is(noun, "obj")
                && lightVerbs.contains(sentence.lemma(head));
    }

    private BitSet cue(LinkedSentence sentence, int noun) {
        DependencyTree tree = sentence.tree();
        BitSet cue = new BitSet();
        tree.children(noun, "det", "amod", "compound").forEach(cue::set);
        cue.set(noun);
        cue = Cues.run(cue, noun);
        if (isOfLightVerb(sentence, noun)) {
            int verb = tree.head(noun);
            if (verb < noun) {
                cue.or(Cues.of(sentence, verb));
                cue.set(verb, noun);
            }
        }
        return cue;
    }
}
