package io.standpoint.serve.data;

import io.standpoint.graph.GraphStatistics;
import io.standpoint.graph.Iris;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/** The statistics of a graph, counted once for each state that it is in. */
final class Statistics {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Supplier<String> state;
    private @Nullable String counted;
    private @Nullable GraphStatistics last;

    /** @param state what tells one state of the graph from another */
    Statistics(DatasetGraph dataset, Iris iris, Supplier<String> state) {
        this.dataset = dataset;
        this.iris = iris;
        this.state = state;
    }

    /** Of the state that the graph is in now; whoever comes while they are counted waits. */
    synchronized GraphStatistics now() {
        String asked = state.get();
        GraphStatistics known = last;
        if (known == null || !asked.equals(counted)) {
            known = Txn.calculateRead(dataset, () -> GraphStatistics.of(dataset, iris));
            last = known;
            counted = asked;
        }
        return known;
    }
}
