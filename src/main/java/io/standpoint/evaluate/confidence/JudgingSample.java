package io.standpoint.evaluate.confidence;

import io.standpoint.assertion.Assertion;
import io.standpoint.assertion.Evidence;
import io.standpoint.assertion.Reading;
import io.standpoint.evaluate.benchmark.TextReader;
import io.standpoint.evaluate.benchmark.TextReader.Text;
import io.standpoint.pipeline.Analysis;
import io.standpoint.text.SourceSpan;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Draws flat edges for a person to judge, as lines of the file of judgements with what is needed to judge them. */
public final class JudgingSample {

    private final JudgedTexts texts;
    private final TextReader reader;
    private final Random random;

    private record Drawn(String document, ReadEdge edge) {}

    /**
     * A sample.
     *
     * @param seed the same one draws the same edges from the same articles
     */
    public JudgingSample(JudgedTexts texts, TextReader reader, long seed) {
        this.texts = texts;
        this.reader = reader;
        this.random = new Random(seed);
    }

    /**
     * Prints edges that nobody judged yet, drawn at random from as many articles: a column {@code ?} in place of the
     * judgement, then subject, object and sentences, which are not to be kept.
     *
     * @param names the articles to draw from
     * @param size  how many articles, and how many edges at most
     * @param known judgements there are
     */
    public void print(List<String> names, int size, List<Judgement> known, PrintWriter out) throws IOException {
        Set<String> judged = known.stream()
                .map(judgement -> judgement.document() + " " + judgement.key())
                .collect(Collectors.toSet());
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);
        List<Text> articles = new ArrayList<>();
        for (String name : shuffled.stream().limit(size).toList()) {
            articles.add(texts.read(name));
        }
        List<Drawn> drawn = new ArrayList<>();
        List<Analysis> analyses = reader.read(articles);
        for (int i = 0; i < articles.size(); i++) {
            String document = articles.get(i).name();
            ReadEdge.of(analyses.get(i).assertions()).stream()
                    .filter(edge -> !judged.contains(document + " " + edge.key()))
                    .forEach(edge -> drawn.add(new Drawn(document, edge)));
        }
        Collections.shuffle(drawn, random);
        drawn.stream().limit(size).sorted(Comparator.comparing(Drawn::document)).forEach(it -> out.println(line(it)));
        out.flush();
    }

    private static String line(Drawn drawn) {
        ReadEdge edge = drawn.edge();
        List<Reading> readings = edge.facts().stream().map(Assertion::reading).toList();
        List<SourceSpan> sentences = readings.stream()
                .flatMap(reading -> reading.evidence().stream())
                .sorted()
                .distinct()
                .map(Evidence::span)
                .toList();
        TreeSet<String> extractors = new TreeSet<>();
        readings.forEach(reading -> extractors.addAll(reading.extractors()));
        return String.join(
                "\t",
                drawn.document(),
                String.join(Reading.SEPARATOR, extractors),
                edge.property(),
                String.valueOf(sentences.get(0).begin()),
                String.valueOf(sentences.get(0).end()),
                edge.key(),
                "?",
                "",
                edge.subject(),
                edge.object(),
                sentences.stream()
                        .map(it -> it.text().strip().replaceAll("\\s+", " "))
                        .collect(Collectors.joining(" | ")));
    }
}
