package io.standpoint.extract;

import io.standpoint.extract.Attribution.Complement;
import io.standpoint.language.DependencyTree;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds the words of a sentence that attribute something, with their sources and contents: verbs ("said that", "urged them
 * to", "called for"), nouns ("the claim that", "a plan to"), adjectives ("confident that"), and "according to".
 */
final class FrameFinder {

    private static final int LONGEST_NAME = 8;
    private static final int LEAST_WORDS = 3;

    private final Speech speech;
    private final NounFrames nouns;

    FrameFinder(Speech speech) {
        this.speech = speech;
        this.nouns = new NounFrames();
    }

    /** The frames of a sentence whose cues stand outside quotation marks, in the order of their cues. */
    List<Frame> find(LinkedSentence sentence) {
        List<Frame> frames = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            if (!sentence.isQuoted(token)) {
                find(sentence, token).ifPresent(frames::add);
            }
        }
        return frames;
    }

    private Optional<Frame> find(LinkedSentence sentence, int token) {
        if (sentence.token(token).text().equalsIgnoreCase("according")) {
            return accordingTo(sentence, token);
        }
        if (sentence.token(token).text().equals(":")) {
            return headed(sentence, token);
        }
        String part = Actors.part(sentence, token);
        return speech.find(sentence.lemma(token), part).flatMap(entry -> switch (part) {
            case "noun" -> nouns.find(sentence, token, entry);
            case "adjective" ->
                isPredicate(sentence, token, entry) ? predicate(sentence, token, entry) : Optional.empty();
            default -> predicate(sentence, token, entry);
        });
    }

    private static Optional<Frame> predicate(LinkedSentence sentence, int token, Speech.Entry entry) {
        Optional<ContentPhrase> content = isBehindQuotation(sentence, token, entry)
                ? Optional.empty()
                : new ContentPhrases(sentence).of(token, entry);
        if (content.isEmpty() && !entry.takesQuotation()) {
            return Optional.empty();
        }
        ContentPhrase phrase = content.orElseGet(ContentPhrase::none);
        boolean quoting = entry.takesQuotation()
                && sentence.isVerb(token)
                && (phrase.tokens().length() <= token
                        || phrase.tokens().stream().anyMatch(sentence::isQuoted));
        SourceFinder sources = new SourceFinder(sentence);
        Source source = quoting ? sources.ofQuoting(token) : sources.of(token);
        return Optional.of(new Frame(sentence, token, entry, Cues.of(sentence, token), source, phrase));
    }

    /** "…", asked the mayor: what follows can only be the source. */
    private static boolean isBehindQuotation(LinkedSentence sentence, int verb, Speech.Entry entry) {
        int before = verb > 0 && sentence.token(verb - 1).text().equals(",") ? verb - 2 : verb - 1;
        return entry.takesQuotation()
                && sentence.isVerb(verb)
                && before >= 0
                && sentence.isQuoted(before)
                && sentence.tree().children(verb, "nsubj", "ccomp").isEmpty();
    }

    private Optional<Frame> accordingTo(LinkedSentence sentence, int according) {
        DependencyTree tree = sentence.tree();
        int source = tree.head(according);
        if (source < 0 || tree.head(source) < 0) {
            return Optional.empty();
        }
        BitSet content = tree.subtree(clause(sentence, tree.head(source)));
        content.andNot(tree.subtree(source));
        BitSet cue = tree.subtree(according);
        Source who = new SourceFinder(sentence).of(tree.conjuncts(source), according);
        return speech.find("say", "verb")
                .map(entry -> new Frame(
                        sentence,
                        according,
                        entry,
                        cue,
                        who,
                        new ContentPhrase(Complement.CLAUSE, content, new BitSet())));
    }

    /** "Merkel: we can do it": a name and a colon before what is said, as in headlines and interviews. */
    private Optional<Frame> headed(LinkedSentence sentence, int colon) {
        boolean named = colon > 0
                && colon <= LONGEST_NAME
                && IntStream.range(0, colon)
                        .allMatch(token -> sentence.token(token).tag().matches("NN.*|JJ|DT|POS|HYPH"))
                && sentence.at(colon - 1)
                        .filter(found -> found.entity().id().type().isAgent())
                        .isPresent();
        if (!named || sentence.size() - colon <= LEAST_WORDS) {
            return Optional.empty();
        }
        BitSet source = new BitSet();
        source.set(0, colon);
        BitSet cue = new BitSet();
        cue.set(colon);
        BitSet content = new BitSet();
        content.set(colon + 1, sentence.size());
        return speech.find("say", "verb")
                .map(entry -> new Frame(
                        sentence,
                        colon,
                        entry,
                        cue,
                        new Source(source, List.of(colon - 1)),
                        new ContentPhrase(Complement.CLAUSE, content, new BitSet())));
    }

    /** The innermost clause with a subject that a token is part of; the whole sentence if there is none. */
    private static int clause(LinkedSentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        int clause = token;
        while (tree.head(clause) >= 0
                && tree.children(clause, "nsubj", "nsubj:pass", "expl").isEmpty()) {
            clause = tree.head(clause);
        }
        return clause;
    }

    /** An adjective with a subject; who "makes sure" is not sure of anything, but who "makes clear" tells. */
    private static boolean isPredicate(LinkedSentence sentence, int adjective, Speech.Entry entry) {
        DependencyTree tree = sentence.tree();
        return !tree.children(adjective, "cop").isEmpty()
                || tree.is(adjective, "conj", "root")
                || (tree.is(adjective, "xcomp")
                        && sentence.lemma(tree.head(adjective)).equals("make") == (entry.act() == Act.SAY));
    }
}
