package io.standpoint.serve;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where and how to serve.
 *
 * @param host           the address to listen on; all of them for {@code 0.0.0.0}
 * @param port           the port, or 0 for any that is free
 * @param timeoutSeconds how long a query may take
 * @param maxRows        how many rows or solutions an answer may have
 * @param base           the base address of the graph's resources
 * @param writer         who may write; null where nobody may
 * @param licence        the address of the licence that the graph is under, if one is stated
 */
public record ServerOptions(
        String host,
        int port,
        int timeoutSeconds,
        long maxRows,
        String base,
        @Nullable Credentials writer,
        Optional<String> licence) {

    public ServerOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("Not a port: " + port);
        }
        if (timeoutSeconds < 1 || maxRows < 1) {
            throw new IllegalArgumentException("Timeout and row limit are at least 1");
        }
    }

    /** To serve for reading, without a stated licence. */
    public ServerOptions(String host, int port, int timeoutSeconds, long maxRows, String base) {
        this(host, port, timeoutSeconds, maxRows, base, null, Optional.empty());
    }
}
