package io.standpoint.cli;

import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.StoreException;
import java.nio.file.Path;

/** Holds a store, says so with one character, and waits to be ended. */
final class StoreHolder {

    private StoreHolder() {}

    public static void main(String[] arguments) throws StoreException, InterruptedException {
        try (KnowledgeStore store = KnowledgeStore.open(Path.of(arguments[0]))) {
            System.out.print('h');
            System.out.flush();
            Thread.sleep(60_000);
        }
    }
}
