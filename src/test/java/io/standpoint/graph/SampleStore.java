package io.standpoint.graph;

import java.nio.file.Path;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A store with the document that has a fact of every kind, and ways to look at stores. */
public final class SampleStore {

    private SampleStore() {}

    /** A new store with the ontology and the sample. */
    public static KnowledgeStore create(Path directory) throws StoreException {
        KnowledgeStore store = KnowledgeStore.open(directory);
        GraphWriter writer = new GraphWriter(store, Iris.standard(), new WriterOptions(true, Sample.PROGRAM));
        writer.writeOntology();
        writer.write(Sample.everyKind().facts());
        return store;
    }

    /** The same in memory, to be spoiled at will. */
    public static Dataset copy(KnowledgeStore store) throws StoreException {
        return store.read(data -> {
            DatasetGraph copy = DatasetGraphFactory.create();
            data.find().forEachRemaining(copy::add);
            return DatasetFactory.wrap(copy);
        });
    }

    static boolean ask(KnowledgeStore store, String pattern) throws StoreException {
        return store.read(data -> {
            try (QueryExecution query = QueryExecution.dataset(DatasetFactory.wrap(store.unionView()))
                    .query("ASK { " + pattern + " }")
                    .build()) {
                return query.execAsk();
            }
        });
    }

    /** All quads as lines of N-Quads, in order. */
    static TreeSet<String> quads(KnowledgeStore store) throws StoreException {
        return store.read(data -> {
            TreeSet<String> lines = new TreeSet<>();
            data.find().forEachRemaining(quad -> lines.add(NodeFmtLib.strNQ(quad)));
            return lines;
        });
    }
}
