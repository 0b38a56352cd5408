package io.standpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How sure a fact has to be. The document is Chinese since those models load in no time. */
class MinConfidenceTest {

    private final StringWriter out = new StringWriter();
    private final Path document;
    private final Path store;

    MinConfidenceTest(@TempDir Path folder) {
        document = folder.resolve("a.txt");
        store = folder.resolve("kg");
    }

    @BeforeEach
    void aDocument() throws IOException {
        Files.writeString(document, "英国首相卡梅伦周一表示，政府将禁止加密通信。苹果公司反对这一计划。");
    }

    @Test
    void whatIsLessSureIsLeftOut() {
        assertEquals(0, run("extract", document.toString()));
        assertTrue(out.toString().contains("\"kind\":\"tenure\""), out.toString());
        out.getBuffer().setLength(0);
        assertEquals(0, run("extract", document.toString(), "--min-confidence", "1"));
        assertEquals("", out.toString());
    }

    @Test
    void aDocumentOfNothingSureIsInTheGraphWithoutEdges() {
        assertTrue(edgesAt("0.5").contains("holdsOffice"), out.toString());
        String none = edgesAt("1");
        assertFalse(none.contains("holdsOffice"), none);
        assertTrue(none.contains("      1  documents"), none);
    }

    @Test
    void whatIsNoConfidenceIsRefused() {
        assertEquals(2, run("extract", document.toString(), "--min-confidence", "1.5"));
        assertEquals(2, run("build", document.toString(), "--store", store.toString(), "--min-confidence", "NaN"));
        assertFalse(Files.exists(store), "refused before the store is touched");
    }

    private String edgesAt(String least) {
        out.getBuffer().setLength(0);
        assertEquals(0, run("build", document.toString(), "--store", store.toString(), "--min-confidence", least));
        assertEquals(0, run("evaluate", "edges", "--store", store.toString()));
        return out.toString();
    }

    private int run(String... arguments) {
        return Standpoint.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(new StringWriter(), true))
                .execute(arguments);
    }
}
