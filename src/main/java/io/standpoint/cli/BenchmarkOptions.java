package io.standpoint.cli;

import io.standpoint.entity.CatalogueException;
import io.standpoint.evaluate.benchmark.Split;
import io.standpoint.evaluate.benchmark.TextReader;
import io.standpoint.pipeline.StageTimes;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to measure on a benchmark, and how. */
final class BenchmarkOptions {

    @Parameters(paramLabel = "PATH", description = "The benchmark's file or folder, in its published format.")
    private Path path = Path.of("");

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

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            defaultValue = "${sys:user.home}/.cache/standpoint/annotations",
            description = "Where analyses are kept from one run to the next (default: ${DEFAULT-VALUE}).")
    private Path cache = Path.of("");

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    Path path() {
        return path;
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
    TextReader reader() throws CatalogueException {
        return new TextReader(reading.knowledge(), cache, new StageTimes());
    }
}
