package io.standpoint.graph.network;

import java.io.IOException;

/**
 * Takes a network and writes it. The order of calls is
 *
 * <pre>
 * start node* edge* end
 * </pre>
 */
public interface NetworkWriter {

    /** Begins the file. */
    void start(Layout layout) throws IOException;

    /** A node; no two have the same id. */
    void node(NetworkNode node) throws IOException;

    /** An edge between two of the nodes. */
    void edge(NetworkEdge edge) throws IOException;

    /** Ends the file and flushes; the stream stays open. */
    void end() throws IOException;
}
