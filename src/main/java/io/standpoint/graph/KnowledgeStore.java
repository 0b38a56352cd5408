package io.standpoint.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;

/**
 * The TDB2 store of one knowledge graph, in a directory of its own. One process at a time holds it. Any number of
 * threads may read while one writes; readers see the store as it was when they began.
 */
public final class KnowledgeStore implements AutoCloseable {

    /** TDB2 extends its files by 8 MB at a time, several of them in one transaction. */
    private static final long LEAST_SPACE = 64L << 20;

    private static final long AMPLE_MEMORY = 1L << 29;
    private static final int BYTES_PER_TERM = 1 << 11;

    private final Path directory;
    private final DatasetGraph base;
    private final DatasetGraph shown;
    private @Nullable Searched searched;

    private KnowledgeStore(Path directory, DatasetGraph base, boolean writable) {
        this.directory = directory;
        this.base = base;
        this.shown = writable ? base : new DatasetGraphReadOnly(base);
    }

    /**
     * Opens the store in a directory, and makes an empty one where the directory is missing or empty.
     *
     * @throws StoreException if another process holds it, the directory holds something else or is none, or the disk is
     *     full
     */
    public static KnowledgeStore open(Path directory) throws StoreException {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new StoreException(
                    directory, Files.exists(directory) ? "not a directory" : "cannot be made: " + e.getMessage(), e);
        }
        if (!isStore(directory) && !isEmpty(directory)) {
            throw new StoreException(directory, "holds other files and no store");
        }
        requireSpace(directory);
        return connect(directory, true);
    }

    /**
     * Opens a store that exists; {@link #dataset()} and {@link #unionView()} then refuse to write.
     *
     * @throws StoreException if there is no store or another process holds it
     */
    public static KnowledgeStore openReadOnly(Path directory) throws StoreException {
        if (!isStore(directory)) {
            throw new StoreException(directory, "there is no store");
        }
        return connect(directory, false);
    }

    /**
     * Makes sure that the store's resources have their addresses under a base: with two bases in one store, all would be
     * there twice.
     *
     * @throws StoreException if they have another
     */
    public void requireBase(Iris iris) throws StoreException {
        String ontology = iris.graph(FixedGraph.ONTOLOGY);
        String ending = ontology.substring(iris.base().length());
        List<String> others = read(data -> Iter.iter(data.listGraphNodes())
                .map(Node::getURI)
                .filter(name -> name.endsWith("/" + ending) && !name.equals(ontology))
                .toList());
        for (String other : others) {
            String base = other.substring(0, other.length() - ending.length());
            throw new StoreException(directory, "its addresses begin with " + base + " (--base), not " + iris.base());
        }
    }

    /** The directory. */
    public Path directory() {
        return directory;
    }

    /** The store as TDB2 gives it: named graphs, and a default graph without content. */
    public Dataset dataset() {
        return DatasetFactory.wrap(shown);
    }

    /** The store with the union of its named graphs as default graph. */
    public DatasetGraph unionView() {
        return new UnionView(shown);
    }

    /**
     * The store as it is served: the union of its named graphs as default graph, full-text search by {@code text:query} in
     * labels and statements, and, unless the store was opened to be read only, writing. What is written to the default graph
     * goes into the graph of curation. The full-text index is kept in the store's directory and agrees with the store from
     * now on, whoever wrote before and whatever is written through this view or {@link #write}.
     *
     * @throws StoreException if the index cannot be read or written
     */
    public synchronized DatasetGraph servedView(Iris iris) throws StoreException {
        if (searched == null) {
            searched = search();
        }
        DatasetGraph store = shown == base ? searched.store() : shown;
        return new ServedView(store, searched.index().lucene(), iris);
    }

    private Searched search() throws StoreException {
        requireSpace(directory);
        try {
            FullTextIndex index = FullTextIndex.open(directory);
            base.begin(TxnType.READ);
            try {
                index.reconcile(base);
            } finally {
                base.end();
            }
            return new Searched(index, new DatasetGraphText(base, index.lucene(), index.changes(base)));
        } catch (IOException | TextIndexException e) {
            throw new StoreException(
                    directory,
                    "its full-text index, " + FullTextIndex.FOLDER + ", fails and may be deleted: " + e.getMessage(),
                    e);
        }
    }

    /** The index, and the store as it is written with the index. */
    private record Searched(FullTextIndex index, DatasetGraph store) {}

    /**
     * Reads in one transaction.
     *
     * @throws StoreException if the store fails
     */
    public <T> T read(Function<DatasetGraph, T> work) throws StoreException {
        try {
            return Txn.calculateRead(base, () -> work.apply(base));
        } catch (JenaException | AtlasException e) {
            throw new StoreException(directory, "cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Writes in one transaction: if it fails, for whatever reason, the store is as it was.
     *
     * @throws StoreException if the store fails or the disk is full
     */
    public <T> T write(Function<DatasetGraph, T> work) throws StoreException {
        if (shown != base) {
            throw new StoreException(directory, "was opened to be read only");
        }
        requireSpace(directory);
        DatasetGraph store = written();
        try {
            return Txn.calculateWrite(store, () -> work.apply(store));
        } catch (JenaException | AtlasException | InternalError e) {
            // a mapped file that the disk has no room for shows as an InternalError
            throw new StoreException(directory, "cannot be written: " + e.getMessage(), e);
        }
    }

    private synchronized DatasetGraph written() {
        return searched == null ? base : searched.store();
    }

    /**
     * Gives the store back, so that another process may open it.
     *
     * @throws UncheckedIOException if its full-text index cannot be closed; the store is given back all the same
     */
    @Override
    public synchronized void close() {
        TDBInternal.expel(base);
        if (searched != null) {
            try {
                searched.index().close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** No query, shape or rule over a store may call another server or load a Java class, whichever command asks. */
    private static KnowledgeStore connect(Path directory, boolean writable) throws StoreException {
        ARQ.getContext().setFalse(ARQ.httpServiceAllowed);
        ClosedFunctions.install();
        try {
            return new KnowledgeStore(directory, dataset(Location.create(directory)), writable);
        } catch (DBOpEnvException e) {
            throw new StoreException(directory, "another process holds it (" + e.getMessage() + ")", e);
        } catch (JenaException | AtlasException e) {
            throw new StoreException(directory, "cannot be opened: " + e.getMessage(), e);
        }
    }

    /** TDB2 keeps so many terms in memory that a small one would not hold them: then it keeps fewer, in proportion. */
    private static DatasetGraph dataset(Location location) {
        long memory = Runtime.getRuntime().maxMemory();
        if (memory >= AMPLE_MEMORY) {
            return DatabaseMgr.connectDatasetGraph(location);
        }
        int terms = Math.toIntExact(memory / BYTES_PER_TERM);
        StoreParams params = StoreParams.builder("small")
                .nodeId2NodeCacheSize(terms)
                .node2NodeIdCacheSize(terms / 4)
                .build();
        return DatabaseConnection.connectCreate(location, params).getDatasetGraph();
    }

    private static boolean isStore(Path directory) throws StoreException {
        return Files.isDirectory(directory) && names(directory).stream().anyMatch(name -> name.startsWith("Data-"));
    }

    /** Whether nothing is there but the lock that an interrupted start may leave behind. */
    private static boolean isEmpty(Path directory) throws StoreException {
        return names(directory).stream().allMatch("tdb.lock"::equals);
    }

    private static List<String> names(Path directory) throws StoreException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            throw new StoreException(directory, "cannot be listed: " + e.getMessage(), e);
        }
    }

    private static void requireSpace(Path directory) throws StoreException {
        try {
            long space = Files.getFileStore(directory).getUsableSpace();
            if (space < LEAST_SPACE) {
                throw new StoreException(directory, "only " + (space >> 20) + " MB are left on its disk");
            }
        } catch (IOException e) {
            throw new StoreException(directory, "its disk cannot be asked for space: " + e.getMessage(), e);
        }
    }
}
