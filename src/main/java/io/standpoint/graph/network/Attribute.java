package io.standpoint.graph.network;

/**
 * A column of nodes or edges.
 *
 * @param name  its name, of letters
 * @param type  what its values are
 */
public record Attribute(String name, Type type) {

    /** What values are. Days are text in the order of year, month and day, since not every tool knows dates. */
    public enum Type {
        TEXT,
        WHOLE_NUMBER,
        NUMBER
    }
}
