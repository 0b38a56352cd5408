package io.standpoint.graph;

import io.standpoint.entity.EntityType;
import io.standpoint.graph.network.Attribute;
import io.standpoint.graph.network.Attribute.Type;
import io.standpoint.graph.network.Layout;
import io.standpoint.graph.network.NetworkEdge;
import io.standpoint.graph.network.NetworkNode;
import io.standpoint.graph.network.NetworkWriter;
import io.standpoint.vocabulary.SPT;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who stands where as networks, after Leifeld, "Discourse Network Analysis: Policy Debates as Dynamic Networks", in The Oxford
 * Handbook of Political Networks (2017). The affiliation network joins actors to the topics that they take a side on; an
 * edge counts the reports that say so, copies and translations once. In the actor network, agreement is the number of topics on which two take the same
 * side, conflict the number on which they take opposite ones; who is for and against a topic does both. {@code net} is
 * agreement less conflict (Leifeld's subtract method), {@code normalised} the same divided by the mean number of sides that
 * the two take (average activity).
 */
final class DiscourseNetwork {

    private static final Layout BY_TOPICS = new Layout(
            true,
            NetworkView.OF_NODES,
            List.of(
                    new Attribute("polarity", Type.TEXT),
                    new Attribute("support", Type.WHOLE_NUMBER),
                    new Attribute("oppose", Type.WHOLE_NUMBER),
                    new Attribute("net", Type.WHOLE_NUMBER),
                    new Attribute(NetworkEdge.WEIGHT, Type.WHOLE_NUMBER),
                    new Attribute("date", Type.TEXT),
                    new Attribute("lastDate", Type.TEXT),
                    new Attribute("confidence", Type.NUMBER),
                    new Attribute("count", Type.WHOLE_NUMBER)));

    private static final Layout BY_ACTORS = new Layout(
            false,
            NetworkView.OF_NODES,
            List.of(
                    new Attribute("agreement", Type.WHOLE_NUMBER),
                    new Attribute("conflict", Type.WHOLE_NUMBER),
                    new Attribute("net", Type.WHOLE_NUMBER),
                    new Attribute("normalised", Type.NUMBER),
                    new Attribute(NetworkEdge.WEIGHT, Type.WHOLE_NUMBER)));

    /** What an actor says on a topic. */
    private static final class Position {

        private final EdgeSummary support = new EdgeSummary();
        private final EdgeSummary oppose = new EdgeSummary();

        int sides() {
            return Math.min(1, support.count()) + Math.min(1, oppose.count());
        }

        /** On how many sides two stand together. */
        int agreement(Position other) {
            return (support.count() > 0 && other.support.count() > 0 ? 1 : 0)
                    + (oppose.count() > 0 && other.oppose.count() > 0 ? 1 : 0);
        }

        /** On how many sides two stand against each other. */
        int conflict(Position other) {
            return (support.count() > 0 && other.oppose.count() > 0 ? 1 : 0)
                    + (oppose.count() > 0 && other.support.count() > 0 ? 1 : 0);
        }

        Map<String, Object> values() {
            EdgeSummary both = new EdgeSummary();
            both.add(support);
            both.add(oppose);
            Map<String, Object> values = both.values();
            values.put("polarity", sides() == 2 ? "mixed" : support.count() > 0 ? "support" : "oppose");
            values.put("support", support.count());
            values.put("oppose", oppose.count());
            values.put("net", support.count() - oppose.count());
            values.put(NetworkEdge.WEIGHT, support.count() + oppose.count());
            return values;
        }
    }

    /** By id. */
    private final SortedMap<String, NetworkNode> actors = new TreeMap<>();

    private final SortedMap<String, NetworkNode> topics = new TreeMap<>();
    /** By the ids of actor and topic. */
    private final SortedMap<String, SortedMap<String, Position>> positions = new TreeMap<>();

    /** Collects the stances of a part of a graph. */
    DiscourseNetwork(NetworkView view, Selection selection) {
        view.forEachEdge(edge -> {
            boolean supports = edge.getPredicate().hasURI(SPT.supports);
            if ((supports || edge.getPredicate().hasURI(SPT.opposes))
                    && view.isOf(EntityType.TOPIC, edge.getObject())) {
                EdgeSummary summary = view.summary(edge, selection);
                if (summary.count() > 0) {
                    Position position = position(view.node(edge.getSubject()), view.node(edge.getObject()));
                    (supports ? position.support : position.oppose).add(summary);
                }
            }
        });
    }

    private Position position(NetworkNode actor, NetworkNode topic) {
        actors.putIfAbsent(actor.id(), actor);
        topics.putIfAbsent(topic.id(), topic);
        return positions
                .computeIfAbsent(actor.id(), id -> new TreeMap<>())
                .computeIfAbsent(topic.id(), id -> new Position());
    }

    /** Writes the affiliation network: actors, topics, and an edge for each actor's position on a topic. */
    void writeByTopics(NetworkWriter writer) throws IOException {
        writer.start(BY_TOPICS);
        for (NetworkNode actor : actors.values()) {
            writer.node(actor);
        }
        for (NetworkNode topic : topics.values()) {
            writer.node(topic);
        }
        for (NetworkNode actor : actors.values()) {
            for (Map.Entry<String, Position> position : own(actor).entrySet()) {
                NetworkNode topic = topics.getOrDefault(position.getKey(), actor);
                Map<String, Object> values = position.getValue().values();
                writer.edge(new NetworkEdge(
                        actor.id() + ".on." + topic.id(),
                        actor,
                        topic,
                        String.valueOf(values.get("polarity")),
                        values));
            }
        }
        writer.end();
    }

    /** Writes the actor network: actors, and an edge for each two that take a side on the same topic. */
    void writeByActors(NetworkWriter writer) throws IOException {
        writer.start(BY_ACTORS);
        List<NetworkNode> others = new ArrayList<>(actors.values());
        for (NetworkNode actor : others) {
            writer.node(actor);
        }
        for (int i = 0; i < others.size(); i++) {
            for (NetworkNode other : others.subList(i + 1, others.size())) {
                write(others.get(i), other, writer);
            }
        }
        writer.end();
    }

    private void write(NetworkNode one, NetworkNode other, NetworkWriter writer) throws IOException {
        SortedMap<String, Position> theirs = own(other);
        int agreement = 0;
        int conflict = 0;
        for (Map.Entry<String, Position> mine : own(one).entrySet()) {
            Position position = theirs.get(mine.getKey());
            if (position != null) {
                agreement += mine.getValue().agreement(position);
                conflict += mine.getValue().conflict(position);
            }
        }
        if (agreement + conflict == 0) {
            return;
        }
        int net = agreement - conflict;
        double activity = (sides(one) + sides(other)) / 2.0;
        writer.edge(new NetworkEdge(
                one.id() + ".with." + other.id(),
                one,
                other,
                net > 0 ? "agreement" : net < 0 ? "conflict" : "both",
                Map.of(
                        "agreement",
                        agreement,
                        "conflict",
                        conflict,
                        "net",
                        net,
                        "normalised",
                        Math.round(1_000 * net / activity) / 1_000.0,
                        NetworkEdge.WEIGHT,
                        agreement + conflict)));
    }

    private int sides(NetworkNode actor) {
        return own(actor).values().stream().mapToInt(Position::sides).sum();
    }

    private SortedMap<String, Position> own(NetworkNode actor) {
        return positions.getOrDefault(actor.id(), new TreeMap<>());
    }
}
