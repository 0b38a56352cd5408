package io.standpoint.cli;

import io.standpoint.assertion.Confidence;
import io.standpoint.entity.CatalogueException;
import io.standpoint.evaluate.benchmark.Split;
import io.standpoint.evaluate.benchmark.TextReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What to measure on a benchmark, and how. */
final class BenchmarkOptions {

    @Mixin
    private final BenchmarkInput input = new BenchmarkInput();

    @Option(
            names = "--split",
            paramLabel = "PART",
            defaultValue = "all",
            description = "Which documents: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Split split = Split.ALL;

    @Option(
            names = "--predictions",
            paramLabel = "FILE",
            description = "Write what was read there, in the published format.")
    private Optional<Path> predictions = Optional.empty();

    @Option(names = "--errors", description = "List what was missed and what is wrong, with the sentences.")
    private boolean errors;

    Path path() {
        return input.path();
    }

    Split split() {
        return split;
    }

    Optional<Path> predictions() {
        return predictions;
    }

    boolean errors() {
        return errors;
    }

    /** Reads texts with the program's knowledge and the user's. */
    TextReader reader() throws CatalogueException, IOException {
        return input.reader();
    }

    /** The same, with facts that are at least so sure if the user does not say. */
    TextReader reader(Confidence usual) throws CatalogueException, IOException {
        return input.reader(usual);
    }
}
