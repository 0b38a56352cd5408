package io.standpoint.evaluate;

import io.standpoint.evaluate.EdgeSample.Edge;
import java.io.PrintWriter;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;

/**
 * How many flat edges were read for how much text.
 *
 * @param documents  how many documents the store has
 * @param tokens     the words and punctuation marks of those that it keeps the text of, by the word boundaries of Unicode
 *                   (UAX 29)
 * @param edges      how many edges were read in them
 * @param byProperty how many of each property, by its local name
 */
public record EdgeSummary(long documents, long tokens, long edges, Map<String, Long> byProperty) {

    public EdgeSummary {
        byProperty = Map.copyOf(byProperty);
    }

    /** The summary of a store. */
    public static EdgeSummary of(Dataset store) {
        List<Edge> edges = new EdgeSample(store).all();
        List<StoredDocument> documents = Txn.calculateRead(store, () -> StoredDocument.allIn(store));
        return new EdgeSummary(
                documents.size(),
                documents.stream()
                        .mapToLong(document -> tokens(document.text()))
                        .sum(),
                edges.size(),
                edges.stream().collect(Collectors.groupingBy(Edge::property, Collectors.counting())));
    }

    private static long tokens(String text) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text);
        long tokens = 0;
        for (int begin = words.first(), end = words.next();
                end != BreakIterator.DONE;
                begin = end, end = words.next()) {
            tokens += text.substring(begin, end).isBlank() ? 0 : 1;
        }
        return tokens;
    }

    /** Edges for every thousand tokens; 0 if no text is kept. */
    public double density() {
        return tokens == 0 ? 0 : 1000.0 * edges / tokens;
    }

    /** Prints a line a figure, then one a property, by name. */
    public void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%9d  documents%n", documents);
        out.printf(Locale.ROOT, "%9d  tokens%n", tokens);
        out.printf(Locale.ROOT, "%9d  flat edges%n", edges);
        out.printf(Locale.ROOT, "%9.2f  for every 1,000 tokens%n", density());
        new TreeMap<>(byProperty).forEach((property, count) -> out.printf(Locale.ROOT, "%9d  %s%n", count, property));
        out.flush();
    }
}
