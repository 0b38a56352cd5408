package io.standpoint.language;

import io.standpoint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the temporal expressions of English sentences (TIMEX3 of type DATE, TimeML 1.2.1, without the indefinite ones) by
 * the patterns of {@code time-expressions.txt}. Safe for several threads.
 */
public final class TimeExpressionFinder {

    private static final Pattern DEFINITION = Pattern.compile("([A-Z]+) = (.+)");
    private static final Pattern USE = Pattern.compile("\\{([A-Z]+)\\}");
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");

    /** Hardly any sentence without one of these names a time. */
    private static final Pattern GATE = Pattern.compile(
            "\\d|day\\b|night|week|month|year|tomorrow|morning|ago\\b|January|February|March|April|May|June|July|August"
                    + "|September|October|November|December",
            Pattern.CASE_INSENSITIVE);

    private final List<Rule> rules = rules();

    private record Rule(Pattern pattern, List<String> groups) {

        static Rule of(String regex) {
            List<String> groups =
                    GROUP.matcher(regex).results().map(found -> found.group(1)).toList();
            return new Rule(Pattern.compile("\\b(?:" + regex + ")", Pattern.CASE_INSENSITIVE), groups);
        }
    }

    private record Found(Span span, Map<String, String> parts) {}

    private static List<Rule> rules() {
        Map<String, String> parts = new HashMap<>();
        List<Rule> rules = new ArrayList<>();
        WordLists.rows("time-expressions.txt").map(row -> row.get(0)).forEach(line -> {
            Matcher definition = DEFINITION.matcher(line);
            if (definition.matches()) {
                parts.put(definition.group(1), filled(definition.group(2), parts));
            } else {
                rules.add(Rule.of(filled(line, parts)));
            }
        });
        return List.copyOf(rules);
    }

    private static String filled(String line, Map<String, String> parts) {
        return USE.matcher(line)
                .replaceAll(use -> Matcher.quoteReplacement(parts.getOrDefault(use.group(1), use.group())));
    }

    /**
     * The temporal expressions of a sentence, in order and without overlaps.
     *
     * @param sentence a sentence of the text
     * @param text     the document's text
     */
    public List<TimeExpression> find(Sentence sentence, String text) {
        String words = sentence.span().of(text);
        if (!GATE.matcher(words).find()) {
            return List.of();
        }
        List<Found> all = new ArrayList<>();
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(words);
            while (matcher.find()) {
                all.add(found(rule, matcher));
            }
        }
        all.sort(Comparator.comparingInt((Found found) -> found.span().begin())
                .thenComparingInt(found -> -found.span().end()));
        List<TimeExpression> expressions = new ArrayList<>();
        int done = 0;
        for (Found found : all) {
            if (found.span().begin() >= done) {
                Optional<TimeExpression> expression = expression(sentence, found);
                expression.ifPresent(expressions::add);
                done = expression.isPresent() ? found.span().end() : done;
            }
        }
        return expressions;
    }

    private static Found found(Rule rule, Matcher matcher) {
        Map<String, String> parts = new HashMap<>();
        for (String group : rule.groups()) {
            String part = matcher.group(group);
            if (part != null) {
                parts.put(group, part);
            }
        }
        return new Found(new Span(matcher.start(), matcher.end()), parts);
    }

    private static Optional<TimeExpression> expression(Sentence sentence, Found found) {
        int shift = sentence.span().begin();
        List<Token> tokens = sentence.tokens().stream()
                .filter(token -> token.span().begin() < shift + found.span().end()
                        && token.span().end() > shift + found.span().begin())
                .toList();
        boolean names = tokens.stream().anyMatch(token -> token.type() == NameType.PERSON);
        return names || tokens.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimeExpression(
                        tokens.get(0).index(),
                        tokens.get(tokens.size() - 1).index() + 1,
                        new CalendarTime(found.parts())));
    }
}
