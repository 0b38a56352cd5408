package io.standpoint.evaluate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a store compares with gold facts.
 *
 * @param outcomes         one a gold line, in the order of the gold
 * @param missingDocuments the documents of the gold that the store does not have, in ascending order
 */
public record GoldResult(List<Outcome> outcomes, List<String> missingDocuments) {

    /**
     * What became of one gold line.
     *
     * @param line        the line
     * @param found       whether its document's graph has what it asks for, or forbids
     * @param inCatalogue whether the catalogue alone has it
     * @param sentences   for a line that is unmet or violated, the sentences of its document that mention subject or
     *                    object; empty for others, and where the store keeps no text
     */
    public record Outcome(GoldLine line, boolean found, boolean inCatalogue, List<String> sentences) {

        public Outcome {
            sentences = List.copyOf(sentences);
        }

        private boolean isForbidden() {
            return line.relation() instanceof GoldRelation.Never;
        }
    }

    /**
     * How many of the wanted facts were found.
     *
     * @param met   found
     * @param total wanted
     */
    public record Score(int met, int total) {

        /** The share that was found, not a number if none was wanted. */
        public double recall() {
            return (double) met / total;
        }
    }

    public GoldResult {
        outcomes = List.copyOf(outcomes);
        missingDocuments = List.copyOf(missingDocuments);
    }

    /** Over all wanted facts. */
    public Score overall() {
        return score(wanted(), outcome -> true);
    }

    /** Over the wanted facts that the catalogue alone does not have. */
    public Score beyondCatalogue() {
        return score(wanted(), outcome -> !outcome.inCatalogue());
    }

    /** By relation as the gold writes it, in alphabetical order. */
    public Map<String, Score> byRelation() {
        return byRelation(outcome -> true);
    }

    /** By relation, without the facts that the catalogue alone has. */
    public Map<String, Score> byRelationBeyondCatalogue() {
        return byRelation(outcome -> !outcome.inCatalogue());
    }

    /** The wanted facts that were not found. */
    public List<Outcome> unmet() {
        return wanted().filter(outcome -> !outcome.found()).toList();
    }

    /** The forbidden edges that were found. */
    public List<Outcome> falseReadings() {
        return outcomes.stream()
                .filter(outcome -> outcome.isForbidden() && outcome.found())
                .toList();
    }

    private Map<String, Score> byRelation(Predicate<Outcome> counted) {
        Map<String, List<Outcome>> groups = wanted().collect(
                        Collectors.groupingBy(it -> it.line().relation().label()));
        Map<String, Score> scores = new TreeMap<>();
        groups.forEach((relation, group) -> scores.put(relation, score(group.stream(), counted)));
        return scores;
    }

    private Stream<Outcome> wanted() {
        return outcomes.stream().filter(outcome -> !outcome.isForbidden());
    }

    private static Score score(Stream<Outcome> outcomes, Predicate<Outcome> counted) {
        List<Outcome> group = outcomes.filter(counted).toList();
        return new Score((int) group.stream().filter(Outcome::found).count(), group.size());
    }
}
