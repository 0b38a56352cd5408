package io.standpoint.cli;

import io.standpoint.assertion.Confidence;
import io.standpoint.entity.CatalogueException;
import io.standpoint.evaluate.benchmark.SeesawEvaluation;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures on SEESAW. */
@Command(
        name = "seesaw",
        description =
                "Who is for or against whom or what, a triple a sentence, on the folder of SEESAW. Predictions are"
                        + " written as a folder of that name, one file an article.")
final class EvaluateSeesawCommand implements Callable<Integer> {

    /** Less sure than for a graph: what is counted is sentences that tell of a stance, surely or not. */
    private static final Confidence LEAST = new Confidence(0.3);

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BenchmarkOptions options = new BenchmarkOptions();

    @Override
    public Integer call() throws IOException, CatalogueException {
        SeesawEvaluation evaluation = new SeesawEvaluation(options.path(), options.split(), options.reader(LEAST));
        evaluation.run(options.predictions());
        PrintWriter out = Console.of(spec).out();
        if (options.errors()) {
            evaluation.printErrors(out);
        }
        evaluation.print(out);
        return Standpoint.DONE;
    }
}
