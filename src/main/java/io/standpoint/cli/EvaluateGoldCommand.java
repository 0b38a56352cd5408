package io.standpoint.cli;

import io.standpoint.evaluate.GoldEvaluation;
import io.standpoint.evaluate.GoldFile;
import io.standpoint.evaluate.GoldLine;
import io.standpoint.evaluate.GoldReport;
import io.standpoint.evaluate.MalformedGoldException;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the graph with gold facts. */
@Command(
        name = "gold",
        description = "Recall by relation, with and without what the catalogue alone supplies, and false readings.")
final class EvaluateGoldCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Gold facts, one a line, between tabs.")
    private Path file = Path.of("");

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(names = "--errors", description = "List the unmet lines, with the sentences of their documents.")
    private boolean errors;

    @Override
    public Integer call() throws IOException, MalformedGoldException, StoreException, CommandException {
        List<GoldLine> gold = GoldFile.read(file);
        try (KnowledgeStore opened = store.openReadOnly()) {
            new GoldReport(Console.of(spec).out()).print(new GoldEvaluation(opened.dataset()).evaluate(gold), errors);
        }
        return Standpoint.DONE;
    }
}
