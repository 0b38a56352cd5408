package io.standpoint.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A pattern over the elements of a sentence; {@code zh/patterns.tsv} describes the notation. */
final class ChinesePattern {

    private static final Pattern GAP = Pattern.compile("([._])\\{(\\d+)}");
    private static final Set<String> BEYOND_SUBJECT = Set.of("ACTOR", "POSSESSOR", "PUNCTUATION", "@passive");

    private final List<Step> steps;

    /** A step: a gap of up to {@code gap} elements, or else one element of any of the labels. */
    private record Step(String capture, Set<String> labels, boolean optional, int gap, boolean subjectSide) {

        boolean matches(ChineseElement element) {
            return labels.stream()
                    .anyMatch(label -> element.is(label) || element.text().equals(label));
        }

        boolean passes(ChineseElement element) {
            return subjectSide ? BEYOND_SUBJECT.stream().noneMatch(element::is) : !element.is("PUNCTUATION");
        }
    }

    private ChinesePattern(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * Elements that a pattern matches.
     *
     * @param begin    the first
     * @param end      one past the last
     * @param captures the element of each named step
     */
    record Match(int begin, int end, Map<String, Integer> captures) {

        /** The element of a step that the pattern names. */
        int of(String capture) {
            Integer element = captures.get(capture);
            if (element == null) {
                throw new IllegalStateException("The pattern has no part " + capture);
            }
            return element;
        }
    }

    /** Reads a pattern. */
    static ChinesePattern parse(String pattern) {
        return new ChinesePattern(
                List.of(pattern.split(" ")).stream().map(ChinesePattern::step).toList());
    }

    private static Step step(String text) {
        Matcher gap = GAP.matcher(text);
        if (gap.matches()) {
            return new Step(
                    "",
                    Set.of(),
                    true,
                    Integer.parseInt(gap.group(2)),
                    gap.group(1).equals("."));
        }
        int equals = text.indexOf('=');
        boolean optional = text.endsWith("?");
        String labels = text.substring(equals + 1, text.length() - (optional ? 1 : 0));
        return new Step(text.substring(0, Math.max(0, equals)), Set.of(labels.split("\\|")), optional, 0, false);
    }

    /** All matches that begin at different elements, with the shortest gaps each. */
    List<Match> find(List<ChineseElement> elements) {
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < elements.size(); at++) {
            match(elements, at, 0, new HashMap<>(), at).ifPresent(matches::add);
        }
        return matches;
    }

    private Optional<Match> match(
            List<ChineseElement> elements, int at, int step, Map<String, Integer> captures, int begin) {
        if (step == steps.size()) {
            return Optional.of(new Match(begin, at, Map.copyOf(captures)));
        }
        Step next = steps.get(step);
        if (next.gap() > 0) {
            return gap(elements, at, step, captures, begin);
        }
        if (at < elements.size() && next.matches(elements.get(at))) {
            if (!next.capture().isEmpty()) {
                captures.put(next.capture(), at);
            }
            Optional<Match> match = match(elements, at + 1, step + 1, captures, begin);
            if (match.isPresent()) {
                return match;
            }
            captures.remove(next.capture());
        }
        return next.optional() ? match(elements, at, step + 1, captures, begin) : Optional.empty();
    }

    private Optional<Match> gap(
            List<ChineseElement> elements, int at, int step, Map<String, Integer> captures, int begin) {
        for (int end = at; end <= Math.min(elements.size(), at + steps.get(step).gap()); end++) {
            Optional<Match> match = match(elements, end, step + 1, captures, begin);
            if (match.isPresent()) {
                return match;
            }
            if (end < elements.size() && !steps.get(step).passes(elements.get(end))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
