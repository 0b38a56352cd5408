package io.standpoint.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;

/** A TDB2 dataset whose default graph is the union of its named graphs, in queries and in calls alike. */
class UnionView extends DatasetGraphWrapper {

    UnionView(DatasetGraph store) {
        super(store, context(store));
    }

    private static Context context(DatasetGraph store) {
        Context context = store.getContext().copy();
        context.set(TDB2.symUnionDefaultGraph, true);
        return context;
    }

    @Override
    public Graph getDefaultGraph() {
        return getUnionGraph();
    }
}
