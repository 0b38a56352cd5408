package io.standpoint.cli;

import io.standpoint.assertion.Confidence;
import io.standpoint.entity.CatalogueException;
import io.standpoint.entity.title.TitleCache;
import io.standpoint.entity.title.TitleIndex;
import io.standpoint.pipeline.Knowledge;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What documents are read with. */
final class ReadingOptions {

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "Further things to know, in Turtle: a file, or a folder of .ttl files; may be repeated.")
    private List<Path> catalogues = new ArrayList<>();

    @Option(names = "--topics", paramLabel = "FILE", description = "Further topics, in Turtle; may be repeated.")
    private List<Path> topics = new ArrayList<>();

    @Option(
            names = "--min-confidence",
            paramLabel = "X",
            description = "Leave out facts of documents that are less sure, nodes and edges, from 0 to 1 "
                    + "(default: 0.5, of evaluate seesaw 0.3).")
    private Optional<Double> least = Optional.empty();

    @Option(
            names = "--title-index",
            paramLabel = "DIR",
            defaultValue = "${env:XDG_CACHE_HOME:-${sys:user.home}/.cache}/standpoint",
            description = "Where the index of Wikipedia titles is kept, which is built at the first use "
                    + "(default: ${DEFAULT-VALUE}).")
    private Path titles = Path.of("");

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    /**
     * What the program and the user know.
     *
     * @throws CatalogueException if a file cannot be used
     * @throws IOException        if the index of titles cannot be built or read
     */
    Knowledge knowledge() throws CatalogueException, IOException {
        return knowledge(Knowledge.LEAST);
    }

    /**
     * The same.
     *
     * @param usual how sure facts are at least if the user does not say
     * @throws CatalogueException if a file cannot be used
     * @throws IOException        if the index of titles cannot be built or read
     */
    Knowledge knowledge(Confidence usual) throws CatalogueException, IOException {
        TitleIndex index = new TitleCache(titles)
                .open(new TitleProgress(
                        Objects.requireNonNull(spec).commandLine().getErr()));
        return Knowledge.load(
                catalogues, topics, index, least.map(this::confidence).orElse(usual));
    }

    private Confidence confidence(double value) {
        try {
            return new Confidence(value);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(), "--min-confidence: not from 0 to 1: " + value, e);
        }
    }
}
