package io.standpoint.cli;

import io.standpoint.entity.CatalogueException;
import io.standpoint.evaluate.benchmark.OkeEvaluation;
import io.standpoint.evaluate.benchmark.OkeFile;
import io.standpoint.evaluate.benchmark.OkePredictions;
import io.standpoint.evaluate.benchmark.OkeText;
import io.standpoint.evaluate.benchmark.TextReader;
import io.standpoint.pipeline.Analysis;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures mentions and their links on the Open Knowledge Extraction challenge. */
@Command(
        name = "oke",
        description =
                "Names and roles and their links to DBpedia against the Open Knowledge Extraction challenge, task 1 (Turtle, NIF).")
final class EvaluateOkeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BenchmarkOptions options = new BenchmarkOptions();

    @Override
    public Integer call() throws IOException, CatalogueException {
        List<OkeText> gold = OkeFile.read(options.path()).stream()
                .filter(text -> options.split().test(text.text()))
                .toList();
        TextReader reader = options.reader();
        List<Analysis> read = reader.read(OkeEvaluation.texts(gold));
        OkeEvaluation evaluation = new OkeEvaluation(reader.knowledge());
        OkePredictions predictions = new OkePredictions();
        for (int i = 0; i < gold.size(); i++) {
            predictions.add(gold.get(i), evaluation.add(gold.get(i), read.get(i)));
        }
        if (options.predictions().isPresent()) {
            predictions.write(options.predictions().get());
        }
        Console console = Console.of(spec);
        if (options.errors()) {
            evaluation.printErrors(console.out());
        }
        evaluation.print(console.out());
        return Standpoint.DONE;
    }
}
