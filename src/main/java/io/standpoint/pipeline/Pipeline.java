package io.standpoint.pipeline;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Merger;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.entity.report.Sketcher;
import io.standpoint.graph.DocumentFacts;
import io.standpoint.language.AnnotatedDocument;
import io.standpoint.text.Document;
import io.standpoint.text.Metadata;
import io.standpoint.text.UnreadableDocumentException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Reads files into facts, several at a time. What is read in a file depends on that file alone, and outcomes come in
 * the order of the files, so that neither the number of threads nor the other files change the result.
 */
public final class Pipeline {

    /** How many files may be read ahead of the one that is asked for, for each thread. */
    private static final int AHEAD = 8;

    private final Stages stages;
    private final int threads;
    private final StageTimes times;
    private final Sketcher sketcher = new Sketcher();

    /**
     * A pipeline.
     *
     * @param threads how many documents are read at a time
     * @param times   takes the time of each stage
     */
    public Pipeline(Stages stages, int threads, StageTimes times) {
        this.stages = stages;
        this.threads = threads;
        this.times = times;
    }

    /** Begins to read the files. Whoever asks for the outcomes closes the reading. */
    public Reading start(List<Source> sources) {
        return new Reading(sources, this::read);
    }

    /**
     * Begins to read files again.
     *
     * @param known what has become known of some of the documents since, by path
     */
    Reading restart(List<Source> sources, Map<String, Metadata> known) {
        return new Reading(
                sources,
                source -> read(
                        source, document -> document.with(known.getOrDefault(document.path(), document.metadata()))));
    }

    /** Reads one file. */
    public Outcome read(Source source) {
        return read(source, UnaryOperator.identity());
    }

    private Outcome read(Source source, UnaryOperator<Document> informed) {
        Document document;
        try (StageTimes.Watch watch = times.start(Stage.READING)) {
            document = informed.apply(stages.reader().read(source.folder(), source.file()));
        } catch (UnreadableDocumentException e) {
            return Outcome.failed(source, String.valueOf(e.getMessage()));
        }
        Optional<Analysis> analysis = analyse(document);
        return analysis.isPresent()
                ? Outcome.read(
                        source,
                        new Read(
                                facts(analysis.get()),
                                sketcher.sketch(analysis.get().linked())))
                : Outcome.unsupported(source, new Read(bare(document), sketcher.sketch(document)));
    }

    private static DocumentFacts bare(Document document) {
        return new DocumentFacts(document, List.of(), List.of());
    }

    /** Analyses a document and reads its facts; empty if no annotator reads its language. */
    public Optional<Analysis> analyse(Document document) {
        Optional<LazyAnnotator> found = stages.annotators().stream()
                .filter(candidate -> candidate.reads(document.language()))
                .findFirst();
        return found.map(annotator -> {
            annotator.load();
            AnnotatedDocument annotated = times.time(Stage.ANNOTATION, () -> annotator.annotate(document));
            LinkedDocument linked =
                    times.time(Stage.LINKING, () -> stages.linker().link(annotated));
            return new Analysis(linked, times.time(Stage.EXTRACTION, () -> assertions(linked)));
        });
    }

    /**
     * What each extractor reads in a document, as sure as it says itself; the same fact may occur more than once. These are
     * what {@link #analyse} calibrates and merges.
     */
    public List<Assertion> readings(LinkedDocument linked) {
        return stages.extractors().stream()
                .flatMap(extractor -> extractor.extract(linked).stream())
                .toList();
    }

    /** A guess that is not sure enough does not become so by being repeated, so it is left out before readings are merged. */
    private List<Assertion> assertions(LinkedDocument linked) {
        Stages.Threshold threshold = stages.threshold();
        List<Assertion> calibrated = readings(linked).stream()
                .map(threshold.calibration()::calibrate)
                .filter(fact -> fact.reading().confidence().compareTo(threshold.least()) >= 0)
                .toList();
        return Merger.merge(calibrated);
    }

    private static DocumentFacts facts(Analysis analysis) {
        return new DocumentFacts(
                analysis.linked().annotated().document(),
                analysis.assertions(),
                analysis.linked().entities().values().stream()
                        .distinct()
                        .sorted(Comparator.comparing(entity -> entity.id()))
                        .toList());
    }

    /** The outcomes of some files, in their order. One that fails does not keep the others from being read. */
    public final class Reading implements Iterator<Outcome>, AutoCloseable {

        private final ExecutorService workers = Executors.newFixedThreadPool(threads);
        private final Iterator<Source> waiting;
        private final Function<Source, Outcome> work;
        private final Queue<Running> running = new ArrayDeque<>();

        private record Running(Source source, Future<Outcome> outcome) {}

        private Reading(List<Source> sources, Function<Source, Outcome> work) {
            this.work = work;
            this.waiting = List.copyOf(sources).iterator();
            fill();
        }

        @Override
        public boolean hasNext() {
            return !running.isEmpty();
        }

        /** The outcome of the next file, once it is there. */
        @Override
        public Outcome next() {
            Running first = running.remove();
            fill();
            return await(first);
        }

        /** Stops reading. */
        @Override
        public void close() {
            workers.shutdownNow();
        }

        private void fill() {
            while (waiting.hasNext() && running.size() < threads * AHEAD) {
                Source source = waiting.next();
                running.add(new Running(source, workers.submit(() -> work.apply(source))));
            }
        }
    }

    /** A fault of the program in one document is that document's failure, as is nesting too deep; a lack of memory is not. */
    private static Outcome await(Reading.Running running) {
        Source source = running.source();
        try {
            return running.outcome().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.failed(source, source.file() + ": interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StackOverflowError) {
                return Outcome.failed(source, source.file() + ": is nested too deeply");
            }
            if (e.getCause() instanceof Error fault) {
                throw fault;
            }
            return Outcome.failed(source, source.file() + ": internal error (" + e.getCause() + ")");
        }
    }
}
