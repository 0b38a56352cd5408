package io.standpoint.cli;

import io.standpoint.entity.CatalogueException;
import io.standpoint.graph.DocumentFacts;
import io.standpoint.pipeline.Knowledge;
import io.standpoint.pipeline.Outcome;
import io.standpoint.pipeline.Pipeline;
import io.standpoint.pipeline.Source;
import io.standpoint.pipeline.SourceException;
import io.standpoint.pipeline.StageTimes;
import io.standpoint.pipeline.Stages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads facts without a store. */
@Command(name = "extract", description = "Prints the facts of documents, one JSON object a line, without a store.")
final class ExtractCommand implements Callable<Integer> {

    private static final int THREADS = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files and folders of documents.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final BaseOption base = new BaseOption();

    @Override
    public Integer call() throws SourceException, CatalogueException, IOException, CommandException {
        FactJson json = new FactJson(base.iris());
        Console console = Console.of(spec);
        List<Source> sources = Source.list(paths);
        StageTimes times = new StageTimes();
        Knowledge knowledge = reading.knowledge();
        boolean good = true;
        try (Pipeline.Reading outcomes = new Pipeline(Stages.of(knowledge, times), THREADS, times).start(sources)) {
            while (outcomes.hasNext()) {
                Outcome outcome = outcomes.next();
                outcome.facts().ifPresent(facts -> print(facts, json, console));
                outcome.trouble().ifPresent(console.err()::println);
                good &= outcome.trouble().isEmpty();
            }
        }
        console.out().flush();
        return good ? Standpoint.DONE : Standpoint.FAILED;
    }

    private static void print(DocumentFacts facts, FactJson json, Console console) {
        facts.assertions().forEach(fact -> console.out().println(json.of(facts.document(), fact)));
    }
}
