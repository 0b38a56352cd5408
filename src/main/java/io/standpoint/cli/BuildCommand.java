package io.standpoint.cli;

import io.standpoint.entity.CatalogueException;
import io.standpoint.graph.StoreException;
import io.standpoint.pipeline.SourceException;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads documents into the graph. */
@Command(name = "build", description = "Reads documents into the graph and validates it.")
final class BuildCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final BuildOptions build = new BuildOptions();

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Override
    public Integer call() throws SourceException, CatalogueException, IOException, StoreException, CommandException {
        try (Building.Result built = new Building(build, store.iris(), Console.of(spec)).run(store)) {
            return built.good() ? Standpoint.DONE : Standpoint.FAILED;
        }
    }
}
