package io.standpoint.cli;

import io.standpoint.assertion.Confidence;
import io.standpoint.entity.CatalogueException;
import io.standpoint.evaluate.benchmark.TextReader;
import io.standpoint.pipeline.StageTimes;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where a benchmark is, and how its texts are read. */
final class BenchmarkInput {

    @Parameters(paramLabel = "PATH", description = "The benchmark's file or folder, in its published format.")
    private Path path = Path.of("");

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

    /** Reads texts with the program's knowledge and the user's. */
    TextReader reader() throws CatalogueException, IOException {
        return new TextReader(reading.knowledge(), cache, new StageTimes());
    }

    /** The same, with facts that are at least so sure if the user does not say. */
    TextReader reader(Confidence usual) throws CatalogueException, IOException {
        return new TextReader(reading.knowledge(usual), cache, new StageTimes());
    }
}
