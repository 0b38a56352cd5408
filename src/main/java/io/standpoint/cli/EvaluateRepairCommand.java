package io.standpoint.cli;

import io.standpoint.evaluate.benchmark.RepairBenchmark;
import io.standpoint.evaluate.benchmark.Split;
import io.standpoint.evaluate.benchmark.TextDamage;
import io.standpoint.evaluate.benchmark.TextDamage.Kind;
import io.standpoint.text.DocumentFiles;
import io.standpoint.text.UnreadableDocumentException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Damages sound texts at random and measures how well they are repaired. */
@Command(
        name = "repair",
        description = "Damages sound texts at random and counts what repair restores and what it spoils.")
final class EvaluateRepairCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PATH", description = "A folder of sound English texts, in UTF-8.")
    private Path path = Path.of("");

    @Option(
            names = "--split",
            paramLabel = "PART",
            defaultValue = "all",
            description = "Which texts, by their file names: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Split split = Split.ALL;

    @Option(names = "--spaces", paramLabel = "RATE", defaultValue = "0.05", description = "The share of spaces lost.")
    private double spaces;

    @Option(
            names = "--marks",
            paramLabel = "RATE",
            defaultValue = "1",
            description = {
                "The share lost of apostrophes, quotation marks and dashes (default: ${DEFAULT-VALUE},",
                "as where all that is not ASCII is lost)."
            })
    private double marks;

    @Option(names = "--seed", paramLabel = "S", defaultValue = "1", description = "Another one takes others.")
    private long seed;

    @Option(names = "--errors", description = "List what is missed and what is wrong.")
    private boolean errors;

    @Override
    public Integer call() throws IOException, UnreadableDocumentException {
        RepairBenchmark benchmark = new RepairBenchmark(new TextDamage(
                Map.of(
                        Kind.SPACE, spaces,
                        Kind.SPACE_AFTER_MARK, spaces,
                        Kind.APOSTROPHE, marks,
                        Kind.QUOTATION_MARK_OPEN, marks,
                        Kind.QUOTATION_MARK_CLOSE, marks,
                        Kind.DASH, marks),
                seed));
        for (Path file : DocumentFiles.list(path)) {
            if (split.test(String.valueOf(file.getFileName()))) {
                benchmark.add(Files.readString(file));
            }
        }
        PrintWriter out = Console.of(spec).out();
        if (errors) {
            benchmark.errors().forEach(out::println);
        }
        benchmark.print(out);
        return Standpoint.DONE;
    }
}
