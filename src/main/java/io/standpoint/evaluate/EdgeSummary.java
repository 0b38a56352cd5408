package io.standpoint.evaluate;

import io.standpoint.evaluate.EdgeSample.Edge;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Dataset;
import org.apache.jena.system.Txn;

/**
 * How many flat edges were read for how much text.
 *
 * @param documents  how many documents the store has
 * @param tokens     the words, numbers and other marks of those that it keeps the text of
 * @param edges      how many edges were read in them
 * @param byProperty how many of each property, by its local name
 */
public record EdgeSummary(long documents, long tokens, long edges, Map<String, Long> byProperty) {

    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['\u2019.,-][\\p{L}\\p{M}\\p{N}]+)*|\\S");

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
        return TOKEN.matcher(text).results().count();
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
