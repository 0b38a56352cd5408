package io.standpoint.graph;

import io.standpoint.vocabulary.SPT;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDocProducer;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.query.text.changes.TextQuadAction;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/**
 * The Lucene index of a store's labels and of what is said in its statements, for {@code text:query} (jena-text). Labels are
 * in the field {@value #LABEL}, which is asked where no property is named; statements are in {@value #TEXT}.
 *
 * <p>Everything in it follows from the store. {@link #reconcile} makes it so whatever happened before: a build that knew
 * nothing of the index, a process that died between the store's commit and Lucene's, an index that is missing. From then on
 * {@link #changes()} keeps it so, quad by quad.
 */
final class FullTextIndex implements AutoCloseable {

    /** Where the index is kept, in the store's directory; another number for another analysis or other fields. */
    static final String FOLDER = "text-1";

    private static final String LABEL = "label";
    private static final String TEXT = "text";
    private static final String UID = "uid";

    private static final Map<String, List<Node>> FIELDS = Map.of(
            LABEL,
            List.of(RDFS.label.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode()),
            TEXT,
            List.of(Triples.iri(SPT.text), Triples.iri(SPT.quotation)));

    private final Directory directory;
    private final EntityDefinition definition;
    private final TextIndexLucene lucene;

    private FullTextIndex(Directory directory) {
        this.directory = directory;
        this.definition = new EntityDefinition("uri", LABEL, "graph");
        definition.setLangField("lang");
        definition.setUidField(UID);
        FIELDS.forEach((field, predicates) -> predicates.forEach(predicate -> definition.set(field, predicate)));
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setAnalyzer(new WordAnalyzer());
        config.setValueStored(true);
        this.lucene = new TextIndexLucene(directory, config);
    }

    /**
     * Opens the index in a store's directory, an empty one where there is none.
     *
     * @throws IOException if it cannot be read, or another process holds it
     */
    static FullTextIndex open(Path store) throws IOException {
        Directory directory = FSDirectory.open(store.resolve(FOLDER));
        try {
            return new FullTextIndex(directory);
        } catch (TextIndexException e) {
            directory.close();
            throw new IOException("the full-text index cannot be opened: " + e.getMessage(), e);
        }
    }

    /** The index as {@code text:query} asks it. */
    TextIndexLucene lucene() {
        return lucene;
    }

    /** What follows changes of a store, in the caller's transaction, to be committed with it. */
    TextDocProducer changes(DatasetGraph store) {
        return new Changes(store);
    }

    /**
     * Makes the index hold what the store holds, no more and no less.
     *
     * @param store in a transaction of the caller's
     */
    void reconcile(DatasetGraph store) throws IOException {
        Set<String> indexed = uids();
        Set<String> gone = new HashSet<>(indexed);
        for (Node predicate : FIELDS.values().stream().flatMap(List::stream).toList()) {
            Iterator<Quad> quads = store.findNG(Node.ANY, Node.ANY, predicate, Node.ANY);
            while (quads.hasNext()) {
                Quad quad = quads.next();
                if (quad.getObject().isLiteral()) {
                    Entity entity = entity(quad);
                    String uid = uid(entity);
                    gone.remove(uid);
                    if (indexed.add(uid)) {
                        lucene.addEntity(entity);
                    }
                }
            }
        }
        for (String uid : gone) {
            lucene.getIndexWriter().deleteDocuments(new Term(UID, uid));
        }
        lucene.commit();
    }

    @Override
    public void close() throws IOException {
        lucene.close();
        directory.close();
    }

    /** The identities of all entries that are not deleted. */
    private Set<String> uids() throws IOException {
        Set<String> uids = new HashSet<>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                collect(leaf.reader(), uids);
            }
        }
        return uids;
    }

    private static void collect(LeafReader reader, Set<String> uids) throws IOException {
        Terms terms = reader.terms(UID);
        if (terms == null) {
            return;
        }
        Bits live = reader.getLiveDocs();
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
            PostingsEnum entries = each.postings(null, PostingsEnum.NONE);
            int entry = entries.nextDoc();
            while (entry != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(entry)) {
                entry = entries.nextDoc();
            }
            if (entry != DocIdSetIterator.NO_MORE_DOCS) {
                uids.add(each.term().utf8ToString());
            }
        }
    }

    private Entity entity(Quad quad) {
        return Objects.requireNonNull(TextQueryFuncs.entityFromQuad(definition, quad), "not indexed");
    }

    /** The same for quads that say the same of the same resource in the same field and graph. */
    private static String uid(Entity entity) {
        Map.Entry<String, Object> value = entity.getMap().entrySet().iterator().next();
        return entity.getChecksum(value.getKey(), (String) value.getValue());
    }

    /** Adds and removes entries as quads come and go. */
    private final class Changes implements TextDocProducer {

        private final DatasetGraph store;

        private Changes(DatasetGraph store) {
            this.store = store;
        }

        @Override
        public void change(TextQuadAction action, Node graph, Node subject, Node predicate, Node object) {
            String field = definition.getField(predicate);
            boolean changes = action == TextQuadAction.ADD || action == TextQuadAction.DELETE;
            if (field == null || !changes || !object.isLiteral()) {
                return;
            }
            Entity entity = entity(Quad.create(graph, subject, predicate, object));
            lucene.deleteEntity(entity);
            if (action == TextQuadAction.ADD || isSaidOtherwise(entity, graph, subject, field)) {
                lucene.addEntity(entity);
            }
        }

        /** Whether another property of the field, or another type of literal, still says the same. */
        private boolean isSaidOtherwise(Entity entity, Node graph, Node subject, String field) {
            return FIELDS.getOrDefault(field, List.of()).stream()
                    .flatMap(predicate -> store.stream(graph, subject, predicate, Node.ANY))
                    .anyMatch(quad ->
                            quad.getObject().isLiteral() && uid(entity(quad)).equals(uid(entity)));
        }

        @Override
        public void start() {
            // entries are committed or rolled back with the store's transaction
        }

        @Override
        public void finish() {
            // the same
        }

        @Override
        public void reset() {
            // nothing is kept
        }
    }
}
