package io.standpoint.cli;

import io.standpoint.entity.CatalogueException;
import io.standpoint.evaluate.benchmark.KnowledgeNet;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument;
import io.standpoint.evaluate.benchmark.KnowledgeNetFile;
import io.standpoint.extract.relation.RelationTrainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains the model that tells relations. */
@Command(
        name = "relations",
        description = "Trains the model that tells relations on folds 1 and 2 of KnowledgeNet, and prints what a"
                + " cross-validation over them finds.")
final class TrainRelationsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BenchmarkInput input = new BenchmarkInput();

    @Option(
            names = "--model",
            paramLabel = "FILE",
            defaultValue = "src/main/resources/io/standpoint/extract/relation/model.tsv.gz",
            description = "Where to write the model (default: ${DEFAULT-VALUE}).")
    private Path model = Path.of("");

    @Override
    public Integer call() throws IOException, CatalogueException, CommandException {
        List<KnowledgeNetDocument> documents = KnowledgeNetFile.read(input.path()).stream()
                .filter(KnowledgeNet::isTraining)
                .toList();
        if (documents.isEmpty()) {
            throw new CommandException(input.path() + ": no document of folds 1 and 2");
        }
        RelationTrainer trainer = new RelationTrainer();
        new KnowledgeNet(input.reader()).teach(documents, trainer);
        trainer.train().write(model);
        trainer.report().forEach(Console.of(spec).out()::println);
        return Standpoint.DONE;
    }
}
