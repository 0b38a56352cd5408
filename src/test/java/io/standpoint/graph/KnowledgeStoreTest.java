package io.standpoint.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be wrong with a directory, and what the message says then. */
class KnowledgeStoreTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void aStoreIsThereWhenItIsOpenedAgain() throws StoreException {
        Path place = directory.resolve("deep/kg");
        Set<String> written;
        try (KnowledgeStore store = SampleStore.create(place)) {
            written = SampleStore.quads(store);
        }
        try (KnowledgeStore store = KnowledgeStore.openReadOnly(place)) {
            assertEquals(written, SampleStore.quads(store));
        }
    }

    @Test
    void aStoreOfAnotherBaseIsRefused() throws StoreException {
        Iris other = new Iris("https://example.org/other/");
        try (KnowledgeStore store = KnowledgeStore.open(directory.resolve("kg"))) {
            store.requireBase(other);
            new GraphWriter(store, Iris.standard(), new WriterOptions(true, Sample.PROGRAM)).writeOntology();
            store.requireBase(Iris.standard());
            StoreException refused = assertThrows(StoreException.class, () -> store.requireBase(other));
            assertTrue(String.valueOf(refused.getMessage()).contains(Iris.DEFAULT_BASE), refused.getMessage());
        }
    }

    @Test
    void aFileIsNoStore() throws IOException {
        Path file = Files.writeString(directory.resolve("notes.txt"), "text");
        assertRefused(file, "not a directory");
    }

    @Test
    void aDirectoryOfOtherThingsIsLeftAlone() throws IOException {
        Path other = Files.createDirectory(directory.resolve("photos"));
        Files.writeString(other.resolve("a.jpg"), "");
        assertRefused(other, "holds other files");
        assertEquals(1, other.toFile().list().length);
    }

    @Test
    void readingAskForAStoreThatExists() {
        StoreException thrown = assertThrows(
                StoreException.class,
                () -> KnowledgeStore.openReadOnly(directory.resolve("missing")).close());
        assertTrue(thrown.toString().contains("there is no store"), thrown.toString());
    }

    @Test
    void aStoreOpenedToBeReadRefusesToWrite() throws StoreException {
        Path place = directory.resolve("kg");
        SampleStore.create(place).close();
        try (KnowledgeStore store = KnowledgeStore.openReadOnly(place)) {
            StoreException thrown = assertThrows(StoreException.class, () -> store.write(data -> data.isEmpty()));
            assertTrue(thrown.toString().contains("read only"), thrown.toString());
            Quad quad = Quad.create(Triples.iri("x:g"), Triples.iri("x:s"), Triples.iri("x:p"), Triples.iri("x:o"));
            assertThrows(
                    UnsupportedOperationException.class,
                    () -> store.dataset().asDatasetGraph().add(quad));
        }
    }

    @Test
    void aStoreThatAnotherProcessHoldsIsNamed() throws Exception {
        Path place = directory.resolve("kg");
        SampleStore.create(place).close();
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        place.toString())
                .redirectErrorStream(true)
                .start();
        try {
            Path ready = place.resolveSibling("ready");
            for (int i = 0; i < 600 && !Files.exists(ready); i++) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertRefused(place, "another process holds it");
        } finally {
            holder.destroyForcibly().waitFor();
        }
        KnowledgeStore.open(place).close();
    }

    private static void assertRefused(Path place, String cause) {
        StoreException thrown = assertThrows(
                StoreException.class, () -> KnowledgeStore.open(place).close());
        assertTrue(thrown.toString().contains(place.toString()), thrown.toString());
        assertTrue(thrown.toString().contains(cause), thrown.toString());
    }

    /** A process that opens a store and keeps it until it is ended. */
    static final class Holder {

        private Holder() {}

        /** Opens the store in the directory given and leaves a mark beside it. */
        public static void main(String[] arguments) throws Exception {
            Path place = Path.of(arguments[0]);
            KnowledgeStore.open(place);
            Files.writeString(place.resolveSibling("ready"), "");
            TimeUnit.MINUTES.sleep(2);
        }
    }
}
