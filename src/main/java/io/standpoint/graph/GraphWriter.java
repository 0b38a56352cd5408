package io.standpoint.graph;

import io.standpoint.entity.EntityId;
import io.standpoint.entity.States;
import io.standpoint.entity.report.SameReport;
import io.standpoint.entity.resolve.Decision;
import io.standpoint.entity.resolve.DocumentPair;
import io.standpoint.entity.resolve.Occurrence;
import io.standpoint.vocabulary.SPT;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.rdf4j.model.Model;

/**
 * Writes to a store, one transaction a call: after a failure the store is as it was. Write catalogue and topics before
 * documents. The content of the store, run records aside, depends on what was written last under each name and not on
 * the order in which documents came. Safe for use by several threads, which take turns.
 */
public final class GraphWriter {

    private static final Node MENTIONS = Triples.iri(Terms.MENTIONS);

    private final KnowledgeStore store;
    private final Iris iris;
    private final DocumentMapper mapper;
    private final EntityDescriptions entities;
    private final DerivedStances derived;
    private final ReportGraph reports;
    private final RdfBridge bridge;
    private final Identification identification;

    /** A writer for resources named by {@code iris}. */
    public GraphWriter(KnowledgeStore store, Iris iris, WriterOptions options) {
        this.store = store;
        this.iris = iris;
        Labels labels = Labels.load();
        this.mapper = new DocumentMapper(iris, labels, options);
        this.entities = new EntityDescriptions(iris);
        this.derived = new DerivedStances(iris, labels);
        this.reports = new ReportGraph(iris);
        this.bridge = new RdfBridge(iris);
        this.identification = new Identification(iris);
    }

    /**
     * Writes what was read in a document, in place of what was written for its path before, with the identities that the
     * document alone gives.
     *
     * @return whether that changed the document's graph
     */
    public boolean write(DocumentFacts facts) throws StoreException {
        return write(facts, Map.of());
    }

    /**
     * The same with other identities.
     *
     * @param identities from identities that are given up to what stands for them
     */
    public boolean write(DocumentFacts facts, Map<EntityId, EntityId> identities) throws StoreException {
        Node graph = Triples.iri(iris.document(facts.document().path()));
        return store.write(data -> {
            Set<Triple> triples = mapper.map(facts, iri -> entities.isKnown(data, Triples.iri(iri)));
            return exchange(data, graph, identification.identify(triples, identities));
        });
    }

    /**
     * Gives other identities to what a stored document mentions.
     *
     * @param path       of the document
     * @param identities from those that the document alone gives to what stands for them
     * @return whether that changed the document's graph
     */
    public boolean identify(String path, Map<EntityId, EntityId> identities) throws StoreException {
        Node graph = Triples.iri(iris.document(path));
        return store.write(data -> exchange(
                data,
                graph,
                identification.identify(identification.localise(GraphDelta.triples(data, graph)), identities)));
    }

    /** What a document that is not written yet says of the things that it mentions. */
    public List<Occurrence> occurrences(DocumentFacts facts, States states) {
        Set<Triple> triples = mapper.map(facts, iri -> false);
        return new OccurrenceReader(triples, iris, states)
                .read(Triples.iri(iris.document(facts.document().path())));
    }

    /** What the stored documents say of the things that they mention, by the identities that each alone gives. */
    public List<Occurrence> occurrences(States states) throws StoreException {
        return store.read(data -> {
            List<Occurrence> occurrences = new ArrayList<>();
            for (Node graph : documents(data)) {
                Set<Triple> local = identification.localise(GraphDelta.triples(data, graph));
                occurrences.addAll(new OccurrenceReader(local, iris, states).read(graph));
            }
            return occurrences;
        });
    }

    /** Which stored documents tell the same report. */
    public Set<DocumentPair> reports() throws StoreException {
        return store.read(reports::pairs);
    }

    private static List<Node> documents(DatasetGraph data) {
        return Iter.toList(
                Iter.map(data.find(Node.ANY, Node.ANY, Triples.iri(SPT.fileName), Node.ANY), quad -> quad.getGraph()));
    }

    /**
     * Takes a document back with all that was read in it, and the entities that it alone mentioned and no catalogue
     * knows.
     *
     * @param path of the document, under the folder that was read
     * @return whether there was such a document
     */
    public boolean retract(String path) throws StoreException {
        Node graph = Triples.iri(iris.document(path));
        return store.write(data -> exchange(data, graph, Set.of()));
    }

    /**
     * Writes which of some documents tell the same report, in place of what was written of any two of them before. Write the
     * documents first.
     *
     * @param paths of all documents that were compared
     * @return whether that changed anything
     */
    public boolean writeReports(Collection<String> paths, Collection<SameReport> links) throws StoreException {
        Set<Node> compared =
                paths.stream().map(iris::document).map(Triples::iri).collect(Collectors.toSet());
        return store.write(data -> reports.replace(data, compared, links));
    }

    /** Puts the catalogue in place of the one before. */
    public void writeCatalogue(Model catalogue) throws StoreException {
        writeFixed(FixedGraph.CATALOGUE, triples(catalogue));
    }

    /** Puts the topic scheme in place of the one before. */
    public void writeTopics(Model topics) throws StoreException {
        writeFixed(FixedGraph.TOPICS, triples(topics));
    }

    /** Writes the ontology that the program comes with. */
    public void writeOntology() throws StoreException {
        writeFixed(
                FixedGraph.ONTOLOGY,
                Ontology.terms().find().mapWith(triple -> triple).toSet());
    }

    /** Puts the record of who was taken for whom in place of the one before. */
    public void writeDecisions(List<Decision> decisions) throws StoreException {
        Node graph = Triples.iri(iris.graph(FixedGraph.RESOLUTION));
        store.write(data ->
                GraphDelta.replace(data, graph, new DecisionMapper(iris, entities.labels(data)).map(decisions)));
    }

    /** Adds the record of a run. */
    public void writeRun(Run run) throws StoreException {
        String node = iris.run(Hash.of(
                List.of(
                        run.started().toString(),
                        run.ended().toString(),
                        run.read().toString(),
                        run.failed().toString()),
                16));
        Triples triples = new Triples()
                .type(node, SPT.Run)
                .label(node, "Run of " + run.started())
                .add(node, Terms.STARTED_AT, time(run.started().toString()))
                .add(node, Terms.ENDED_AT, time(run.ended().toString()));
        run.read().forEach(path -> triples.link(node, Terms.USED, iris.document(path)));
        run.failed().forEach(path -> triples.text(node, SPT.failedFile, path));
        Node graph = Triples.iri(iris.graph(FixedGraph.RUNS));
        store.write(data -> GraphDelta.replace(data, graph, Triples.iri(node), triples.all()));
    }

    private static Node time(String instant) {
        return NodeFactory.createLiteralDT(instant, XSDDatatype.XSDdateTime);
    }

    private Set<Triple> triples(Model model) {
        return model.stream().map(bridge::toJena).collect(Collectors.toSet());
    }

    private void writeFixed(FixedGraph graph, Set<Triple> triples) throws StoreException {
        store.write(data -> {
            boolean changed = GraphDelta.replace(data, Triples.iri(iris.graph(graph)), triples);
            if (changed && graph != FixedGraph.ONTOLOGY) {
                entities.updateAll(data);
            }
            if (changed && graph == FixedGraph.TOPICS) {
                derived.updateAll(data);
            }
            return changed;
        });
    }

    private boolean exchange(DatasetGraph data, Node graph, Set<Triple> after) {
        Set<Triple> before = GraphDelta.triples(data, graph);
        if (!GraphDelta.replace(data, graph, after)) {
            return false;
        }
        Set<Node> mentioned = new HashSet<>(mentioned(before));
        mentioned.addAll(mentioned(after));
        entities.update(data, mentioned);
        derived.update(data, before, after);
        reports.update(data, graph, before, after);
        return true;
    }

    private static Set<Node> mentioned(Set<Triple> triples) {
        return triples.stream()
                .filter(triple -> triple.getPredicate().equals(MENTIONS))
                .map(Triple::getObject)
                .collect(Collectors.toSet());
    }
}
