package io.standpoint.pipeline;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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
        List<Outcome> outcomes = new ArrayList<>();
        progress.begin(sources.size());
        try (Pipeline.Reading reading = pipeline.start(sources)) {
            writeKnowledge();
            while (reading.hasNext()) {
                Outcome outcome = reading.next();
                outcomes.add(outcome);
                progress.done(outcome.source().path());
            }
        }
        Identities identities = new Identities(writer, knowledge.catalogue());
        Reports reports = times.time(Stage.COMPARING, () -> reports(outcomes, identities));
        List<Outcome> settled = settle(outcomes, reports, pipeline);
        write(settled, identities, reports);
        writer.writeRun(new Run(started, Instant.now(), paths(settled, true), paths(settled, false)));
        List<String> troubles =
                settled.stream().flatMap(outcome -> outcome.trouble().stream()).toList();
        return new BuildReport(troubles, counts(), validate());
    }

    private static List<String> paths(List<Outcome> outcomes, boolean read) {
        return outcomes.stream()
                .filter(outcome -> outcome.read().isPresent() == read)
                .map(outcome -> outcome.source().path())
                .toList();
    }

    private static Reports reports(List<Outcome> outcomes, Identities identities) {
        return new Reports(
                read(outcomes).map(Read::sketch).toList(),
                identities.among(read(outcomes).map(Read::facts).toList()));
    }

    private static Stream<Read> read(List<Outcome> outcomes) {
        return outcomes.stream().flatMap(outcome -> outcome.read().stream());
    }

    /** Reads those documents again that are lent a day of issue and so say more now. */
    private static List<Outcome> settle(List<Outcome> outcomes, Reports reports, Pipeline pipeline) {
        List<Source> dated = outcomes.stream()
                .map(Outcome::source)
                .filter(source -> reports.isDated(source.path()))
                .toList();
        Map<Source, Outcome> again = new HashMap<>();
        try (Pipeline.Reading reading = pipeline.restart(dated, reports.lent())) {
            reading.forEachRemaining(outcome -> again.put(outcome.source(), outcome));
        }
        return outcomes.stream()
                .map(outcome -> again.getOrDefault(outcome.source(), outcome))
                .toList();
    }

    private void writeKnowledge() throws StoreException {
        try (StageTimes.Watch watch = times.start(Stage.SETTING_UP)) {
            writer.writeOntology();
            writer.writeCatalogue(knowledge.catalogue().facts());
            writer.writeTopics(knowledge.topics().facts());
        }
    }

    private void write(List<Outcome> outcomes, Identities identities, Reports reports) throws StoreException {
        try (StageTimes.Watch watch = times.start(Stage.WRITING)) {
            identities.write(
                    read(outcomes).map(Read::facts).map(reports::inform).toList(), reports.links());
            writer.writeReports(paths(outcomes, true), reports.links());
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
