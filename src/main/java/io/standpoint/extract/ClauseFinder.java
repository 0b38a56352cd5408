package io.standpoint.extract;

import io.standpoint.language.DependencyTree;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the clause that a predicate reports, also where the parser has lost it for want of a "that". */
final class ClauseFinder {

    private static final String FINITE = "VBD|VBZ|VBP|MD";
    private static final String OF_NOUN_PHRASE = "DT|PDT|JJ.?|NN.*|PRP.?|POS|CD|EX|IN|CC|HYPH|RB|-LRB-|-RRB-|\\$";

    private final LinkedSentence sentence;
    private final DependencyTree tree;
    private final Arguments arguments;

    ClauseFinder(LinkedSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.arguments = new Arguments(sentence);
    }

    /** The tokens of the clause. */
    Optional<BitSet> of(int predicate, Speech.Entry entry) {
        Optional<BitSet> found = tree.children(predicate, "ccomp", "xcomp", "advcl").stream()
                .filter(child -> isComplement(child, entry))
                .findFirst()
                .map(tree::subtree)
                .or(() -> split(predicate))
                .or(() -> ofVerb(predicate));
        return entry.takesQuotation()
                ? found.or(() -> around(predicate))
                        .or(() -> above(predicate))
                        .or(() -> entry.takesObject() ? Optional.empty() : rest(predicate))
                : found;
    }

    private boolean isComplement(int child, Speech.Entry entry) {
        return switch (tree.relation(child)) {
            case "ccomp" ->
                sentence.isClause(child) || !tree.children(child, "nsubj").isEmpty();
            case "advcl" -> entry.act() == Act.ASK && isQuestion(child);
            default -> !entry.takesObject() && !tree.children(child, "nsubj").isEmpty();
        };
    }

    /** "made clear that": the clause hangs on the verb that the adjective completes. */
    private Optional<BitSet> ofVerb(int adjective) {
        return tree.is(adjective, "xcomp") && !sentence.isVerb(adjective)
                ? tree.children(tree.head(adjective), "ccomp").stream()
                        .filter(child -> child > adjective)
                        .findFirst()
                        .map(tree::subtree)
                : Optional.empty();
    }

    /** "asked the mayor if she would": a question that looks like a condition. */
    private boolean isQuestion(int clause) {
        return arguments.hasPreposition(clause, "if") || arguments.hasPreposition(clause, "whether");
    }

    /** "realised the race would go on": the subject was taken for an object, and its verb for something beside it. */
    private Optional<BitSet> split(int predicate) {
        return tree.children(predicate, "obj").stream()
                .flatMap(object -> tree.children(predicate, "dep").stream()
                        .filter(child -> child > object && isFinite(child))
                        .map(child -> {
                            BitSet both = tree.subtree(object);
                            both.or(tree.subtree(child));
                            return both;
                        }))
                .findFirst();
    }

    /** "S, X said" and "as X said, S": the clause that the predicate hangs on. */
    private Optional<BitSet> around(int predicate) {
        boolean beside = tree.is(predicate, "parataxis")
                || (tree.is(predicate, "advcl") && arguments.hasPreposition(predicate, "as"));
        if (!beside || tree.children(predicate, "nsubj").isEmpty()) {
            return Optional.empty();
        }
        BitSet main = tree.subtree(tree.head(predicate));
        main.andNot(tree.subtree(predicate));
        return Optional.of(main);
    }

    /** "X said the race is lost": the parser took "X said the race" for the subject of the rest. */
    private Optional<BitSet> above(int predicate) {
        int head = tree.head(predicate);
        if (!tree.is(predicate, "csubj", "nsubj") || head < predicate || !isFinite(head)) {
            return Optional.empty();
        }
        BitSet rest = tree.subtree(head);
        rest.clear(0, predicate + 1);
        return Optional.of(rest);
    }

    /** "said they had won": whatever the parser made of it, a noun phrase and a finite verb right behind the predicate. */
    private Optional<BitSet> rest(int predicate) {
        int verb = predicate + 1;
        while (verb < sentence.size() && sentence.token(verb).tag().matches(OF_NOUN_PHRASE)) {
            verb++;
        }
        if (verb == sentence.size()
                || verb == predicate + 1
                || !sentence.token(verb).tag().matches(FINITE)) {
            return Optional.empty();
        }
        BitSet rest = new BitSet();
        rest.set(predicate + 1, sentence.size());
        return Optional.of(rest);
    }

    /** Whether the token is a verb with a tense, or has an auxiliary or copula with one. */
    private boolean isFinite(int token) {
        return Stream.concat(Stream.of(token), tree.children(token, "aux", "aux:pass", "cop").stream())
                .anyMatch(verb -> sentence.token(verb).tag().matches(FINITE));
    }
}
