package io.standpoint.cli;

import io.standpoint.graph.Iris;
import picocli.CommandLine.Option;

/** What addresses begin with. */
final class BaseOption {

    @Option(
            names = "--base",
            paramLabel = "IRI",
            description = "What the addresses of the graph's resources begin with (default: ${DEFAULT-VALUE}).")
    private String base = Iris.DEFAULT_BASE;

    Iris iris() throws CommandException {
        try {
            return new Iris(base);
        } catch (IllegalArgumentException e) {
            throw new CommandException("--base: " + e.getMessage());
        }
    }
}
