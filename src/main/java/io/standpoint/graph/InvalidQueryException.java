package io.standpoint.graph;

/** A query, or a value for one of its parameters, that cannot be used. The message says which and why, in one line. */
public class InvalidQueryException extends Exception {

    private static final long serialVersionUID = 1L;

    public InvalidQueryException(String message) {
        super(message);
    }
}
