package io.standpoint.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Actors by topics, with a word in each cell.
 *
 * @param topics the names of the topics, first that on which most take a side
 * @param rows   one an actor with a position on one of the topics, in the order given
 */
public record StanceMatrix(List<String> topics, List<Row> rows) {

    /** The word for a holder who is both for and against a topic. */
    private static final String BOTH = "both";

    public StanceMatrix {
        topics = List.copyOf(topics);
        rows = List.copyOf(rows);
    }

    /**
     * An actor.
     *
     * @param holder    the name
     * @param positions by topic: {@code for}, {@code against}, {@code both}, or empty where no position is known
     */
    public record Row(String holder, List<String> positions) {

        public Row {
            positions = List.copyOf(positions);
        }
    }

    /**
     * Arranges positions.
     *
     * @param positions one a map: {@code who} and {@code matter} identify actor and topic, {@code holder} and {@code topic}
     *                  name them, {@code position} is {@code for} or {@code against}
     * @param mostTopics how many topics to show at most
     */
    static StanceMatrix of(List<Map<String, String>> positions, int mostTopics) {
        Map<String, String> names = new HashMap<>();
        Map<String, Map<String, String>> actors = new LinkedHashMap<>();
        Map<String, Integer> holders = new HashMap<>();
        for (Map<String, String> row : positions) {
            String who = row.getOrDefault("who", "");
            String matter = row.getOrDefault("matter", "");
            names.put(who, row.getOrDefault("holder", who));
            names.put(matter, row.getOrDefault("topic", matter));
            Map<String, String> own = actors.computeIfAbsent(who, actor -> new HashMap<>());
            if (!own.containsKey(matter)) {
                holders.merge(matter, 1, Integer::sum);
            }
            own.merge(matter, row.getOrDefault("position", ""), (one, other) -> one.equals(other) ? one : BOTH);
        }
        List<String> shown = holders.keySet().stream()
                .sorted(Comparator.comparing((String matter) -> -holders.getOrDefault(matter, 0))
                        .thenComparing(matter -> names.getOrDefault(matter, matter)))
                .limit(mostTopics)
                .toList();
        List<Row> rows = new ArrayList<>();
        actors.forEach((who, own) -> {
            if (shown.stream().anyMatch(own::containsKey)) {
                rows.add(new Row(
                        names.getOrDefault(who, who),
                        shown.stream()
                                .map(matter -> own.getOrDefault(matter, ""))
                                .toList()));
            }
        });
        return new StanceMatrix(
                shown.stream().map(matter -> names.getOrDefault(matter, matter)).toList(), rows);
    }
}
