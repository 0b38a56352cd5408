package io.standpoint.pipeline;

import io.standpoint.graph.GraphWriter;
import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.StoreException;
import io.standpoint.graph.WriterOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Takes documents back: what was read in them, the entities that they alone mentioned and no catalogue knows, and what
 * they showed of who is who. Afterwards the store is as if they had never been read, run records apart.
 */
public final class Retraction {

    private final GraphWriter writer;
    private final Identities identities;

    /** A retraction from a store, with the catalogue that it was built with. */
    public Retraction(KnowledgeStore store, Iris iris, Knowledge knowledge) {
        this.writer = new GraphWriter(store, iris, new WriterOptions(true, knowledge.program()));
        this.identities = new Identities(writer, knowledge.catalogue());
    }

    /**
     * Takes back.
     *
     * @param paths of documents, under the folders that were read
     * @return those that the store does not have
     */
    public List<String> run(Collection<String> paths) throws StoreException {
        List<String> unknown = new ArrayList<>();
        for (String path : paths) {
            if (!writer.retract(path)) {
                unknown.add(path);
            }
        }
        identities.write(List.of(), List.of());
        return unknown;
    }
}
