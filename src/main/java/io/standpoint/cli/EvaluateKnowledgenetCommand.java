package io.standpoint.cli;

import io.standpoint.entity.CatalogueException;
import io.standpoint.evaluate.benchmark.KnowledgeNet;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Fact;
import io.standpoint.evaluate.benchmark.KnowledgeNetFile;
import io.standpoint.evaluate.benchmark.KnowledgeNetScore;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures the reading of relations on KnowledgeNet. */
@Command(
        name = "knowledgenet",
        description = {
            "Precision, recall and F1 by property on KnowledgeNet, by overlapping and by equal spans.",
            "The model was trained on folds 1 and 2. The part 'tune' is eight tenths of fold 3, by document; 'report' is"
                    + " the rest of fold 3 and all of folds 4 and 5; 'all' is the whole file, training folds included."
        })
final class EvaluateKnowledgenetCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BenchmarkOptions options = new BenchmarkOptions();

    @Override
    public Integer call() throws IOException, CatalogueException, CommandException {
        List<KnowledgeNetDocument> documents = KnowledgeNetFile.read(options.path()).stream()
                .filter(document -> KnowledgeNet.isIn(options.split(), document))
                .toList();
        if (documents.isEmpty()) {
            throw new CommandException(options.path() + ": no document of the part " + options.split());
        }
        List<List<Set<Fact>>> predictions = new KnowledgeNet(options.reader()).predict(documents);
        if (options.predictions().isPresent()) {
            KnowledgeNetFile.write(documents, predictions, options.predictions().get());
        }
        KnowledgeNetScore score = new KnowledgeNetScore(documents, predictions);
        Console console = Console.of(spec);
        for (KnowledgeNetScore.Match match : KnowledgeNetScore.Match.values()) {
            score.table(match).print(console.out());
        }
        if (options.errors()) {
            score.printErrors(console.out());
        }
        return Standpoint.DONE;
    }
}
