package io.standpoint.cli;

import io.standpoint.evaluate.EdgeSample;
import io.standpoint.evaluate.EdgeSummary;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.StoreException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists flat edges for a person to judge. */
@Command(
        name = "edges",
        description = "The flat edges read in documents with their sentences, tab-separated, to judge precision by.")
final class EvaluateEdgesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(names = "--sample", paramLabel = "N", description = "So many at most, drawn at random (default: all).")
    private Optional<Integer> size = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "0",
            description = "The same seed draws the same sample (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--summary",
            description = "Instead, count them: all, for every 1,000 tokens of the documents, and by property.")
    private boolean summary;

    @Override
    public Integer call() throws StoreException, CommandException {
        if (size.isPresent() && size.get() < 1) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--sample: not a number of edges: " + size.get());
        }
        try (KnowledgeStore opened = store.openReadOnly()) {
            if (summary) {
                EdgeSummary.of(opened.dataset()).print(Console.of(spec).out());
                return Standpoint.DONE;
            }
            EdgeSample edges = new EdgeSample(opened.dataset());
            EdgeSample.print(
                    size.map(some -> edges.random(some, seed)).orElseGet(edges::all),
                    Console.of(spec).out());
        }
        return Standpoint.DONE;
    }
}
