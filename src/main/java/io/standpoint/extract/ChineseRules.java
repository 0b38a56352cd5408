package io.standpoint.extract;

import io.standpoint.assertion.Confidence;
import java.util.List;
import java.util.stream.Stream;

/** The rules of {@code zh/patterns.tsv}. */
final class ChineseRules {

    private final List<Rule> rules = new LexiconFile("zh/patterns.tsv")
            .rows(3).stream().map(ChineseRules::rule).toList();

    /**
     * A rule.
     *
     * @param fact       the kind of fact, such as {@code interaction}
     * @param kind       the rest of the fact's name, such as {@code MET}; may be empty
     * @param confidence in what it reads
     * @param pattern    what it looks for
     */
    record Rule(String fact, String kind, Confidence confidence, ChinesePattern pattern) {}

    /** A rule with what it matches in a sentence. */
    record Hit(Rule rule, ChineseSentence sentence, ChinesePattern.Match match) {

        /** The element of a step that the pattern names. */
        ChineseElement element(String capture) {
            return sentence.element(match.of(capture));
        }
    }

    /** What the rules for some kind of fact match in a sentence, in the order of the rules. */
    Stream<Hit> hits(String fact, ChineseSentence sentence) {
        return rules.stream()
                .filter(rule -> rule.fact().equals(fact))
                .flatMap(rule ->
                        rule.pattern().find(sentence.elements()).stream().map(match -> new Hit(rule, sentence, match)));
    }

    private static Rule rule(List<String> row) {
        String[] fact = row.get(0).split(" ");
        return new Rule(
                fact[0],
                fact.length > 1 ? fact[1] : "",
                new Confidence(Double.parseDouble(row.get(1))),
                ChinesePattern.parse(row.get(2)));
    }
}
