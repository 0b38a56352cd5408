package io.standpoint.extract;

import io.standpoint.language.DependencyTree;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds who is behind a word that attributes, outside quotation marks. */
final class SourceFinder {

    private static final String NOMINAL = "NN.*|PRP.*|WP|WDT|DT|CD|JJ.*";
    private static final int REACH = 12;

    private final LinkedSentence sentence;
    private final DependencyTree tree;
    private final Arguments arguments;

    SourceFinder(LinkedSentence sentence) {
        this.sentence = sentence;
        this.tree = sentence.tree();
        this.arguments = new Arguments(sentence);
    }

    /** Who does what the predicate says: its subject, its "by" phrase, or whoever controls its clause. */
    Source of(int predicate) {
        List<Integer> agents = arguments.agents(predicate);
        Optional<Integer> subject = arguments.isPassive(predicate)
                ? Optional.empty()
                : tree.children(predicate, "nsubj").stream().findFirst();
        if (subject.isPresent() && isExpletive(subject.get(), predicate)) {
            return Source.none();
        }
        return subject.filter(this::isSource)
                .map(token -> new Source(phrase(token, predicate), agents))
                .orElseGet(() -> of(agents, predicate));
    }

    /** The same for a verb beside a quotation, where the parser may have missed an inverted subject: "…", said X. */
    Source ofQuoting(int verb) {
        Source source = of(verb);
        return source.tokens().isEmpty() && !arguments.isPassive(verb)
                ? near(verb)
                        .map(token -> new Source(phrase(token, verb), List.of(token)))
                        .orElse(source)
                : source;
    }

    /** The first phrase that one of the heads heads. */
    Source of(List<Integer> heads, int predicate) {
        List<Integer> sources = heads.stream().filter(this::isSource).toList();
        return sources.isEmpty() ? Source.none() : new Source(phrase(sources.get(0), predicate), sources);
    }

    private boolean isSource(int token) {
        return sentence.token(token).tag().matches(NOMINAL) && !sentence.isQuoted(token);
    }

    /** "It is clear that": a subject that stands for a clause to come. */
    private boolean isExpletive(int subject, int predicate) {
        return sentence.lemma(subject).equals("it")
                && !tree.children(predicate, "cop").isEmpty();
    }

    private Optional<Integer> near(int verb) {
        Optional<Integer> object =
                tree.children(verb, "obj").stream().filter(this::isSource).findFirst();
        return object.or(() -> IntStream.concat(
                        IntStream.rangeClosed(verb + 1, Math.min(sentence.size() - 1, verb + REACH / 2)),
                        IntStream.iterate(verb - 1, i -> i >= Math.max(0, verb - REACH), i -> i - 1))
                .filter(this::isSource)
                .filter(token -> sentence.at(token)
                        .filter(found -> found.entity().id().type().isAgent())
                        .isPresent())
                .boxed()
                .findFirst());
    }

    /** A phrase without its preposition, the clause of the predicate, and punctuation around it. */
    private BitSet phrase(int head, int predicate) {
        BitSet phrase = tree.subtree(head);
        tree.children(head, "case").stream()
                .filter(word -> word < head)
                .forEach(word -> phrase.andNot(tree.subtree(word)));
        for (int up = predicate; up >= 0; up = tree.head(up)) {
            if (tree.head(up) >= 0 && tree.dominates(head, tree.head(up))) {
                phrase.andNot(tree.subtree(up));
            }
        }
        return new Tokens(sentence).trimmed(phrase);
    }
}
