package io.standpoint.cli;

import io.standpoint.serve.ServerOptions;
import picocli.CommandLine.Option;

/** Where and how to serve. */
final class ServeOptions {

    @Option(names = "--host", description = "The address to listen on (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(names = "--port", description = "The port (default: ${DEFAULT-VALUE}; 0 for any that is free).")
    private int port = 3030;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long a query may take (default: ${DEFAULT-VALUE}).")
    private int timeout = 30;

    @Option(
            names = "--limit",
            paramLabel = "ROWS",
            description = "How many rows an answer may have (default: ${DEFAULT-VALUE}).")
    private long limit = 100_000;

    ServerOptions toOptions(String base) throws CommandException {
        try {
            return new ServerOptions(host, port, timeout, limit, base);
        } catch (IllegalArgumentException e) {
            throw new CommandException(String.valueOf(e.getMessage()));
        }
    }
}
