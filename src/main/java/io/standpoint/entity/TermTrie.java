package io.standpoint.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Terms as sequences of units, shared from the left. */
final class TermTrie {

    private final Node root = new Node();

    /** A sequence of units that begins at least one term. */
    static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private Optional<Topic> topic = Optional.empty();

        /** What the sequence itself is a term of. */
        Optional<Topic> topic() {
            return topic;
        }

        /** The sequence with one more unit. */
        Optional<Node> next(String unit) {
            return Optional.ofNullable(next.get(unit));
        }
    }

    /** The empty sequence. */
    Node root() {
        return root;
    }

    /** Adds a term. Of two topics with one term the first keeps it. */
    void add(List<String> units, Topic topic) {
        Node node = root;
        for (String unit : units) {
            node = node.next.computeIfAbsent(unit, key -> new Node());
        }
        if (node != root && node.topic.isEmpty()) {
            node.topic = Optional.of(topic);
        }
    }
}
