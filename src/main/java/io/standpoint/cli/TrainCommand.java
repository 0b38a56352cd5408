package io.standpoint.cli;

import picocli.CommandLine.Command;

/** Trains the models that the program ships with. */
@Command(
        name = "train",
        description = "Trains the models that the program ships with.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = TrainRelationsCommand.class)
final class TrainCommand {}
