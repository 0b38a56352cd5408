package io.standpoint.graph;

/** An export is more work than it may be. Nothing was written yet. */
public final class ExportLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportLimitException(String message) {
        super(message);
    }
}
