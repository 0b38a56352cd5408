package io.standpoint.cli;

import io.standpoint.entity.CatalogueException;
import io.standpoint.evaluate.MalformedGoldException;
import io.standpoint.evaluate.benchmark.PolnearEvaluation;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures attributions on PolNeAR. */
@Command(
        name = "polnear",
        description = {
            "Attributions (source, cue and content) on PolNeAR, by kind and by token.",
            "PATH is a folder with text/ and, where there is gold, attributions/; --predictions names a folder."
        })
final class EvaluatePolnearCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BenchmarkOptions benchmark = new BenchmarkOptions();

    @Override
    public Integer call() throws IOException, CatalogueException, MalformedGoldException {
        new PolnearEvaluation(benchmark.path(), benchmark.reader())
                .run(
                        benchmark.split(),
                        new PolnearEvaluation.Output(
                                Console.of(spec).out(), benchmark.predictions(), benchmark.errors()));
        return Standpoint.DONE;
    }
}
