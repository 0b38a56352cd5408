package io.standpoint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and how. */
final class BuildOptions {

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Folders and files of documents.")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--no-text", description = "Keep the documents' whole text out of the graph.")
    private boolean noText;

    List<Path> paths() {
        return List.copyOf(paths);
    }

    ReadingOptions reading() {
        return reading;
    }

    boolean storeText() {
        return !noText;
    }
}
