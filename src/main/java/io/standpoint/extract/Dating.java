package io.standpoint.extract;

import io.standpoint.assertion.Assertion.Period;
import io.standpoint.language.DayRange;
import io.standpoint.language.DependencyTree;
import io.standpoint.language.TimeExpression;
import io.standpoint.language.TimeExpression.Direction;
import io.standpoint.language.TimeExpressionFinder;
import io.standpoint.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * When something happened or held, as the temporal expressions say that depend on its words. Relative expressions count from
 * the day on which the document was issued; where that is unknown, they say nothing.
 */
final class Dating {

    /** How expressions stand that say on which day something happens, and not since or until when. */
    private static final Set<String> AT = Set.of("", "on", "in", "at", "during", "over", "of");

    private static final Set<String> FROM = Set.of("since", "from", "between");
    private static final Set<String> TO = Set.of("until", "till", "through", "to");
    private static final Set<String> MODALS =
            Set.of("will", "'ll", "’ll", "would", "shall", "may", "might", "could", "can", "should", "must");
    private static final int DAYS_OF_A_YEAR = 366;

    private final TimeExpressionFinder finder = new TimeExpressionFinder();
    private final Set<String> events = new LexiconFile("en/events.txt").words();
    private final Set<String> lightVerbs = new LexiconFile("en/light-verbs.txt").words();
    private final Map<String, List<String>> turns = new LexiconFile("en/turns.tsv").index(2, row -> row.get(1));

    /**
     * A temporal expression of a sentence.
     *
     * @param direct      the word that it depends on in the parse
     * @param governor    the same, past the actors between ("told reporters on Tuesday")
     * @param preposition in lower case, empty if it has none
     */
    private record Dated(TimeExpression expression, int direct, int governor, String preposition) {}

    /** When what a verb or a noun tells happened, or is to happen. */
    Period when(LinkedSentence sentence, int token) {
        List<Integer> anchors = anchors(sentence, token);
        Direction direction = direction(sentence, token);
        return narrowest(dated(sentence).stream()
                .filter(dated -> AT.contains(dated.preposition()) && !isQuoted(sentence, token, dated))
                .filter(dated -> anchors.contains(dated.governor()) || controls(sentence, token, dated))
                .flatMap(dated -> days(sentence, dated, direction).stream())
                .toList());
    }

    /** When what is attributed was said, by the words around its cue. */
    Period when(Passage passage, Attribution attribution) {
        Optional<LinkedSentence> found = passage.sentences().stream()
                .filter(sentence ->
                        sentence.sentence().index() == attribution.place().sentence())
                .findFirst();
        return found.flatMap(sentence -> cue(sentence, attribution).map(cue -> when(sentence, cue)))
                .orElse(Period.UNKNOWN);
    }

    /**
     * From when to when somebody held the role that a token heads, as far as the sentence says: by what depends on the role or
     * on the verb that puts somebody into it or out of it.
     */
    Period tenure(LinkedSentence sentence, int role) {
        int first = sentence.tree().conjuncts(role).get(0);
        int verb = sentence.tree().is(first, "obj", "xcomp", "obl")
                ? sentence.tree().head(first)
                : -1;
        Optional<LocalDate> start = Optional.empty();
        Optional<LocalDate> end = Optional.empty();
        for (Dated dated : dated(sentence)) {
            boolean ofRole =
                    dated.governor() == role || dated.governor() == first || isBehindName(sentence, first, dated);
            Optional<DayRange> days =
                    ofRole || dated.governor() == verb ? days(sentence, dated, Direction.PAST) : Optional.empty();
            if (days.isEmpty()) {
                continue;
            }
            String turn = turn(sentence, dated, dated.governor() == verb ? verb : -1, days.get());
            start = turn.contains("start") ? days.map(DayRange::first) : start;
            end = turn.contains("end") ? days.map(DayRange::last) : end;
        }
        boolean backwards = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
        return backwards ? Period.UNKNOWN : new Period(start, end);
    }

    /** "X, the president since 2014": the parse hangs the time on the name that the role explains. */
    private static boolean isBehindName(LinkedSentence sentence, int role, Dated dated) {
        return sentence.tree().is(role, "appos")
                && sentence.tree().head(role) == dated.direct()
                && dated.expression().begin() > role;
    }

    /** Whether an expression says when a tenure starts, when it ends, both or neither. */
    private String turn(LinkedSentence sentence, Dated dated, int verb, DayRange days) {
        if (FROM.contains(dated.preposition())) {
            return "start";
        }
        if (TO.contains(dated.preposition())) {
            return "end";
        }
        if (verb >= 0 && AT.contains(dated.preposition())) {
            return turns.getOrDefault(sentence.lemma(verb), List.of("")).get(0);
        }
        boolean years = days.first().plusDays(DAYS_OF_A_YEAR).isBefore(days.last());
        return verb < 0 && dated.preposition().isEmpty() && years ? "start end" : "";
    }

    /** The word itself, the occasion on which it is said, and the verb that lends itself to a noun. */
    private List<Integer> anchors(LinkedSentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        List<Integer> anchors = new ArrayList<>(List.of(token));
        tree.children(token, "obl", "obj", "nmod").stream()
                .filter(child -> isEvent(sentence, child))
                .forEach(anchors::add);
        int head = tree.head(token);
        if (head >= 0
                && tree.is(token, "obj", "nsubj:pass")
                && sentence.isNoun(token)
                && lightVerbs.contains(sentence.lemma(head))) {
            anchors.add(head);
        }
        return anchors;
    }

    /** Whether the expression stands in a quotation or a title that the word is not in. */
    private static boolean isQuoted(LinkedSentence sentence, int token, Dated dated) {
        Span word = sentence.token(token).span();
        return sentence.document()
                .annotated()
                .quoteAround(sentence.token(dated.expression().begin()).span())
                .filter(quote -> !quote.span().contains(word))
                .isPresent();
    }

    /** "plans to meet on Friday", where the parse hangs the day on the plan. */
    private static boolean controls(LinkedSentence sentence, int token, Dated dated) {
        DependencyTree tree = sentence.tree();
        return tree.is(token, "xcomp")
                && tree.head(token) == dated.governor()
                && dated.expression().begin() > token;
    }

    private boolean isEvent(LinkedSentence sentence, int token) {
        return sentence.isNoun(token) && events.contains(sentence.lemma(token));
    }

    private List<Dated> dated(LinkedSentence sentence) {
        String text = sentence.document().annotated().document().text();
        return finder.find(sentence.sentence(), text).stream()
                .flatMap(expression -> dated(sentence, expression).stream())
                .toList();
    }

    private Optional<Dated> dated(LinkedSentence sentence, TimeExpression expression) {
        DependencyTree tree = sentence.tree();
        int head = expression.end() - 1;
        while (head > expression.begin() && isInside(expression, tree.head(head))) {
            head--;
        }
        int governor = tree.head(head);
        String preposition = new Arguments(sentence).preposition(head);
        if (governor >= 0 && tree.is(head, "conj") && preposition.isEmpty()) {
            preposition = "to";
        }
        while (governor >= 0 && (isActor(sentence, governor) || isTime(sentence, governor))) {
            governor = tree.head(governor);
        }
        return governor < 0 || !fits(sentence, head, governor)
                ? Optional.empty()
                : Optional.of(new Dated(expression, tree.head(head), governor, preposition));
    }

    private static boolean isInside(TimeExpression expression, int token) {
        return token >= expression.begin() && token < expression.end();
    }

    /** A number before a noun is a year only of an occasion ("a 2014 speech"). */
    private boolean fits(LinkedSentence sentence, int head, int governor) {
        return !sentence.tree().is(head, "nummod", "compound", "amod")
                || isEvent(sentence, governor)
                || !sentence.token(head).tag().equals("CD");
    }

    private static boolean isActor(LinkedSentence sentence, int token) {
        return !sentence.isClause(token)
                && sentence.at(token)
                        .filter(actor -> actor.entity().id().type().isAgent())
                        .isPresent();
    }

    private static boolean isTime(LinkedSentence sentence, int token) {
        return sentence.token(token).text().matches("(?:19|20)\\d\\d");
    }

    private static Optional<DayRange> days(LinkedSentence sentence, Dated dated, Direction direction) {
        Optional<LocalDate> issued =
                sentence.document().annotated().document().metadata().issued();
        return dated.expression().time().days(issued, direction);
    }

    /** The range that lies in all the others; unknown if they differ. */
    private static Period narrowest(List<DayRange> ranges) {
        return ranges.stream()
                .filter(range -> ranges.stream()
                        .allMatch(other -> !range.first().isBefore(other.first())
                                && !range.last().isAfter(other.last())))
                .findFirst()
                .map(range -> new Period(Optional.of(range.first()), Optional.of(range.last())))
                .orElse(Period.UNKNOWN);
    }

    /** The past, unless the verb, or the one that a noun hangs on, speaks of what is to come. */
    private static Direction direction(LinkedSentence sentence, int token) {
        DependencyTree tree = sentence.tree();
        int verb = Stream.concat(Stream.of(token), tree.ancestors(token).stream())
                .filter(sentence::isVerb)
                .findFirst()
                .orElse(token);
        List<Integer> auxiliaries = tree.children(verb, "aux");
        boolean modal = auxiliaries.stream().anyMatch(aux -> MODALS.contains(sentence.lemma(aux)));
        boolean present = Set.of("VBZ", "VBP").contains(sentence.token(verb).tag())
                || (sentence.token(verb).tag().equals("VBG")
                        && auxiliaries.stream()
                                .anyMatch(aux -> Set.of("VBZ", "VBP")
                                        .contains(sentence.token(aux).tag())));
        return modal || present || sentence.isInfinitive(verb) ? Direction.FUTURE : Direction.PAST;
    }

    /** The head of the cue's words. */
    private static Optional<Integer> cue(LinkedSentence sentence, Attribution attribution) {
        Set<Integer> words = IntStream.range(0, sentence.size())
                .filter(token -> attribution.words().cue().stream()
                        .anyMatch(cue -> cue.overlaps(sentence.token(token).span())))
                .boxed()
                .collect(Collectors.toSet());
        return words.stream()
                .filter(token -> !words.contains(sentence.tree().head(token)))
                .min(Integer::compare);
    }
}
