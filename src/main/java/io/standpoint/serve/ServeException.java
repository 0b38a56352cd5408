package io.standpoint.serve;

/** The server cannot start. The message says why, in one line. */
public final class ServeException extends Exception {

    private static final long serialVersionUID = 1L;

    public ServeException(String message, Throwable cause) {
        super(message, cause);
    }
}
