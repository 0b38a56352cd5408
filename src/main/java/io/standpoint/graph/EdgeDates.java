package io.standpoint.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Selects direct edges by their dates, as {@link Selection} says. */
final class EdgeDates {

    private final CoreGraph core;
    private final EdgeReadings readings;
    private final Tenures tenures;

    EdgeDates(DatasetGraph data, CoreGraph core) {
        this.core = core;
        this.readings = new EdgeReadings(data);
        this.tenures = new Tenures(data, core, readings);
    }

    /** Collects the edges of the dates that are wanted; all if no dates are. */
    void collect(Selection selection, SortedQuads edges) {
        if (!selection.isDated()) {
            core.forEachEdge(edge -> edges.add(core.merged(edge)));
            return;
        }
        Set<Node> takingPart = new HashSet<>();
        try (SortedQuads undated = new SortedQuads()) {
            core.forEachEdge(edge -> {
                if (Tenures.isTenure(edge.getPredicate())) {
                    tenures.select(edge, selection).ifPresent(selected -> add(selected, edges, takingPart));
                } else if (!core.isDocument(edge.getGraph())) {
                    undated.add(edge);
                } else if (isWanted(edge, selection)) {
                    add(edge, edges, takingPart);
                }
            });
            undated.forEach(edge -> {
                if (takingPart.contains(edge.getSubject())) {
                    edges.add(core.merged(edge));
                }
            });
        }
    }

    private void add(Quad edge, SortedQuads edges, Set<Node> takingPart) {
        edges.add(core.merged(edge));
        takingPart.add(edge.getSubject());
        takingPart.add(edge.getObject());
    }

    private boolean isWanted(Quad edge, Selection selection) {
        return readings.of(edge).stream().anyMatch(reading -> isWanted(reading, selection));
    }

    /** Whether a reading is of the dates that are wanted. */
    static boolean isWanted(EdgeReading reading, Selection selection) {
        boolean known = selection
                .asOf()
                .map(day -> reading.document()
                        .filter(issued -> issued.isOverBy(day))
                        .isPresent())
                .orElse(true);
        return known && isWithin(reading, selection);
    }

    /** Whether a reading is of the span of dates that is wanted. */
    static boolean isWithin(EdgeReading reading, Selection selection) {
        return reading.days()
                .filter(days -> days.meets(selection.since(), selection.until()))
                .isPresent();
    }
}
