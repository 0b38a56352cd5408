package io.standpoint.evaluate.benchmark;

import io.standpoint.evaluate.MalformedGoldException;
import io.standpoint.extract.Attribution;
import io.standpoint.extract.AttributionFinder;
import io.standpoint.pipeline.Analysis;
import io.standpoint.text.Document;
import io.standpoint.text.SourceSpan;
import io.standpoint.text.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Attributions measured on PolNeAR (Newell, Margolin and Ruths, LREC 2018): a folder with {@code text/NAME.txt} and, where
 * there is gold, {@code attributions/NAME_ANNOTATOR.ann}. Where several people annotated a text the first by name counts.
 * The set has only attributions that do not lie in another's content, and so only such are compared and written.
 */
public final class PolnearEvaluation {

    private final Path folder;
    private final TextReader reader;
    private final AttributionFinder finder = new AttributionFinder();
    private final AttributionScorer scorer = new AttributionScorer();

    /**
     * An evaluation.
     *
     * @param folder the benchmark
     * @param reader reads its texts
     */
    public PolnearEvaluation(Path folder, TextReader reader) {
        this.folder = folder;
        this.reader = reader;
    }

    /**
     * Where to print and write.
     *
     * @param out         for the figures
     * @param predictions a folder for what was found, one file a text, named as the gold is or else as the text
     * @param errors      whether to list the errors too
     */
    public record Output(PrintWriter out, Optional<Path> predictions, boolean errors) {}

    private record Item(TextReader.Text text, Optional<Path> gold) {}

    /** Reads the texts of a part, prints the figures where there is gold, and writes what was found. */
    public void run(Split split, Output output) throws IOException, MalformedGoldException {
        List<Item> items = items(split);
        List<Analysis> analyses = reader.read(items.stream().map(Item::text).toList());
        if (output.predictions().isPresent()) {
            Files.createDirectories(output.predictions().get());
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            List<MarkedAttribution> found = found(analyses.get(i));
            if (output.predictions().isPresent()) {
                BratFile.write(output.predictions().get().resolve(fileName(item)), found);
            }
            if (item.gold().isPresent()) {
                score(item, item.gold().get(), found, output);
            }
        }
        scorer.print(output.out());
    }

    private void score(Item item, Path gold, List<MarkedAttribution> found, Output output)
            throws IOException, MalformedGoldException {
        String text = item.text().source();
        AttributionScorer.Errors errors = scorer.add(text, found, BratFile.read(gold, text));
        if (output.errors()) {
            errors.missed()
                    .forEach(
                            one -> output.out().println("missed\t" + item.text().name() + "\t" + one));
            errors.wrong()
                    .forEach(one -> output.out().println("wrong\t" + item.text().name() + "\t" + one));
        }
    }

    private static String fileName(Item item) {
        return item.gold()
                .map(gold -> String.valueOf(gold.getFileName()))
                .orElse(item.text().name() + ".ann");
    }

    private List<Item> items(Split split) throws IOException {
        Path attributions = folder.resolve("attributions");
        List<Path> gold = Files.isDirectory(attributions) ? files(attributions, ".ann") : List.of();
        List<Item> items = new ArrayList<>();
        for (Path file : files(folder.resolve("text"), ".txt")) {
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.txt$", "");
            if (split.test(name)) {
                Optional<Path> own = gold.stream()
                        .filter(ann -> String.valueOf(ann.getFileName()).matches("\\Q" + name + "\\E(_[^_]*)?\\.ann"))
                        .findFirst();
                items.add(new Item(new TextReader.Text(name, Files.readString(file)), own));
            }
        }
        return items;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private List<MarkedAttribution> found(Analysis analysis) {
        List<Attribution> all = finder.find(analysis.linked());
        Document document = analysis.linked().annotated().document();
        return all.stream()
                .filter(one -> all.stream()
                        .noneMatch(other ->
                                other != one && other.holds(one.words().cue().get(0))))
                .map(one -> new MarkedAttribution(
                        given(document, one.words().source()),
                        given(document, one.words().cue()),
                        given(document, one.content())))
                .toList();
    }

    private static List<SourceSpan> given(Document document, List<Span> stretches) {
        return stretches.stream().map(document::toSource).toList();
    }
}
