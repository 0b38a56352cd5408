package io.standpoint.cli;

import io.standpoint.entity.CatalogueException;
import io.standpoint.evaluate.benchmark.CluenerEvaluation;
import io.standpoint.evaluate.benchmark.CluenerFile;
import io.standpoint.evaluate.benchmark.CluenerSentence;
import io.standpoint.pipeline.Analysis;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures Chinese names and positions on CLUENER. */
@Command(
        name = "cluener",
        description =
                "Chinese names, organisations and positions against CLUENER (JSON Lines), and HanLP's on its own.")
final class EvaluateCluenerCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BenchmarkOptions options = new BenchmarkOptions();

    @Override
    public Integer call() throws IOException, CatalogueException {
        List<CluenerSentence> gold = CluenerFile.read(options.path()).stream()
                .filter(sentence -> options.split().test(sentence.text()))
                .toList();
        List<Analysis> read = options.reader().read(CluenerEvaluation.texts(gold));
        CluenerEvaluation evaluation = new CluenerEvaluation();
        for (int i = 0; i < gold.size(); i++) {
            evaluation.add(gold.get(i), read.get(i));
        }
        Console console = Console.of(spec);
        if (options.errors()) {
            evaluation.printErrors(console.out());
        }
        evaluation.print(console.out());
        return Standpoint.DONE;
    }
}
