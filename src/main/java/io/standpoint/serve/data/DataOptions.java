package io.standpoint.serve.data;

import io.standpoint.graph.Iris;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the servlets of this package need to know.
 *
 * @param iris           what names the graph's resources
 * @param timeoutSeconds how long a query may take
 * @param maxRows        how many rows an answer may have
 * @param licence        the address of the licence that the graph is under, if one is stated
 * @param state          what tells one state of the graph from another
 */
public record DataOptions(
        Iris iris, int timeoutSeconds, long maxRows, Optional<String> licence, Supplier<String> state) {}
