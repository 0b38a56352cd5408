package io.standpoint.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: reads documents into a knowledge graph of offices and stances, and serves it. */
@Command(
        name = "standpoint",
        description = "Reads news and builds a knowledge graph of who holds which office and who stands where.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        subcommands = {
            RunCommand.class,
            BuildCommand.class,
            RetractCommand.class,
            ServeCommand.class,
            QueryCommand.class,
            EntitiesCommand.class,
            ExportCommand.class,
            ValidateCommand.class,
            EvaluateCommand.class,
            TrainCommand.class,
            ExtractCommand.class,
            CatalogueCommand.class
        })
public final class Standpoint {

    /** All went well. */
    static final int DONE = CommandLine.ExitCode.OK;
    /** Some documents failed, the graph is invalid, or the work could not be done. */
    static final int FAILED = CommandLine.ExitCode.SOFTWARE;
    /** The command line asks for something that does not exist. */
    static final int WRONG_USAGE = CommandLine.ExitCode.USAGE;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program an error arose.")
    private boolean debug;

    /** Runs a command and exits with its code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(commandLine().setOut(out).setErr(err), arguments));
    }

    /** A lack of memory is told like any failure: with a way out instead of the place in the program. */
    private static int run(CommandLine program, String... arguments) {
        try {
            return program.execute(arguments);
        } catch (OutOfMemoryError e) {
            program.getErr()
                    .println("standpoint: not enough memory (" + e.getMessage()
                            + "); set STANDPOINT_JAVA_OPTIONS=-Xmx4g or more");
            return FAILED;
        }
    }

    /** The command line, which writes to where it is told. */
    static CommandLine commandLine() {
        Standpoint program = new Standpoint();
        return new CommandLine(program)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(Failures.line(failure));
                    if (program.debug) {
                        failure.printStackTrace(command.getErr());
                    }
                    return Failures.exitCode(failure);
                });
    }
}
