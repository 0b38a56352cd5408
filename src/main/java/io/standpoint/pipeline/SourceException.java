package io.standpoint.pipeline;

/** A path that gives no documents. The message names it and the cause. */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    public SourceException(String message) {
        super(message);
    }
}
