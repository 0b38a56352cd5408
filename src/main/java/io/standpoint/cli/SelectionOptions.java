package io.standpoint.cli;

import io.standpoint.graph.Selection;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which part of the graph's facts. */
final class SelectionOptions {

    @Option(names = "--since", paramLabel = "DATE", description = "Facts of this day or later.")
    private @Nullable LocalDate since;

    @Option(names = "--until", paramLabel = "DATE", description = "Facts of this day or earlier.")
    private @Nullable LocalDate until;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "What was known on this day, and the offices held on it.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "Facts on a topic and its narrower ones, such as topic/privacy, and the edges among all who "
                    + "take part in them.")
    private @Nullable String topic;

    @Option(
            names = "--around",
            paramLabel = "ENTITY",
            description = "What is near an entity, such as person/david-cameron.")
    private @Nullable String around;

    @Option(
            names = "--hops",
            paramLabel = "N",
            description = "How many edges away what is near may be (default: ${DEFAULT-VALUE}).")
    private int hops = 1;

    @Option(
            names = "--top",
            paramLabel = "N",
            description = "The N things with the most edges, and the edges among them.")
    private @Nullable Integer top;

    /** @throws IllegalArgumentException if the options contradict each other */
    Selection selection() {
        return new Selection(
                Optional.ofNullable(since),
                Optional.ofNullable(until),
                Optional.ofNullable(asOf),
                Optional.ofNullable(topic),
                Optional.ofNullable(around),
                hops,
                top == null ? OptionalInt.empty() : OptionalInt.of(top));
    }
}
