package io.standpoint.graph.network;

import java.util.Map;

/**
 * An edge.
 *
 * @param id     different from those of all other edges
 * @param source the node that it leaves
 * @param target the node that it enters
 * @param label  for people
 * @param values by attribute; an attribute without a value is missing
 */
public record NetworkEdge(String id, NetworkNode source, NetworkNode target, String label, Map<String, Object> values) {

    /** The attribute that tools draw the width of an edge by. */
    public static final String WEIGHT = "weight";

    public NetworkEdge {
        values = Map.copyOf(values);
    }
}
