package io.standpoint.graph;

/** A value that a query has no use for. The message names the parameter and says what it takes. */
public final class InvalidParameterException extends InvalidQueryException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    InvalidParameterException(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** The parameter's name, as the asker gave it. */
    public String parameter() {
        return parameter;
    }
}
