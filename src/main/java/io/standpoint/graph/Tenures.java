package io.standpoint.graph;

import io.standpoint.assertion.Status;
import io.standpoint.vocabulary.SPT;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Which offices and memberships held on a day, as {@link Selection} says. */
final class Tenures {

    /** Properties of edges for what holds, with those for what held once. */
    private static final Map<String, String> PAST =
            Map.of(SPT.holdsOffice, SPT.heldOffice, SPT.memberOf, SPT.wasMemberOf);

    private final DatasetGraph data;
    private final CoreGraph core;
    private final EdgeReadings readings;

    Tenures(DatasetGraph data, CoreGraph core, EdgeReadings readings) {
        this.data = data;
        this.core = core;
        this.readings = readings;
    }

    static boolean isTenure(Node property) {
        return PAST.containsKey(property.getURI()) || PAST.containsValue(property.getURI());
    }

    /** The edge if it is wanted; as of a day, that which was true on it. */
    Optional<Quad> select(Quad edge, Selection selection) {
        boolean spanned = selection.since().isPresent() || selection.until().isPresent();
        if (spanned && readings.of(edge).stream().noneMatch(reading -> EdgeDates.isWithin(reading, selection))) {
            return Optional.empty();
        }
        if (selection.asOf().isEmpty()) {
            return Optional.of(edge);
        }
        return property(edge, present(edge.getPredicate()), selection.asOf().get())
                .map(property ->
                        Quad.create(edge.getGraph(), edge.getSubject(), Triples.iri(property), edge.getObject()));
    }

    /** All edges of documents that say of the same two that the one is or was in the other. */
    List<Quad> likeEdges(Quad edge) {
        String present = present(edge.getPredicate());
        List<Quad> all = new ArrayList<>();
        for (String property : List.of(present, PAST.getOrDefault(present, present))) {
            data.find(Node.ANY, edge.getSubject(), Triples.iri(property), edge.getObject())
                    .forEachRemaining(all::add);
        }
        all.removeIf(same -> !core.isDocument(same.getGraph()));
        return all;
    }

    private Optional<String> property(Quad edge, String present, LocalDate day) {
        List<EdgeReading> all = likeEdges(edge).stream()
                .flatMap(same -> readings.of(same).stream())
                .toList();
        if (all.stream().anyMatch(reading -> holds(reading, all, day))) {
            return Optional.of(present);
        }
        return all.stream().anyMatch(reading -> isOver(reading, day))
                ? Optional.ofNullable(PAST.get(present))
                : Optional.empty();
    }

    private static boolean holds(EdgeReading reading, List<EdgeReading> all, LocalDate day) {
        boolean former =
                reading.status().filter(status -> status == Status.FORMER).isPresent();
        boolean begun = reading.start().map(start -> !start.isAfter(day)).orElse(!former && isKnown(reading, day));
        boolean open = reading.end()
                .map(end -> !end.isBefore(day))
                .orElse(!former && all.stream().noneMatch(other -> endsBy(other, reading, day)));
        return begun && open;
    }

    /** Whether a later document that was known on the day calls it former. */
    private static boolean endsBy(EdgeReading other, EdgeReading reading, LocalDate day) {
        return isOver(other, day)
                && reading.document()
                        .flatMap(earlier ->
                                other.document().map(later -> later.first().isAfter(earlier.last())))
                        .orElse(false);
    }

    private static boolean isOver(EdgeReading reading, LocalDate day) {
        boolean former =
                reading.status().filter(status -> status == Status.FORMER).isPresent();
        return reading.end().map(end -> end.isBefore(day)).orElse(former && isKnown(reading, day));
    }

    private static boolean isKnown(EdgeReading reading, LocalDate day) {
        return reading.document().filter(issued -> issued.isOverBy(day)).isPresent();
    }

    private static String present(Node property) {
        return PAST.entrySet().stream()
                .filter(pair -> property.hasURI(pair.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(property.getURI());
    }
}
