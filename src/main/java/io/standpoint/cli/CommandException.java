package io.standpoint.cli;

/** A command cannot do what it was asked to. The message says why, in one line. */
final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandException(String message, int exitCode) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Another command line would work. */
    static CommandException misuse(String message) {
        return new CommandException(message, Standpoint.WRONG_USAGE);
    }

    /** The work failed. */
    static CommandException failure(String message) {
        return new CommandException(message, Standpoint.FAILED);
    }

    int exitCode() {
        return exitCode;
    }
}
