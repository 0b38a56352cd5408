package io.standpoint.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;

/** Shows a wrong command line in one line, with where to find help. */
final class UsageErrors implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        String message = String.valueOf(wrong.getMessage()).replaceAll("\\s*\\R\\s*", " ");
        command.getErr()
                .println("standpoint: " + message + " (see "
                        + command.getCommandSpec().qualifiedName() + " --help)");
        return Standpoint.WRONG_USAGE;
    }
}
