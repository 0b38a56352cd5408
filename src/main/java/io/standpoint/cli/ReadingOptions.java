package io.standpoint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What documents are read with. */
final class ReadingOptions {

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "Further things to know, in Turtle; may be repeated.")
    private List<Path> catalogues = new ArrayList<>();

    @Option(names = "--topics", paramLabel = "FILE", description = "Further topics, in Turtle; may be repeated.")
    private List<Path> topics = new ArrayList<>();

    List<Path> catalogues() {
        return List.copyOf(catalogues);
    }

    List<Path> topics() {
        return List.copyOf(topics);
    }
}
