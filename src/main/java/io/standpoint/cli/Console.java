package io.standpoint.cli;

import java.io.PrintWriter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command writes.
 *
 * @param out for what was asked for
 * @param err for everything else
 */
record Console(PrintWriter out, PrintWriter err) {

    /** The console of a command, which the command line has set before the command is called. */
    static Console of(@Nullable CommandSpec spec) {
        CommandSpec set = Objects.requireNonNull(spec, "set by the command line");
        return new Console(set.commandLine().getOut(), set.commandLine().getErr());
    }
}
