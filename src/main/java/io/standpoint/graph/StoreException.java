package io.standpoint.graph;

import java.nio.file.Path;

/** A store that cannot be opened, read or written. The message names its directory and the cause. */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1;

    StoreException(Path directory, String cause) {
        super("Store " + directory + ": " + cause);
    }

    StoreException(Path directory, String cause, Throwable thrown) {
        super("Store " + directory + ": " + cause, thrown);
    }
}
