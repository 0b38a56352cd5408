package io.standpoint.cli;

/** A command cannot do what it was asked to; another command line would work. The message says why, in one line. */
final class CommandException extends Exception {

    private static final long serialVersionUID = 1L;

    CommandException(String message) {
        super(message);
    }
}
