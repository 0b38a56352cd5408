package io.standpoint.cli;

import io.standpoint.entity.CatalogueException;
import io.standpoint.graph.StoreException;
import io.standpoint.pipeline.SourceException;
import io.standpoint.serve.ServeException;
import io.standpoint.serve.Server;
import io.standpoint.serve.ServerOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads documents into the graph and serves it: the whole road in one command. */
@Command(name = "run", description = "Reads documents into the graph, validates it, and serves it until Ctrl-C.")
final class RunCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BuildOptions build = new BuildOptions();

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Mixin
    private final ServeOptions server = new ServeOptions();

    @Override
    public Integer call()
            throws SourceException, CatalogueException, IOException, StoreException, ServeException, CommandException {
        ServerOptions options = server.toOptions(store.iris().base());
        Console console = Console.of(spec);
        Server.requireFree(options);
        try (Building.Result built = new Building(build, store.iris(), console).run(store)) {
            Serving.untilStopped(built.store(), options, console);
            return built.good() ? Standpoint.DONE : Standpoint.FAILED;
        }
    }
}
