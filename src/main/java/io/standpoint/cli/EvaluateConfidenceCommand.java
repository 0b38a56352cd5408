package io.standpoint.cli;

import io.standpoint.entity.CatalogueException;
import io.standpoint.evaluate.benchmark.Split;
import io.standpoint.evaluate.confidence.ConfidenceEvaluation;
import io.standpoint.evaluate.confidence.JudgedTexts;
import io.standpoint.evaluate.confidence.Judgement;
import io.standpoint.evaluate.confidence.JudgementFile;
import io.standpoint.evaluate.confidence.JudgingSample;
import io.standpoint.evaluate.confidence.MalformedJudgementException;
import io.standpoint.evaluate.confidence.Reliability;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures and fits confidence by judged edges. */
@Command(
        name = "confidence",
        description = "How reliable confidence is, by edges of benchmark articles that people judged.")
final class EvaluateConfidenceCommand implements Callable<Integer> {

    private static final List<String> HEADER = List.of(
            "# What the confidence of a reading is worth (io.standpoint.assertion.Calibration), one step a line: the",
            "# extractor's name, the score from which the step holds, and the share of such readings that people found",
            "# right. Written by: ./standpoint evaluate confidence src/train/judgements.tsv BENCHMARKS --fit FILE");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "JUDGEMENTS", description = "Judged edges, one a line, between tabs.")
    private Path file = Path.of("");

    @Mixin
    private final BenchmarkOptions benchmark = new BenchmarkOptions();

    @Option(names = "--fit", paramLabel = "FILE", description = "Write the calibration that follows from them there.")
    private Optional<Path> fit = Optional.empty();

    @Option(
            names = "--unjudged",
            paramLabel = "N",
            description = "Instead, list up to N edges of N other articles to judge, with their sentences.")
    private Optional<Integer> unjudged = Optional.empty();

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "0",
            description = "The same seed draws the same edges (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() throws IOException, MalformedJudgementException, CatalogueException {
        List<Judgement> judgements = JudgementFile.read(file);
        JudgedTexts texts = new JudgedTexts(benchmark.path());
        PrintWriter out = Console.of(spec).out();
        if (unjudged.isPresent()) {
            Split split = benchmark.split();
            List<String> names = texts.names().stream()
                    .filter(name -> JudgedTexts.isIn(split, name))
                    .toList();
            new JudgingSample(texts, benchmark.reader(), seed).print(names, unjudged.get(), judgements, out);
            return Standpoint.DONE;
        }
        ConfidenceEvaluation evaluation = ConfidenceEvaluation.of(judgements, texts, benchmark.reader());
        out.println(judgements.size() + " judged edges, " + evaluation.size() + " of them read now");
        print("Articles that were tuned on, each edge forecast by other articles", evaluation.crossValidated(), out);
        print("Articles that were held back", evaluation.heldBack(), out);
        if (benchmark.errors()) {
            out.println();
            evaluation.errors().forEach(out::println);
            out.flush();
        }
        if (fit.isPresent()) {
            List<String> lines = new ArrayList<>(HEADER);
            lines.addAll(evaluation.fit());
            Files.write(fit.get(), lines);
        }
        return Standpoint.DONE;
    }

    private static void print(String title, Reliability reliability, PrintWriter out) {
        if (!reliability.forecasts().isEmpty()) {
            out.println();
            out.println(title);
            reliability.print(out);
        }
    }
}
