package io.standpoint.cli;

import picocli.CommandLine.Command;

/** Measures how good the reading is. */
@Command(
        name = "evaluate",
        description = "Measures the graph against facts that careful readers wrote down.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = EvaluateGoldCommand.class)
final class EvaluateCommand {}
