package io.standpoint.serve.explorer;

import io.standpoint.serve.explorer.Survey.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Actors by topics, with who is for and against.
 *
 * @param topics  the columns
 * @param rows    one an actor, each with a cell for every column
 * @param actors  how many actors there are in all
 */
public record Matrix(List<Ref> topics, List<Row> rows, int actors) {

    public Matrix {
        topics = List.copyOf(topics);
        rows = List.copyOf(rows);
    }

    /** An actor and their positions. */
    public record Row(Ref actor, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * An actor's position on a topic.
     *
     * @param tone     for, against, both, or none where no position is known
     * @param support  how many times it was read that the actor is for it
     * @param oppose   how many times, against it
     * @param href     to the sentences; empty where there are none
     */
    public record Cell(Tone tone, int support, int oppose, String href) {

        /** How many readings there are in all. */
        public int count() {
            return support + oppose;
        }
    }

    /**
     * Which part of the positions to show.
     *
     * @param topics     the columns to choose from; all where empty
     * @param byName     actors in the order of their names, not of how many positions they take
     * @param mostTopics how many columns at most
     * @param mostActors how many rows at most
     * @param from       how many rows to pass over
     */
    record Cut(Set<String> topics, boolean byName, int mostTopics, int mostActors, int from) {}

    /** Arranges positions; those on which most take sides come first. */
    static Matrix of(List<Position> positions, Cut cut, Lens lens) {
        Map<String, Set<String>> actors = new HashMap<>();
        positions.stream()
                .filter(position -> cut.topics().isEmpty() || cut.topics().contains(position.topic()))
                .forEach(position -> actors.computeIfAbsent(position.topic(), topic -> new HashSet<>())
                        .add(position.holder()));
        List<String> topics = actors.keySet().stream()
                .sorted(Comparator.comparing((String topic) ->
                                -actors.getOrDefault(topic, Set.of()).size())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(cut.mostTopics())
                .toList();
        Set<String> columns = Set.copyOf(topics);
        Map<String, Map<String, int[]>> rows = new HashMap<>();
        positions.stream()
                .filter(position -> columns.contains(position.topic()))
                .forEach(position -> count(
                        position,
                        rows.computeIfAbsent(position.holder(), holder -> new HashMap<>())
                                .computeIfAbsent(position.topic(), topic -> new int[2])));
        Function<String, Ref> ref = iri -> lens.ref(Nodes.iri(iri));
        List<Row> shown = new ArrayList<>();
        for (String holder : order(rows, cut, ref)) {
            Map<String, int[]> own = rows.getOrDefault(holder, Map.of());
            shown.add(new Row(
                    ref.apply(holder),
                    topics.stream()
                            .map(topic -> cell(own.get(topic), holder, topic, lens.links()))
                            .toList()));
        }
        return new Matrix(topics.stream().map(ref).toList(), shown, rows.size());
    }

    private static void count(Position position, int[] counts) {
        switch (position.tone()) {
            case SUPPORT -> counts[0]++;
            case OPPOSE -> counts[1]++;
            default -> {
                // the two sides of a mixed stance are there themselves
            }
        }
    }

    private static List<String> order(Map<String, Map<String, int[]>> rows, Cut cut, Function<String, Ref> ref) {
        Map<String, String> labels = new HashMap<>();
        if (cut.byName()) {
            rows.keySet().forEach(iri -> labels.put(iri, ref.apply(iri).label().toLowerCase(Locale.ROOT)));
        }
        Comparator<String> order = Comparator.comparing((String iri) -> labels.getOrDefault(iri, ""))
                .thenComparingInt(iri -> -rows.getOrDefault(iri, Map.of()).size())
                .thenComparingInt(iri -> -rows.getOrDefault(iri, Map.of()).values().stream()
                        .mapToInt(counts -> counts[0] + counts[1])
                        .sum());
        return rows.keySet().stream()
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .skip(cut.from())
                .limit(cut.mostActors())
                .toList();
    }

    private static Cell cell(
            int @org.jspecify.annotations.Nullable [] counts, String holder, String topic, Links links) {
        if (counts == null || counts[0] + counts[1] == 0) {
            return new Cell(Tone.NONE, 0, 0, "");
        }
        Tone tone = counts[0] == 0 ? Tone.OPPOSE : counts[1] == 0 ? Tone.SUPPORT : Tone.MIXED;
        return new Cell(tone, counts[0], counts[1], links.why(holder, "", topic));
    }
}
