package io.standpoint.graph;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.entity.Entity;
import io.standpoint.entity.Link;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the graph says of the articles that documents' mentions lead to. */
class EntityLinksTest {

    private static final String MAY = "<" + Iris.DEFAULT_BASE + "person/ada-may> ";
    private static final String SAME = MAY + "<http://www.w3.org/2002/07/owl#sameAs> <http://dbpedia.org/resource/";
    private static final String CANDIDATE =
            MAY + "<https://w3id.org/standpoint/ontology#candidate> <http://dbpedia.org/resource/";

    private KnowledgeStore store;
    private GraphWriter writer;

    @BeforeEach
    void open(@TempDir Path directory) throws StoreException {
        store = KnowledgeStore.open(directory.resolve("kg"));
        writer = new GraphWriter(store, Iris.standard(), new WriterOptions(true, Sample.PROGRAM));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void write(String path, String title, double score) throws StoreException {
        Entity may = new Entity(
                Sample.MAY.id(), "Ada May", List.of(), Optional.empty(), Optional.of(new Link(title, score)));
        writer.write(Sample.of(path, "Ada May spoke.").mention(may).facts());
    }

    private boolean says(String start, String title) throws StoreException {
        return SampleStore.ask(store, start + title + ">");
    }

    @Test
    void whatIsSureIsTheSame() throws StoreException {
        write("a.txt", "Ada_May", 0.9);
        write("b.txt", "Ada_May", 0.95);
        assertTrue(says(SAME, "Ada_May"));
        assertFalse(says(CANDIDATE, "Ada_May"));
    }

    @Test
    void whatIsNotSureIsACandidate() throws StoreException {
        write("a.txt", "Ada_May", 0.5);
        assertFalse(says(SAME, "Ada_May"));
        assertTrue(says(CANDIDATE, "Ada_May"));
    }

    @Test
    void whatDocumentsDisagreeOnIsACandidateUntilOneOfThemGoes() throws StoreException {
        write("a.txt", "Ada_May", 0.9);
        write("b.txt", "Ada_May_(poet)", 0.9);
        assertFalse(says(SAME, "Ada_May"));
        assertFalse(says(SAME, "Ada_May_(poet)"));
        assertTrue(says(CANDIDATE, "Ada_May"));
        assertTrue(says(CANDIDATE, "Ada_May_(poet)"));
        write("b.txt", "Ada_May", 0.9);
        assertTrue(says(SAME, "Ada_May"));
        assertFalse(says(CANDIDATE, "Ada_May_(poet)"));
    }
}
