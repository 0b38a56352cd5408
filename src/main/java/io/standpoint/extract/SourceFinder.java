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
        if (isPassive(predicate)) {
            return of(arguments.behind(predicate, "by"), predicate);
        }
        List<Integer> agents = arguments.agents(predicate);
        Optional<Integer> subject = tree.children(predicate, "nsubj").stream().findFirst();
        if (subject.isPresent() && isExpletive(subject.get(), predicate)) {
            return Source.none();
        }
        if (isFreeParticiple(predicate)) {
            return ofClause(predicate);
        }
        Source own = subject.filter(this::isSource)
                .map(token -> new Source(phrase(token, predicate), agents))
                .orElseGet(() -> of(agents, predicate));
        Source found = own.tokens().isEmpty() && isFinite(predicate)
                ? of(before(predicate).stream().toList(), predicate)
                : own;
        return found.tokens().isEmpty() ? ofClause(predicate) : found;
    }

    private boolean isPassive(int predicate) {
        return arguments.isPassive(predicate)
                || (sentence.token(predicate).tag().equals("VBN")
                        && tree.children(predicate, "aux", "nsubj").isEmpty()
                        && !tree.is(predicate, "conj"));
    }

    /** "… what the challenges are," she said: an auxiliary of the quotation makes no passive of a verb outside. */
    private boolean isPassiveOfQuotation(int verb) {
        List<Integer> auxiliaries = tree.children(verb, "aux:pass");
        return !auxiliaries.isEmpty() && auxiliaries.stream().allMatch(sentence::isQuoted);
    }

    private boolean isFinite(int predicate) {
        return sentence.token(predicate).tag().matches("VBD|VBZ|VBP");
    }

    /** "…, saying that": a participle behind a comma belongs to the subject of its clause. */
    private boolean isFreeParticiple(int predicate) {
        int begin = tree.subtree(predicate).nextSetBit(0);
        return sentence.token(predicate).tag().equals("VBG")
                && tree.children(predicate, "aux", "nsubj").isEmpty()
                && !tree.is(predicate, "conj")
                && begin > 0
                && sentence.token(begin - 1).text().equals(",");
    }

    /** The subject of the innermost clause around a predicate that has none of its own. */
    private Source ofClause(int predicate) {
        for (int up : tree.ancestors(predicate)) {
            List<Integer> subjects = tree.children(up, "nsubj").stream()
                    .filter(token -> isSource(token) && !tree.dominates(token, predicate))
                    .toList();
            if (!subjects.isEmpty()) {
                return isExpletive(subjects.get(0), up) ? Source.none() : of(subjects, predicate);
            }
        }
        return Source.none();
    }

    /** The same for a verb beside a quotation, where the parser may have missed an inverted subject: "…", said X. */
    Source ofQuoting(int verb) {
        Source source = of(verb);
        return source.tokens().isEmpty() && (!isPassive(verb) || isPassiveOfQuotation(verb))
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
        Optional<Integer> object = tree.children(verb, "nsubj:pass", "obj").stream()
                .filter(this::isSource)
                .findFirst();
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

    /** The head of the noun phrase that ends right before a verb, its auxiliaries and adverbs. */
    private Optional<Integer> before(int verb) {
        int last = verb - 1;
        while (last >= 0 && sentence.token(last).tag().matches("RB|MD|VBZ|VBP|VBD")) {
            last--;
        }
        if (last < 0 || !isSource(last) || !sentence.token(last).tag().matches("NN.*|PRP|WP|WDT")) {
            return Optional.empty();
        }
        int head = last;
        while (tree.head(head) >= 0 && tree.head(head) < verb && isSource(tree.head(head))) {
            head = tree.head(head);
        }
        return Optional.of(head);
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
