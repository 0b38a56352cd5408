package io.standpoint.extract;

import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Quotation;
import io.standpoint.language.DependencyTree;
import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Finds reported clauses: "X said that S", "S, X said", "X's claim that S", "according to X, S". */
final class IndirectSpeech {

    private static final int LEAST_TOKENS = 3;

    private final Speech speech;

    IndirectSpeech(Speech speech) {
        this.speech = speech;
    }

    /** The attributions of a sentence whose content is not in quotation marks of its own. */
    List<Attribution> find(LinkedSentence sentence) {
        List<Attribution> found = new ArrayList<>();
        for (int token = 0; token < sentence.size(); token++) {
            if (isQuoted(sentence, token)) {
                continue;
            }
            if (sentence.isVerb(token) && speech.introducesClause(sentence.lemma(token))) {
                clause(sentence, token).ifPresent(found::add);
            } else if (sentence.token(token).text().equalsIgnoreCase("according")) {
                accordingTo(sentence, token).ifPresent(found::add);
            }
        }
        return found;
    }

    /** To whom a verb of speech is directed. */
    List<Participant> addressees(LinkedSentence sentence, int verb) {
        return sentence.tree().children(verb, "obj", "iobj").stream()
                .flatMap(object -> agents(sentence, object).stream())
                .toList();
    }

    /** The actors that a token and what it is coordinated with stand for. */
    static List<Participant> agents(LinkedSentence sentence, int token) {
        return sentence.all(token).stream()
                .filter(participant -> participant.entity().id().type().isAgent())
                .toList();
    }

    private Optional<Attribution> clause(LinkedSentence sentence, int verb) {
        Optional<BitSet> content = content(sentence, verb);
        List<Participant> speakers = new Arguments(sentence)
                .agents(verb).stream()
                        .flatMap(token -> sentence.at(token).stream())
                        .filter(participant -> participant.entity().id().type().isAgent())
                        .distinct()
                        .toList();
        if (content.isEmpty() || speakers.isEmpty() || content.get().cardinality() < LEAST_TOKENS) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                speakers,
                addressees(sentence, verb),
                span(sentence, content.get()),
                Optional.of(sentence.token(verb).text()),
                form(sentence, span(sentence, content.get())),
                sentence.sentence().index(),
                speech.modality(sentence.lemma(verb)).orElse(Modality.REPORTED)));
    }

    private static Quotation form(LinkedSentence sentence, Span content) {
        boolean quotes =
                sentence.document().annotated().quotes().stream().anyMatch(quote -> content.overlaps(quote.inner()));
        return quotes ? Quotation.MIXED : Quotation.INDIRECT;
    }

    private static Optional<BitSet> content(LinkedSentence sentence, int verb) {
        DependencyTree tree = sentence.tree();
        Optional<BitSet> complement = tree.children(verb, "ccomp").stream()
                .filter(child -> sentence.isVerb(child)
                        || !tree.children(child, "cop", "nsubj").isEmpty())
                .findFirst()
                .map(tree::subtree);
        if (complement.isPresent()
                || !tree.is(verb, "parataxis")
                || tree.children(verb, "nsubj").isEmpty()) {
            return complement;
        }
        BitSet main = tree.subtree(tree.head(verb));
        main.andNot(tree.subtree(verb));
        return Optional.of(main);
    }

    private static Optional<Attribution> accordingTo(LinkedSentence sentence, int according) {
        DependencyTree tree = sentence.tree();
        int source = tree.head(according);
        if (source < 0 || tree.head(source) < 0) {
            return Optional.empty();
        }
        List<Participant> speakers = agents(sentence, source);
        BitSet content = tree.subtree(tree.root());
        content.andNot(tree.subtree(source));
        if (speakers.isEmpty() || content.cardinality() < LEAST_TOKENS) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                speakers,
                List.of(),
                span(sentence, content),
                Optional.of("according to"),
                Quotation.INDIRECT,
                sentence.sentence().index(),
                Modality.REPORTED));
    }

    /** From the first to the last word of the content, without a leading conjunction and outer punctuation. */
    private static Span span(LinkedSentence sentence, BitSet content) {
        int first = content.nextSetBit(0);
        int last = content.length() - 1;
        while (first < last && (isPunctuation(sentence, first) || isThat(sentence, first))) {
            first = content.nextSetBit(first + 1);
        }
        while (last > first && isPunctuation(sentence, last)) {
            last = content.previousSetBit(last - 1);
        }
        return sentence.sentence().spanOf(first, last + 1);
    }

    private static boolean isThat(LinkedSentence sentence, int token) {
        return sentence.tree().is(token, "mark") && sentence.token(token).text().equalsIgnoreCase("that");
    }

    private static boolean isPunctuation(LinkedSentence sentence, int token) {
        return sentence.token(token).text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean isQuoted(LinkedSentence sentence, int token) {
        return sentence.document()
                .annotated()
                .quoteAround(sentence.token(token).span())
                .isPresent();
    }
}
