package io.standpoint.serve.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Walks through the explorer in Chromium, as a reader would. */
class BrowserTest {

    private static ServedGraph graph;
    private static Browser browser;

    @BeforeAll
    static void open(@TempDir Path folder) throws Exception {
        assumeTrue(
                Browser.isInstalled(),
                "no chromium and chromedriver on this machine: pages are not tried in a browser");
        graph = new ServedGraph(folder, "graph.trig");
        browser = new Browser(folder.resolve("profile"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            graph.close();
        }
    }

    @Test
    void aReaderWalksFromTheSearchToTheWordsThemselves() throws Exception {
        browser.widen(1280);
        browser.open(graph.address("/"));
        browser.find(By.id("q")).sendKeys("ada" + Keys.ENTER);
        browser.find(By.cssSelector(".hits a[href='/page/person/ada']")).click();
        assertEquals("Ada", browser.find(By.tagName("h1")).getText());
        browser.find(By.cssSelector("#stances ~ ol .how a")).click();
        assertTrue(browser.text().contains("Could also be read as"), browser.text());
        browser.find(By.cssSelector("blockquote a[href^='/read/roads.txt']")).click();
        assertTrue(browser.address().endsWith("/read/roads.txt?at=0-39#here"), browser.address());
        assertEquals("Ada", browser.find(By.cssSelector(".borne.here .mention")).getText());
        browser.find(By.linkText("document")).click();
        assertEquals("Who pays for roads", browser.find(By.tagName("h1")).getText());
        assertQuiet();
    }

    @Test
    void aCellOfTheMatrixOpensItsSentences() throws Exception {
        browser.open(graph.address("/matrix"));
        browser.find(By.cssSelector(".cell.mixed")).click();
        assertTrue(browser.text().contains("Ada, minister of roads, supports tolls."), browser.text());
        assertTrue(browser.text().contains("Ada, once minister of roads, opposes tolls."), browser.text());
        assertQuiet();
    }

    @Test
    void theCanvasGrowsOnAClickAndTheAddressKeepsIt() throws Exception {
        browser.open(graph.address("/graph?around=person/ben"));
        browser.find(By.cssSelector("#canvas canvas"));
        await(() -> edges() > 0);
        long before = edges();
        Object place = browser.run("const cy = document.getElementById('canvas')._cyreg.cy;"
                + "const at = cy.nodes(\"[label='tolls']\").renderedPosition();"
                + "const box = document.getElementById('canvas').getBoundingClientRect();"
                + "for (const kind of ['mousemove', 'mousedown', 'mouseup'])"
                + " document.querySelector('#canvas canvas:last-of-type').dispatchEvent(new MouseEvent(kind,"
                + " {bubbles: true, clientX: box.left + at.x, clientY: box.top + at.y, button: 0}));"
                + "return at.x;");
        assertTrue(((Number) place).doubleValue() > 0);
        await(() -> edges() > before);
        assertTrue(browser.address().contains("topic%2Ftolls"), browser.address());
        assertEquals(
                edges(),
                ((Number) browser.run("return document.querySelectorAll('#table tbody tr').length")).longValue(),
                "the table has the same edges");
        assertQuiet();
    }

    @Test
    void theGraphCanBeTakenAlong() throws Exception {
        browser.open(graph.address("/graph?around=person/ben&asOf=2020-01-31"));
        Object links = browser.run(
                "return Array.from(document.querySelectorAll('a[href^=\"/export/\"]'), link => link.getAttribute('href'))");
        List<?> addresses = (List<?>) links;
        assertTrue(addresses.contains("/export/core.graphml?around=person%2Fben&as-of=2020-01-31"), links + "");
        for (Object address : addresses) {
            assertEquals(200, graph.get(address.toString()).statusCode(), address.toString());
        }
        assertQuiet();
    }

    @Test
    void theEditorAsksAndShowsTheAnswer() throws Exception {
        browser.open(graph.address("/query?name=topics"));
        browser.find(By.cssSelector(".CodeMirror"));
        browser.find(By.cssSelector("#sparql button[type=submit], #sparql p > button"))
                .click();
        browser.find(By.cssSelector(".yasr table"));
        assertTrue(browser.text().contains("tolls"), browser.text());
        assertTrue(browser.address().contains("query="), "the question is in the address");
        assertEquals(List.of(), browser.barriers());
        browser.prefer("dark");
        browser.widen(400);
        assertEquals(List.of(), browser.barriers());
        browser.prefer("light");
        browser.widen(1280);
        assertQuiet();
    }

    @Test
    void theKeyboardReachesTheContentFirst() {
        browser.open(graph.address("/page/person/ada"));
        browser.find(By.tagName("body")).sendKeys(Keys.TAB);
        assertEquals("#main", browser.run("return document.activeElement.getAttribute('href')"));
        assertTrue(
                ((Number) browser.run("return document.activeElement.getBoundingClientRect().left")).doubleValue() >= 0,
                "the way past the navigation shows when it is reached");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=a",
                "/page/person/ada",
                "/page/person/hostile",
                "/page/office/minister",
                "/page/organization/ministry",
                "/page/topic/tolls",
                "/page/document/roads.txt",
                "/page/document/roads.txt%23statement-1",
                "/read/roads.txt",
                "/read/hostile.txt",
                "/why?s=person/ada&o=topic/tolls",
                "/matrix",
                "/graph?around=person/ada",
                "/query",
                "/new",
                "/page/person/nobody"
            })
    void everyPageIsOpenToAllInLightAndDarkAndOnAPhone(String path) throws Exception {
        for (String colours : List.of("light", "dark")) {
            browser.prefer(colours);
            browser.widen(colours.equals("light") ? 1280 : 400);
            browser.open(graph.address(path));
            assertEquals(List.of(), browser.barriers(), path + " in " + colours);
            Object over =
                    browser.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertTrue(((Number) over).intValue() <= 0, path + " is wider than its window by " + over);
        }
        if (path.endsWith("nobody")) {
            browser.complaints();
        }
        assertQuiet();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 200 && !condition.getAsBoolean(); i++) {
            Thread.sleep(100);
        }
        assertTrue(condition.getAsBoolean(), "within twenty seconds");
    }

    private static long edges() {
        return ((Number) browser.run("return document.getElementById('canvas')._cyreg.cy.edges().length")).longValue();
    }

    /** Nothing was complained of, and (but for the browser's own first page) nothing asked of another host. */
    private static void assertQuiet() throws Exception {
        assertEquals(List.of(), browser.complaints());
        assertEquals(
                List.of(),
                browser.requests().stream()
                        .filter(address -> !address.startsWith(graph.address("/")))
                        .filter(address -> !address.startsWith("data:") && !address.startsWith("chrome:"))
                        .toList());
    }
}
