package io.standpoint.graph.network;

import java.util.List;

/**
 * What a network's nodes and edges have beside their names.
 *
 * @param directed whether edges lead from one node to the other
 * @param ofNodes  the attributes of nodes
 * @param ofEdges  the attributes of edges
 */
public record Layout(boolean directed, List<Attribute> ofNodes, List<Attribute> ofEdges) {

    public Layout {
        ofNodes = List.copyOf(ofNodes);
        ofEdges = List.copyOf(ofEdges);
    }
}
