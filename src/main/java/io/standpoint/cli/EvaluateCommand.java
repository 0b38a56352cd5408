package io.standpoint.cli;

import picocli.CommandLine.Command;

/** Measures how good the reading is. */
@Command(
        name = "evaluate",
        description = "Measures how good the reading is.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            EvaluateCluenerCommand.class,
            EvaluateConfidenceCommand.class,
            EvaluateEdgesCommand.class,
            EvaluateGoldCommand.class,
            EvaluateKnowledgenetCommand.class,
            EvaluateOkeCommand.class,
            EvaluatePolnearCommand.class,
            EvaluateRepairCommand.class,
            EvaluateSeesawCommand.class
        })
final class EvaluateCommand {}
