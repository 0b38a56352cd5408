package io.standpoint.cli;

import picocli.CommandLine.Command;

/** Measures how good the reading is. */
@Command(
        name = "evaluate",
        description = "Measures how good the reading is.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {EvaluateGoldCommand.class, EvaluateEdgesCommand.class, EvaluateKnowledgenetCommand.class})
final class EvaluateCommand {}
