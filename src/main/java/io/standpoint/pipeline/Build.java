package io.standpoint.pipeline;

import io.standpoint.graph.DocumentFacts;
import io.standpoint.graph.GraphCounts;
import io.standpoint.graph.GraphWriter;
import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.Run;
import io.standpoint.graph.StoreException;
import io.standpoint.graph.WriterOptions;
import io.standpoint.validate.Report;
import io.standpoint.validate.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads documents into a store: catalogue, topics and ontology first, then, once it is known who is who across them
 * and which of them tell the same report, each document in a transaction of its own, then the record of the run; at last the graph is validated. Building the same documents twice leaves the store as it
 * was, run records aside.
 */
public final class Build {

    /** Two documents at a time over shared models are half again as fast as one; more gain nothing. */
    private static final int THREADS = 2;

    private final KnowledgeStore store;
    private final Iris iris;
    private final GraphWriter writer;
    private final Knowledge knowledge;
    private final StageTimes times;

    /** A build into a store. */
    public Build(KnowledgeStore store, Iris iris, Knowledge knowledge, boolean storeText, StageTimes times) {
        this.store = store;
        this.iris = iris;
        this.knowledge = knowledge;
        this.times = times;
        this.writer = new GraphWriter(store, iris, new WriterOptions(storeText, knowledge.program()));
    }

    /**
     * Reads, writes and validates.
     *
     * @throws StoreException if the store cannot be written; what was written before stays
     */
    public BuildReport run(List<Source> sources, Progress progress) throws StoreException {
        Instant started = Instant.now();
        Pipeline pipeline = new Pipeline(Stages.of(knowledge, times), THREADS, times);
        List<String> read = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        List<String> troubles = new ArrayList<>();
        List<Read> documents = new ArrayList<>();
        progress.begin(sources.size());
        try (Pipeline.Reading reading = pipeline.start(sources)) {
            writeKnowledge();
            while (reading.hasNext()) {
                Outcome outcome = reading.next();
                outcome.trouble().ifPresent(troubles::add);
                if (outcome.read().isPresent()) {
                    documents.add(outcome.read().get());
                    read.add(outcome.source().path());
                } else {
                    failed.add(outcome.source().path());
                }
                progress.done(outcome.source().path());
            }
        }
        write(documents, pipeline);
        writer.writeRun(new Run(started, Instant.now(), read, failed));
        return new BuildReport(troubles, counts(), validate());
    }

    private void writeKnowledge() throws StoreException {
        try (StageTimes.Watch watch = times.start(Stage.SETTING_UP)) {
            writer.writeOntology();
            writer.writeCatalogue(knowledge.catalogue().facts());
            writer.writeTopics(knowledge.topics().facts());
        }
    }

    private void write(List<Read> documents, Pipeline pipeline) throws StoreException {
        Identities identities = new Identities(writer, knowledge.catalogue());
        Reports reports = times.time(
                Stage.COMPARING,
                () -> new Reports(
                        documents,
                        identities.among(documents.stream().map(Read::facts).toList())));
        List<DocumentFacts> settled = documents.stream()
                .map(document -> reports.settle(document.facts(), pipeline))
                .toList();
        try (StageTimes.Watch watch = times.start(Stage.WRITING)) {
            identities.write(settled, reports.links());
            writer.writeReports(
                    settled.stream().map(facts -> facts.document().path()).toList(), reports.links());
        }
    }

    private GraphCounts counts() throws StoreException {
        return store.read(data -> GraphCounts.of(data, iris));
    }

    private Report validate() throws StoreException {
        try (StageTimes.Watch watch = times.start(Stage.VALIDATION)) {
            return new Validator().validate(store);
        }
    }
}
