package io.standpoint.evaluate.benchmark;

import io.standpoint.assertion.Assertion;
import io.standpoint.language.CoreNlpParser;
import io.standpoint.pipeline.Analysis;
import io.standpoint.pipeline.Knowledge;
import io.standpoint.pipeline.Pipeline;
import io.standpoint.pipeline.Release;
import io.standpoint.pipeline.StageTimes;
import io.standpoint.pipeline.Stages;
import io.standpoint.text.Document;
import io.standpoint.text.FileDocumentReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Reads the texts of a benchmark as the pipeline reads files, with the statistical analysis kept in a cache. */
public final class TextReader {

    private static final int THREADS = 2;

    private final FileDocumentReader documents = new FileDocumentReader();
    private final Pipeline pipeline;
    private final Knowledge knowledge;

    /**
     * A reader.
     *
     * @param knowledge catalogue, topics and models
     * @param cache     the folder for analyses
     * @param times     takes the time of each stage
     */
    public TextReader(Knowledge knowledge, Path cache, StageTimes times) {
        this.knowledge = knowledge;
        String models = String.join(" ", Release.current().models());
        pipeline = new Pipeline(
                Stages.of(knowledge, times, () -> new AnnotationCache(cache, models, CoreNlpParser::new)),
                THREADS,
                times);
    }

    /**
     * A text of a benchmark.
     *
     * @param name     unique in the benchmark
     * @param source   the text as given
     * @param language that it is written in, a BCP 47 tag
     */
    public record Text(String name, String source, String language) {

        /** A text in English. */
        public Text(String name, String source) {
            this(name, source, "en");
        }
    }

    /** What texts are read with. */
    public Knowledge knowledge() {
        return knowledge;
    }

    /** Reads one text. */
    public Analysis read(Text text) {
        Document document = documents.read(text.name(), text.source());
        return pipeline.analyse(document.in(text.language())).orElseThrow();
    }

    /** Reads several texts, two at a time; the analyses are in their order. */
    public List<Analysis> read(List<Text> texts) {
        return map(texts, this::read);
    }

    /** What each extractor reads in each of several texts, neither calibrated nor merged, in their order. */
    public List<List<Assertion>> readings(List<Text> texts) {
        return map(texts, text -> pipeline.readings(read(text).linked()));
    }

    private static <T> List<T> map(List<Text> texts, Function<Text, T> read) {
        ExecutorService workers = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<T>> waiting = texts.stream()
                    .map(text -> workers.submit(() -> read.apply(text)))
                    .toList();
            return waiting.stream().map(TextReader::get).toList();
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T get(Future<T> waiting) {
        try {
            return waiting.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading a benchmark", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw new UncheckedIOException(failure.getMessage(), failure.getCause());
            }
            throw new IllegalStateException("A text of the benchmark cannot be read: " + e.getCause(), e.getCause());
        }
    }
}
