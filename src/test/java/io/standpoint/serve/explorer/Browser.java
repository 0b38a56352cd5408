package io.standpoint.serve.explorer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, which keeps what its pages log and ask for. */
final class Browser implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChromeDriver driver;
    private final String axe;

    /** @param profile an empty folder */
    Browser(Path profile) throws IOException {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(find("chromium").orElseThrow());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=en-GB",
                "--window-size=1280,900",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(find("chromedriver").orElseThrow())
                        .build(),
                options);
        driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(20)).scriptTimeout(Duration.ofSeconds(60));
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Whether there is a browser on this machine. */
    static boolean isInstalled() {
        return find("chromium").isPresent() && find("chromedriver").isPresent();
    }

    private static Optional<File> find(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> new File(folder, program))
                .filter(file -> Files.isExecutable(file.toPath()))
                .findFirst();
    }

    void open(String address) {
        driver.get(address);
    }

    /** The colours that pages are to prefer, {@code light} or {@code dark}. */
    void prefer(String colours) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** The width of the page, in CSS pixels. */
    void widen(int width) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 850, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** What is there, or comes within twenty seconds. */
    WebElement find(By what) {
        return driver.findElement(what);
    }

    /** The value of a script's {@code return}. */
    Object run(String script, Object... arguments) {
        return Objects.requireNonNullElse(driver.executeScript(script, arguments), "");
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    String text() {
        return driver.findElement(By.tagName("main")).getText();
    }

    /** What axe finds that is serious or critical, one line each. */
    List<String> barriers() {
        driver.executeScript(axe);
        Object found = driver.executeAsyncScript("const done = arguments[0];"
                + "axe.run().then(r => done(r.violations.filter(v => v.impact === 'serious' || v.impact === 'critical')"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' '))));");
        List<String> barriers = new ArrayList<>();
        ((List<?>) Objects.requireNonNull(found)).forEach(one -> barriers.add(String.valueOf(one)));
        return barriers;
    }

    /** What pages complained of since this was asked last. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(Object::toString)
                .toList();
    }

    /** The addresses that pages asked for since this was asked last. */
    List<String> requests() throws IOException {
        List<String> addresses = new ArrayList<>();
        for (var entry : driver.manage().logs().get(LogType.PERFORMANCE).getAll()) {
            JsonNode message = JSON.readTree(entry.getMessage()).path("message");
            if (message.path("method").asText().equals("Network.requestWillBeSent")) {
                addresses.add(message.path("params").path("request").path("url").asText());
            }
        }
        return addresses;
    }

    /** How long the last page took until something could be seen, in milliseconds. */
    double firstPaint() {
        Object time = Objects.requireNonNull(driver.executeAsyncScript("const done = arguments[0];"
                + "new PerformanceObserver(list => done(list.getEntries()[0].startTime))"
                + ".observe({type: 'paint', buffered: true});"));
        return ((Number) time).doubleValue();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
