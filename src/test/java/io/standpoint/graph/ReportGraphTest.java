package io.standpoint.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.entity.report.SameReport;
import io.standpoint.text.Metadata;
import io.standpoint.vocabulary.SPT;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The links between documents as these come, change and go. */
class ReportGraphTest {

    private static final String DOCUMENT = Iris.DEFAULT_BASE + "document/";

    private KnowledgeStore store;
    private GraphWriter writer;

    @BeforeEach
    void open(@TempDir Path directory) throws StoreException {
        store = KnowledgeStore.open(directory.resolve("kg"));
        writer = new GraphWriter(store, Iris.standard(), new WriterOptions(true, Sample.PROGRAM));
        for (String path : List.of("a", "b", "c", "d")) {
            write(path, "It is told.");
        }
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aDocumentIsItsOwnReport() throws StoreException {
        assertTrue(isReport("a", "a"));
        writer.retract("a");
        assertFalse(ask("<" + DOCUMENT + "a> ?p ?o"));
    }

    @Test
    void allThatAreLinkedHaveOneReport() throws StoreException {
        writer.writeReports(List.of("a", "b", "c", "d"), List.of(copy("a", "b"), copy("b", "c")));
        assertTrue(isReport("a", "a") && isReport("b", "a") && isReport("c", "a") && isReport("d", "d"));
        assertTrue(ask("<" + DOCUMENT + "c> <" + SPT.sameReportAs + "> <" + DOCUMENT + "b>"));
        assertTrue(ask("<" + DOCUMENT + "b> <" + SPT.sameReportAs + "> <" + DOCUMENT + "c>"));
    }

    @Test
    void theOriginalStandsForItsTranslations() throws StoreException {
        SameReport translation =
                new SameReport("a", "b", SameReport.Kind.TRANSLATION, Optional.of("b"), 0.9, "in the same order");
        writer.writeReports(List.of("a", "b", "c"), List.of(translation, copy("b", "c")));
        assertTrue(ask("<" + DOCUMENT + "a> <" + Terms.TRANSLATION_OF_WORK + "> <" + DOCUMENT + "b>"));
        assertTrue(isReport("a", "b") && isReport("b", "b") && isReport("c", "b"));
    }

    @Test
    void theFirstOfCopiesStandsForThem() throws StoreException {
        Metadata metadata = Metadata.none().lent(LocalDate.of(2020, 5, 4), "a");
        writer.write(Sample.of("b", "It is told.", metadata).facts());
        writer.writeReports(List.of("a", "b"), List.of(copy("a", "b")));
        assertTrue(isReport("a", "b") && isReport("b", "b"));
        assertTrue(ask("<" + DOCUMENT + "b> <" + SPT.issuedFrom + "> <" + DOCUMENT + "a>"));
    }

    @Test
    void linksStandUntilBothAreComparedAgain() throws StoreException {
        writer.writeReports(List.of("a", "b"), List.of(copy("a", "b")));
        assertFalse(writer.writeReports(List.of("b", "c"), List.of()));
        assertTrue(isReport("b", "a"));
        assertTrue(writer.writeReports(List.of("a", "b", "c"), List.of()));
        assertFalse(ask("?s a <" + SPT.SameReport + ">"));
        assertTrue(isReport("b", "b"));
    }

    @Test
    void aChangedDocumentTellsAnotherReport() throws StoreException {
        TreeSet<String> unlinked = SampleStore.quads(store);
        writer.writeReports(List.of("a", "b"), List.of(copy("a", "b")));
        write("b", "It is told.");
        assertTrue(isReport("b", "a"));
        write("b", "Something else is told.");
        assertTrue(isReport("b", "b"));
        write("b", "It is told.");
        assertEquals(unlinked, SampleStore.quads(store));
    }

    @Test
    void aRetractedDocumentLeavesNoLink() throws StoreException {
        writer.retract("b");
        TreeSet<String> without = SampleStore.quads(store);
        write("b", "It is told.");
        writer.writeReports(List.of("a", "b", "c"), List.of(copy("a", "b"), copy("b", "c")));
        assertTrue(isReport("c", "a"));
        writer.retract("b");
        assertEquals(without, SampleStore.quads(store));
    }

    private static SameReport copy(String one, String other) {
        return new SameReport(one, other, SameReport.Kind.COPY, Optional.empty(), 0.8, "they share most of it");
    }

    private void write(String path, String text) throws StoreException {
        writer.write(Sample.of(path, text).facts());
    }

    private boolean isReport(String path, String report) throws StoreException {
        return ask("<" + DOCUMENT + path + "> <" + SPT.report + "> <" + DOCUMENT + report
                + "> FILTER NOT EXISTS { <" + DOCUMENT + path + "> <" + SPT.report + "> ?o FILTER(?o != <" + DOCUMENT
                + report + ">) }");
    }

    private boolean ask(String pattern) throws StoreException {
        return SampleStore.ask(store, pattern);
    }
}
