package io.standpoint.validate;

/**
 * A place where a graph does not keep to a shape.
 *
 * @param severity how bad it is
 * @param message  what must hold
 * @param focus    the IRI of the node that it must hold for
 * @param graph    the IRI of a graph that describes the node, or empty
 * @param value    what is there instead, or empty
 */
public record Finding(Severity severity, String message, String focus, String graph, String value) {

    /** How bad a finding is, in SHACL's terms. */
    public enum Severity {
        INFO,
        WARNING,
        VIOLATION
    }

    @Override
    public String toString() {
        return severity + ": " + message + ": " + focus + (value.isEmpty() ? "" : " has " + value)
                + (graph.isEmpty() ? "" : " (graph " + graph + ")");
    }
}
