package io.standpoint.evaluate.confidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standpoint.evaluate.benchmark.Split;
import io.standpoint.evaluate.benchmark.TextReader.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The news articles of public benchmarks whose edges are judged: {@code seesaw/NAME} is a file of SEESAW's articles, read
 * as its title and its sentences that are not blank with a blank line between each two, and {@code polnear/NAME} a text of PolNeAR. Judgements keep
 * offsets into these texts.
 */
public final class JudgedTexts {

    private static final String SEESAW = "seesaw/";
    private static final String POLNEAR = "polnear/";

    private final Path benchmarks;

    /**
     * The articles in a folder of benchmarks.
     *
     * @param benchmarks holds {@code seesaw/articles} and {@code polnear/text}
     */
    public JudgedTexts(Path benchmarks) {
        this.benchmarks = benchmarks;
    }

    /** The names of all, in alphabetical order. */
    public List<String> names() throws IOException {
        return Stream.concat(names(POLNEAR).stream(), names(SEESAW).stream()).toList();
    }

    private List<String> names(String benchmark) throws IOException {
        try (Stream<Path> files = Files.list(folder(benchmark))) {
            return files.map(file -> benchmark + file.getFileName()).sorted().toList();
        }
    }

    private Path folder(String benchmark) {
        return benchmarks.resolve(benchmark.equals(SEESAW) ? "seesaw/articles" : "polnear/text");
    }

    /** Whether an article belongs to a part of its benchmark: parts go by the names of files without their ending. */
    public static boolean isIn(Split part, String name) {
        return part.test(name.substring(name.indexOf('/') + 1, name.lastIndexOf('.')));
    }

    /**
     * The article of this name.
     *
     * @throws IOException if there is none or it cannot be read
     */
    public Text read(String name) throws IOException {
        if (name.startsWith(POLNEAR)) {
            return new Text(name, Files.readString(folder(POLNEAR).resolve(name.substring(POLNEAR.length()))));
        }
        if (!name.startsWith(SEESAW)) {
            throw new IOException("not an article of SEESAW or PolNeAR: " + name);
        }
        JsonNode article = new ObjectMapper()
                .readTree(
                        folder(SEESAW).resolve(name.substring(SEESAW.length())).toFile());
        StringBuilder text = new StringBuilder(article.path("title").asText());
        for (JsonNode part : article.path("text")) {
            String sentence = part.path("text").asText();
            text.append(sentence.isBlank() ? "" : "\n\n" + sentence);
        }
        return new Text(name, text.toString());
    }
}
