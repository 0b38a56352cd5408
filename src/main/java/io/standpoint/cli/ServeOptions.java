package io.standpoint.cli;

import io.standpoint.serve.ServerOptions;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--licence",
            paramLabel = "IRI",
            description = "The address of the licence that the graph is under, stated in /.well-known/void "
                    + "(default: none is stated).")
    private @Nullable URI licence;

    ServerOptions toOptions(String base) throws CommandException {
        try {
            return new ServerOptions(
                    host,
                    port,
                    timeout,
                    limit,
                    base,
                    Optional.ofNullable(licence).map(URI::toString));
        } catch (IllegalArgumentException e) {
            throw new CommandException(String.valueOf(e.getMessage()));
        }
    }
}
