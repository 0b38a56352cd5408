package io.standpoint.cli;

import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.StoreException;
import io.standpoint.serve.ServeException;
import io.standpoint.serve.ServerOptions;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves a graph that was built before. */
@Command(name = "serve", description = "Serves the graph for reading until it is stopped with Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Mixin
    private final ServeOptions server = new ServeOptions();

    @Override
    public Integer call() throws StoreException, ServeException, CommandException {
        ServerOptions options = server.toOptions(store.iris().base());
        try (KnowledgeStore opened = options.writer() == null ? store.openReadOnly() : store.open()) {
            Serving.untilStopped(opened, options, Console.of(spec));
        }
        return Standpoint.DONE;
    }
}
