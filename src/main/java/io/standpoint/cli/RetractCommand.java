package io.standpoint.cli;

import io.standpoint.entity.CatalogueException;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.StoreException;
import io.standpoint.pipeline.Retraction;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes documents back. */
@Command(
        name = "retract",
        description = "Takes documents out of the graph, with all that was read in them. A file that is gone from its"
                + " folder stays in the graph until it is retracted.")
final class RetractCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "A document, by its path under the folder that was built (spt:fileName).")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Override
    public Integer call() throws CatalogueException, IOException, StoreException, CommandException {
        // what can be wrong with the command is found before the store is touched
        store.openReadOnly().close();
        try (KnowledgeStore opened = store.open()) {
            List<String> unknown = new Retraction(opened, store.iris(), reading.knowledge()).run(paths);
            unknown.forEach(path -> Console.of(spec).err().println(path + ": no such document in the graph"));
            return unknown.isEmpty() ? Standpoint.DONE : Standpoint.FAILED;
        }
    }
}
