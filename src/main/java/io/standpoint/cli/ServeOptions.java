package io.standpoint.cli;

import io.standpoint.serve.Credentials;
import io.standpoint.serve.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where and how to serve. */
final class ServeOptions {

    private static final String CREDENTIALS = "STANDPOINT_CREDENTIALS";

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

    @Option(
            names = "--writable",
            description = "Take updates from whoever has the credentials; needs --credentials or "
                    + CREDENTIALS
                    + " in the environment.")
    private boolean writable;

    @Option(
            names = "--credentials",
            paramLabel = "FILE",
            description = "A file with the USER:PASSWORD of whoever may write.")
    private @Nullable Path credentials;

    ServerOptions toOptions(String base) throws CommandException {
        if (credentials != null && !writable) {
            throw new CommandException("--credentials are for writing: add --writable");
        }
        try {
            return new ServerOptions(
                    host,
                    port,
                    timeout,
                    limit,
                    base,
                    writable ? writer() : null,
                    Optional.ofNullable(licence).map(URI::toString));
        } catch (IllegalArgumentException e) {
            throw new CommandException(String.valueOf(e.getMessage()));
        }
    }

    private Credentials writer() throws CommandException {
        Path file = credentials;
        String text = System.getenv(CREDENTIALS);
        if (file != null) {
            try {
                text = Files.readString(file).strip();
            } catch (IOException e) {
                throw new CommandException("Cannot read the credentials in " + file + ": " + e);
            }
        }
        if (text == null) {
            throw new CommandException(
                    "--writable needs credentials: a file with USER:PASSWORD (--credentials FILE), or " + CREDENTIALS
                            + " in the environment");
        }
        return Credentials.parse(text);
    }
}
