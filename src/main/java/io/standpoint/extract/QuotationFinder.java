package io.standpoint.extract;

import io.standpoint.language.Quote;
import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ties quotations to the frames that attribute them: to one whose content the quotation is part of, or else to the nearest
 * verb of speech around it. A quotation that fills its sentences and follows another goes on with that one's frame, from
 * paragraph to paragraph.
 */
final class QuotationFinder {

    private static final int REACH = 12;
    private static final int LEAST_WORDS = 4;
    private static final int FARTHEST = 120;

    private final List<LinkedSentence> sentences;
    private final List<Frame> frames;

    QuotationFinder(List<LinkedSentence> sentences, List<Frame> frames) {
        this.sentences = sentences;
        this.frames = frames;
    }

    /** The quotations of each frame that has any, in the order of the text. */
    Map<Frame, List<Quote>> assign(List<Quote> quotes) {
        Map<Frame, List<Quote>> assigned = new IdentityHashMap<>();
        Optional<Frame> last = Optional.empty();
        Optional<Quote> before = Optional.empty();
        for (Quote quote : quotes) {
            List<LinkedSentence> around = sentences.stream()
                    .filter(sentence -> sentence.sentence().span().overlaps(quote.inner()))
                    .toList();
            if (around.isEmpty()) {
                continue;
            }
            Optional<Frame> frame = within(quote, around);
            if (frame.isEmpty() && isSentence(quote, around.get(0))) {
                frame = nearest(quote, around);
                if (frame.isEmpty() && before.isPresent() && isContinued(before.get(), quote, around)) {
                    frame = last;
                }
            }
            frame.ifPresent(found ->
                    assigned.computeIfAbsent(found, key -> new ArrayList<>()).add(quote));
            if (frame.isPresent()) {
                last = frame;
                before = Optional.of(quote);
            }
        }
        return assigned;
    }

    /** The frame with a content that the quotation is part of. */
    private Optional<Frame> within(Quote quote, List<LinkedSentence> around) {
        return quoting(around).stream()
                .filter(frame -> frame.contentTokens().stream()
                        .anyMatch(token -> quote.inner()
                                .overlaps(frame.sentence().token(token).span())))
                .min(Comparator.comparingInt(frame -> frame.contentTokens().cardinality()));
    }

    /** The nearest frame that has no content but a quotation, or one behind a colon. */
    private Optional<Frame> nearest(Quote quote, List<LinkedSentence> around) {
        return quoting(around).stream()
                .filter(QuotationFinder::isOpen)
                .filter(frame -> distance(frame, quote) <= REACH)
                .min(Comparator.comparingInt(frame -> distance(frame, quote)))
                .or(() -> introduced(around.get(0)));
    }

    /** The frame of a sentence that ends in a colon right before. */
    private Optional<Frame> introduced(LinkedSentence first) {
        int before = sentences.indexOf(first) - 1;
        if (before < 0) {
            return Optional.empty();
        }
        LinkedSentence sentence = sentences.get(before);
        return sentence.token(sentence.size() - 1).text().equals(":")
                ? quoting(List.of(sentence)).stream()
                        .filter(QuotationFinder::isOpen)
                        .reduce((one, other) -> other)
                : Optional.empty();
    }

    /** Whether a quotation would be the content, and not a noun phrase beside it: "asked the mayor: …". */
    private static boolean isOpen(Frame frame) {
        return frame.contentTokens().isEmpty() || frame.content().complement() == Attribution.Complement.PHRASE;
    }

    private List<Frame> quoting(List<LinkedSentence> around) {
        return frames.stream()
                .filter(frame -> around.contains(frame.sentence()))
                .filter(frame -> frame.entry().takesQuotation())
                .toList();
    }

    /** How many tokens lie between the two. */
    private static int distance(Frame frame, Quote quote) {
        Span cue = frame.sentence().token(frame.head()).span();
        boolean after = cue.begin() >= quote.inner().end();
        Span between = after
                ? new Span(quote.inner().end(), cue.begin())
                : new Span(cue.end(), Math.max(cue.end(), quote.inner().begin()));
        return (int) frame.sentence().sentence().tokens().stream()
                .filter(token -> between.contains(token.span()))
                .count();
    }

    private static boolean isSentence(Quote quote, LinkedSentence sentence) {
        String words = quote.inner()
                .of(sentence.document().annotated().document().text())
                .strip();
        return !words.isEmpty()
                && (words.split("\\s+").length >= LEAST_WORDS || ".,!?".indexOf(words.charAt(words.length() - 1)) >= 0);
    }

    private static boolean isContinued(Quote before, Quote quote, List<LinkedSentence> around) {
        boolean alone = around.stream()
                .flatMap(sentence -> sentence.sentence().tokens().stream())
                .filter(token -> token.text().codePoints().anyMatch(Character::isLetter))
                .allMatch(token -> quote.span().contains(token.span()));
        String text = around.get(0).document().annotated().document().text();
        return alone && follows(text, before.span(), quote.span());
    }

    private static boolean follows(String text, Span before, Span after) {
        if (after.begin() < before.end()) {
            return false;
        }
        String between = text.substring(before.end(), after.begin());
        long lines = between.lines().filter(line -> !line.isBlank()).count();
        return lines <= 1 && between.length() < FARTHEST;
    }
}
