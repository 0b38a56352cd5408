package io.standpoint.extract;

import io.standpoint.assertion.Modality;
import io.standpoint.assertion.Participant;
import io.standpoint.assertion.Quotation;
import io.standpoint.language.Quote;
import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finds who says what: quotations with their speakers, clauses governed by verbs of speech, and "according to". Content
 * whose source stands for nothing is left out.
 */
final class AttributionFinder {

    private static final int REACH = 12;
    private static final int WORDS_OF_A_CLAUSE = 5;
    private static final int WORDS_OF_A_QUOTATION = 4;

    private final Speech speech;
    private final IndirectSpeech indirect;
    private final Signatories signatories;

    AttributionFinder(Speech speech, Actors actors) {
        this.speech = speech;
        this.indirect = new IndirectSpeech(speech);
        this.signatories = new Signatories(actors);
    }

    /** All attributions of a document, in the order of their contents. */
    List<Attribution> find(List<LinkedSentence> sentences) {
        List<Attribution> found = new ArrayList<>(direct(sentences));
        for (LinkedSentence sentence : sentences) {
            for (Attribution attribution : indirect.find(sentence)) {
                if (found.stream().noneMatch(other -> sameContent(other.content(), attribution.content()))) {
                    found.add(attribution);
                }
            }
        }
        found.sort(Comparator.comparing(Attribution::content));
        return found;
    }

    private List<Attribution> direct(List<LinkedSentence> sentences) {
        List<Attribution> found = new ArrayList<>();
        Optional<Attribution> previous = Optional.empty();
        if (sentences.isEmpty()) {
            return found;
        }
        Map<String, List<Participant>> signed = signatories.of(sentences);
        for (Quote quote : sentences.get(0).document().annotated().quotes()) {
            List<LinkedSentence> around = sentences.stream()
                    .filter(sentence -> sentence.sentence().span().overlaps(quote.span()))
                    .toList();
            if (around.isEmpty() || words(quote, around.get(0)) < WORDS_OF_A_QUOTATION) {
                continue;
            }
            Optional<Attribution> attribution = attributed(quote, around, signed);
            if (attribution.isEmpty()) {
                attribution = continued(quote, around, previous);
            }
            attribution.ifPresent(found::add);
            previous = attribution.isPresent() ? attribution : previous;
        }
        return found;
    }

    private Optional<Attribution> attributed(
            Quote quote, List<LinkedSentence> around, Map<String, List<Participant>> signed) {
        LinkedSentence last = around.get(around.size() - 1);
        LinkedSentence first = around.get(0);
        return cue(last, tokensAfter(last, quote), quote, signed)
                .or(() -> cue(first, tokensBefore(first, quote), quote, signed));
    }

    private Optional<Attribution> cue(
            LinkedSentence sentence, List<Integer> tokens, Quote quote, Map<String, List<Participant>> signed) {
        for (int token : tokens) {
            if (sentence.isVerb(token) && speech.introducesQuotation(sentence.lemma(token))) {
                List<Participant> speakers = speakers(sentence, token, quote);
                speakers = speakers.isEmpty() ? signatories(sentence, token, quote, signed) : speakers;
                if (!speakers.isEmpty()) {
                    return Optional.of(attribution(sentence, token, speakers, quote));
                }
            }
        }
        return Optional.empty();
    }

    private Attribution attribution(LinkedSentence sentence, int verb, List<Participant> speakers, Quote quote) {
        Modality modality = speech.modality(sentence.lemma(verb)).orElse(Modality.REPORTED);
        boolean whole = words(quote, sentence) >= WORDS_OF_A_CLAUSE;
        return new Attribution(
                speakers,
                indirect.addressees(sentence, verb),
                quote.inner(),
                Optional.of(sentence.token(verb).text()),
                whole ? Quotation.DIRECT : Quotation.MIXED,
                sentence.sentence().index(),
                modality == Modality.DENIED ? Modality.DENIED : Modality.REPORTED);
    }

    private static int words(Quote quote, LinkedSentence sentence) {
        String inner =
                quote.inner().of(sentence.document().annotated().document().text());
        return inner.isBlank() ? 0 : inner.strip().split("\\s+").length;
    }

    private List<Participant> speakers(LinkedSentence sentence, int verb, Quote quote) {
        List<Participant> subjects = sentence.tree().children(verb, "nsubj", "nsubj:pass").stream()
                .filter(token -> !quote.span().contains(sentence.token(token).span()))
                .flatMap(token -> IndirectSpeech.agents(sentence, token).stream())
                .toList();
        if (!subjects.isEmpty()) {
            return subjects;
        }
        List<Participant> agents = new Arguments(sentence)
                .agents(verb).stream()
                        .filter(token ->
                                !quote.span().contains(sentence.token(token).span()))
                        .flatMap(token -> IndirectSpeech.agents(sentence, token).stream())
                        .distinct()
                        .toList();
        if (!agents.isEmpty()) {
            return agents;
        }
        IntStream near = IntStream.concat(
                IntStream.rangeClosed(verb + 1, Math.min(sentence.size() - 1, verb + REACH / 2)),
                IntStream.iterate(verb - 1, i -> i >= Math.max(0, verb - REACH), i -> i - 1));
        return near.filter(token -> !quote.span().overlaps(sentence.token(token).span()))
                .mapToObj(token -> IndirectSpeech.agents(sentence, token))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> found.subList(0, 1))
                .orElse(List.of());
    }

    private List<Participant> signatories(
            LinkedSentence sentence, int verb, Quote quote, Map<String, List<Participant>> signed) {
        return IntStream.range(Math.max(0, verb - REACH / 2), Math.min(sentence.size(), verb + REACH / 2))
                .filter(token -> !quote.span().overlaps(sentence.token(token).span()))
                .filter(token -> signatories.isDocument(sentence, token))
                .mapToObj(token -> signed.getOrDefault(sentence.lemma(token), List.of()))
                .findFirst()
                .orElse(List.of());
    }

    private static List<Integer> tokensAfter(LinkedSentence sentence, Quote quote) {
        return IntStream.range(0, sentence.size())
                .filter(token ->
                        sentence.token(token).span().begin() >= quote.inner().end())
                .limit(REACH)
                .boxed()
                .toList();
    }

    private static List<Integer> tokensBefore(LinkedSentence sentence, Quote quote) {
        return IntStream.range(0, sentence.size())
                .filter(token ->
                        sentence.token(token).span().end() <= quote.inner().begin())
                .boxed()
                .sorted(Comparator.reverseOrder())
                .limit(REACH)
                .toList();
    }

    /** A quotation that fills its sentences and follows another in the same or the next paragraph has its speaker. */
    private static Optional<Attribution> continued(
            Quote quote, List<LinkedSentence> around, Optional<Attribution> previous) {
        boolean alone = around.stream()
                .flatMap(sentence -> sentence.sentence().tokens().stream())
                .filter(token -> token.text().codePoints().anyMatch(Character::isLetter))
                .allMatch(token -> quote.span().contains(token.span()));
        LinkedSentence first = around.get(0);
        String text = first.document().annotated().document().text();
        return previous.filter(before -> alone && follows(text, before.content(), quote.span()))
                .map(before -> new Attribution(
                        before.speakers(),
                        before.addressees(),
                        quote.inner(),
                        before.cue(),
                        Quotation.DIRECT,
                        first.sentence().index(),
                        before.modality()));
    }

    private static boolean follows(String text, Span before, Span after) {
        if (after.begin() < before.end()) {
            return false;
        }
        String between = text.substring(before.end(), after.begin());
        long breaks = between.lines().filter(line -> !line.isBlank()).count();
        return breaks <= 1 && between.length() < 120;
    }

    private static boolean sameContent(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.begin(), other.begin());
        return shared * 2 > Math.min(one.length(), other.length());
    }
}
