package io.standpoint.graph;

/** A query was stopped because it took too long. The message says how long it had, in one line. */
public final class QueryTimeoutException extends Exception {

    private static final long serialVersionUID = 1L;

    public QueryTimeoutException(int seconds) {
        super("The query took more than " + seconds + " s; allow more with --timeout");
    }
}
