package io.standpoint.language;

import io.standpoint.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds who speaks in a quotation: the mention beside a verb of saying, outside of the marks, in a sentence that the
 * quotation starts or ends in. A quotation without one that follows another with nothing between is the same speaker's.
 */
final class Speakers {

    private static final Set<String> VERBS = WordLists.labelled("speech.txt").getOrDefault("SAY", Set.of());

    /** How many tokens may stand between the verb and who speaks. */
    private static final int REACH = 4;

    private final List<Candidate> candidates;
    private final List<Quote> quotes;
    private final String text;

    Speakers(List<Candidate> candidates, List<Quote> quotes, String text) {
        this.candidates = candidates;
        this.quotes = quotes;
        this.text = text;
    }

    /** Who speaks in each quotation for which it can be told. */
    Map<Quote, Candidate> find() {
        Map<Quote, Candidate> speakers = new HashMap<>();
        Quote before = null;
        for (Quote quote : quotes) {
            Optional<Candidate> speaker = beside(quote);
            if (speaker.isEmpty() && before != null) {
                Quote last = before;
                speaker = Optional.ofNullable(speakers.get(last)).filter(who -> goesOn(last, who, quote));
            }
            speaker.ifPresent(found -> speakers.put(quote, found));
            before = quote;
        }
        for (int i = quotes.size() - 1; i > 0; i--) {
            Candidate next = speakers.get(quotes.get(i));
            if (next != null && isContinued(quotes.get(i - 1), quotes.get(i))) {
                speakers.putIfAbsent(quotes.get(i - 1), next);
            }
        }
        return speakers;
    }

    /** Whether nothing stands between two quotations, or, in one paragraph, nothing but who speaks in the first. */
    private boolean goesOn(Quote before, Candidate speaker, Quote quote) {
        if (follows(before, quote)) {
            return true;
        }
        Span between = new Span(before.span().end(), quote.span().begin());
        return between.of(text).indexOf('\n') < 0
                && between.contains(speaker.span())
                && speaker.tree().sentence().span().end() < quote.span().begin();
    }

    private boolean follows(Quote before, Quote quote) {
        return text.substring(before.span().end(), quote.span().begin()).isBlank();
    }

    /** Whether the first never closes and the second takes it up. */
    private boolean isContinued(Quote first, Quote second) {
        return first.span().end() == first.inner().end() && follows(first, second);
    }

    private Optional<Candidate> beside(Quote quote) {
        Candidate best = null;
        int nearest = Integer.MAX_VALUE;
        for (Candidate candidate : candidates) {
            Span sentence = candidate.tree().sentence().span();
            if (!sentence.overlaps(quote.span()) || !maySpeak(candidate) || isQuoted(candidate)) {
                continue;
            }
            int distance = distance(candidate, quote);
            if (distance < nearest) {
                nearest = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isQuoted(Candidate candidate) {
        return quotes.stream().anyMatch(quote -> quote.span().overlaps(candidate.span()));
    }

    private static boolean maySpeak(Candidate candidate) {
        boolean isSomebody =
                candidate.isPersonal() || candidate.is(NameType.ORGANIZATION) || candidate.is(NameType.PLACE);
        boolean isPossessive = candidate.isPronoun() && candidate.head().tag().equals("PRP$");
        return (isSomebody || candidate.isPronoun()) && !isPossessive && !isPossessor(candidate);
    }

    private static boolean isPossessor(Candidate candidate) {
        return candidate.tree().is(candidate.mention().head(), "nmod:poss", "compound", "amod");
    }

    /** Characters from the quotation to a mention that is beside a verb of saying; the greatest number if it is not. */
    private int distance(Candidate candidate, Quote quote) {
        Token verb = verbBeside(candidate);
        if (verb == null) {
            return Integer.MAX_VALUE;
        }
        Span said = verb.span().union(candidate.span());
        int gap = said.begin() >= quote.span().end()
                ? said.begin() - quote.span().end()
                : quote.span().begin() - said.end();
        return gap < 0 ? Integer.MAX_VALUE : gap;
    }

    private @Nullable Token verbBeside(Candidate candidate) {
        List<Token> tokens = candidate.tree().sentence().tokens();
        Mention mention = candidate.mention();
        for (int i = mention.end(); i < Math.min(tokens.size(), mention.end() + REACH); i++) {
            if (isSaying(tokens.get(i))) {
                return tokens.get(i);
            }
            if ((tokens.get(i).tag().startsWith("VB") && !candidate.tree().is(i, "aux")) || isOtherNoun(candidate, i)) {
                break;
            }
        }
        for (int i = mention.begin() - 1; i >= Math.max(0, mention.begin() - REACH); i--) {
            if (isSaying(tokens.get(i)) && isInverted(tokens, i)) {
                return tokens.get(i);
            }
            boolean isTitle =
                    tokens.get(i).type() == NameType.TITLE || candidate.tree().is(i, "compound", "amod", "det");
            if (!isTitle) {
                break;
            }
        }
        return null;
    }

    /** Whether nothing but a mark stands before a finite verb, so that its subject must follow: "…,” said Lee". */
    private static boolean isInverted(List<Token> tokens, int verb) {
        boolean isFinite =
                !tokens.get(verb).tag().equals("VBG") && !tokens.get(verb).tag().equals("VB");
        return isFinite
                && (verb == 0 || tokens.get(verb - 1).text().codePoints().noneMatch(Character::isLetterOrDigit));
    }

    private boolean isOtherNoun(Candidate candidate, int index) {
        return candidate.tree().token(index).tag().startsWith("PRP")
                || candidate.tree().token(index).type() == NameType.PERSON;
    }

    private static boolean isSaying(Token token) {
        return token.tag().startsWith("VB") && VERBS.contains(token.lemma());
    }
}
