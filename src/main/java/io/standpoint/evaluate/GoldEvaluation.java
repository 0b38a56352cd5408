package io.standpoint.evaluate;

import io.standpoint.evaluate.GoldResult.Outcome;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;

/**
 * Compares a store with gold facts.
 *
 * <p>The rules:
 *
 * <ul>
 *   <li>A line is met in the graph of its own document: the one whose file name begins with the line's number. What
 *       another document or the catalogue says does not meet it.
 *   <li>A name matches any {@code rdfs:label}, {@code skos:prefLabel} or {@code skos:altLabel} in the store, ignoring
 *       case; a description of an organisation's head matches that office.
 *   <li>A topic matches itself or one that is narrower, never one that is broader.
 *   <li>What each relation asks for is said at the cases of {@link GoldRelation}.
 * </ul>
 */
public final class GoldEvaluation {

    private final Dataset store;

    /**
     * @param store with one named graph a document, and the catalogue, topics and entities in theirs
     */
    public GoldEvaluation(Dataset store) {
        this.store = store;
    }

    /** Looks for every line, in one read transaction. */
    public GoldResult evaluate(List<GoldLine> gold) {
        return Txn.calculateRead(store, () -> compare(gold));
    }

    private GoldResult compare(List<GoldLine> gold) {
        Names names = new Names(store.getUnionModel());
        Map<String, List<StoredDocument>> documents =
                StoredDocument.allIn(store).stream().collect(Collectors.groupingBy(StoredDocument::number));
        FactGraph catalogue = new FactGraph(StoredDocument.catalogue(store), names);
        List<Outcome> outcomes = gold.stream()
                .map(line -> outcome(line, documents.getOrDefault(line.document(), List.of()), names, catalogue))
                .toList();
        List<String> missing = gold.stream()
                .map(GoldLine::document)
                .filter(number -> !documents.containsKey(number))
                .distinct()
                .sorted()
                .toList();
        return new GoldResult(outcomes, missing);
    }

    private static Outcome outcome(GoldLine line, List<StoredDocument> documents, Names names, FactGraph catalogue) {
        boolean found = documents.stream()
                .anyMatch(document -> line.relation().isFoundIn(new FactGraph(document.graph(), names), line));
        boolean asWished = found != line.relation() instanceof GoldRelation.Never;
        List<String> sentences = asWished
                ? List.of()
                : documents.stream()
                        .flatMap(document -> Passages.about(line, document.text(), names).stream())
                        .toList();
        return new Outcome(line, found, line.relation().isFoundIn(catalogue, line), sentences);
    }
}
