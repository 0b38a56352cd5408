package io.standpoint.serve.explorer;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long pages take until something can be seen, on a large graph that {@link EnlargedGraph} made: {@code mvn test
 * -Dtest=FirstPaintTest -Dstandpoint.large=FOLDER}, where the folder is that of its store.
 */
class FirstPaintTest {

    private static final List<String> PATHS = List.of(
            "/",
            "/search?q=encryption",
            "/page/person/amber-rudd",
            "/page/topic/strong-encryption",
            "/page/government/united-kingdom",
            "/page/office/home-secretary-of-the-united-kingdom",
            "/matrix",
            "/matrix?sort=name",
            "/graph",
            "/graph?around=topic/strong-encryption",
            "/why?s=government/united-kingdom&o=topic/strong-encryption",
            "/new",
            "/query");

    @Test
    void everyPageShowsWithinASecond(@TempDir Path profile, TestReporter reporter) throws Exception {
        String store = System.getProperty("standpoint.large", "");
        assumeTrue(!store.isEmpty(), "no large graph is given: the time to the first paint is not measured");
        assumeTrue(Browser.isInstalled(), "no chromium and chromedriver on this machine");
        List<String> late = new ArrayList<>();
        try (ServedGraph graph = new ServedGraph(Path.of(store));
                Browser browser = new Browser(profile)) {
            graph.get("/"); // waits for the survey that the server began when it started
            for (String path : PATHS) {
                browser.open(graph.address(path));
                double millis = browser.firstPaint();
                reporter.publishEntry(path, "%.0f ms".formatted(millis));
                if (millis >= 1000) {
                    late.add("%s %.0f ms".formatted(path, millis));
                }
            }
        }
        assertTrue(late.isEmpty(), "too late: " + late);
    }
}
