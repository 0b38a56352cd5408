package io.standpoint.evaluate.benchmark;

import io.standpoint.pipeline.Analysis;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * SEESAW: who is for or against whom or what, as triples (holder, polarity, target) a sentence. A triple is right where the
 * gold has the same one in the same sentence, with names compared as {@link SeesawNames} does. There are two figures:
 *
 * <ul>
 *   <li>of triples whose two ends the article's list of entities names, since only names can be compared;
 *   <li>of all. Gold triples with an end that the gold calls "Not in the list", or whose holder is "None" because the
 *       writer says so, are never read and count as missed.
 * </ul>
 */
public final class SeesawEvaluation {

    private final SeesawFolder folder;
    private final Predicate<String> part;
    private final TextReader reader;
    private final ScoreTable listed = new ScoreTable("SEESAW, both ends listed");
    private final ScoreTable table = new ScoreTable("SEESAW, all triples");
    private final List<String> errors = new ArrayList<>();

    /**
     * An evaluation.
     *
     * @param path   the set's folder
     * @param part   which articles, by the names of their files without the ending
     * @param reader reads them
     */
    public SeesawEvaluation(Path path, Predicate<String> part, TextReader reader) {
        this.folder = new SeesawFolder(path);
        this.part = part;
        this.reader = reader;
    }

    /**
     * Reads the articles and compares.
     *
     * @param predictions where to write what was read, one file an article in the format of the annotations
     */
    public void run(Optional<Path> predictions) throws IOException {
        List<SeesawArticle> articles = folder.articles().stream()
                .filter(article -> part.test(article.name()))
                .toList();
        List<Analysis> analyses = reader.read(articles.stream()
                .map(article -> new TextReader.Text(article.name(), article.source()))
                .toList());
        for (int i = 0; i < articles.size(); i++) {
            SeesawArticle article = articles.get(i);
            Optional<SeesawFolder.Gold> gold = folder.gold(article);
            SortedSet<SeesawTriple> read =
                    SeesawReader.triples(article, analyses.get(i), gold.map(SeesawFolder.Gold::entities));
            if (predictions.isPresent()) {
                folder.write(predictions.get(), article, read);
            }
            gold.ifPresent(annotated -> compare(article, read, annotated.triples()));
        }
    }

    private void compare(SeesawArticle article, SortedSet<SeesawTriple> read, SortedSet<SeesawTriple> gold) {
        SortedSet<SeesawTriple> all = new TreeSet<>(read);
        all.addAll(gold);
        for (SeesawTriple triple : all) {
            boolean found = read.contains(triple);
            boolean annotated = gold.contains(triple);
            Score score = new Score(found && annotated ? 1 : 0, annotated ? 0 : 1, found ? 0 : 1);
            table.add(triple.sentiment(), score);
            if (triple.isListed()) {
                listed.add(triple.sentiment(), score);
            }
            if (found != annotated) {
                errors.add(String.join(
                        "\t",
                        found ? "wrong" : "missed",
                        article.name(),
                        triple.holder(),
                        triple.sentiment(),
                        triple.target(),
                        article.text(triple.item()).replaceAll("\\s+", " ")));
            }
        }
    }

    /** Prints the figures by polarity. */
    public void print(PrintWriter out) {
        listed.print(out);
        table.print(out);
    }

    /** Prints what was missed and what is wrong, one a line between tabs, with the sentence at the end. */
    public void printErrors(PrintWriter out) {
        errors.forEach(out::println);
        out.flush();
    }
}
