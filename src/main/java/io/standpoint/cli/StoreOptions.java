package io.standpoint.cli;

import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.StoreException;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which graph. */
final class StoreOptions {

    @Option(names = "--store", paramLabel = "DIR", description = "The store (default: ${DEFAULT-VALUE}).")
    private Path directory = Path.of("kg");

    @Mixin
    private final BaseOption base = new BaseOption();

    KnowledgeStore open() throws StoreException, CommandException {
        return withBase(iris(), KnowledgeStore.open(directory));
    }

    KnowledgeStore openReadOnly() throws StoreException, CommandException {
        return withBase(iris(), KnowledgeStore.openReadOnly(directory));
    }

    private static KnowledgeStore withBase(Iris iris, KnowledgeStore store) throws StoreException {
        try {
            store.requireBase(iris);
            return store;
        } catch (StoreException e) {
            store.close();
            throw e;
        }
    }

    Path directory() {
        return directory;
    }

    Iris iris() throws CommandException {
        return base.iris();
    }
}
