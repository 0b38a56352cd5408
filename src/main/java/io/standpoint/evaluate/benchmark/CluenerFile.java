package io.standpoint.evaluate.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standpoint.text.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Sentences of CLUENER in the published format: a JSON object a line, {@code label} with classes, their surface forms, and
 * for each the first and the last character of every occurrence (Xu et al., 2020, arXiv:2001.04351).
 */
public final class CluenerFile {

    private static final String NAME = "train.jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    private CluenerFile() {}

    /**
     * Reads a file, or {@code train.jsonl} of a folder or of {@code cluener} in it.
     *
     * @throws IOException if there is none or it cannot be read; the message names the file and the line
     */
    public static List<CluenerSentence> read(Path path) throws IOException {
        Path file = Stream.of(path.resolve(NAME), path.resolve("cluener").resolve(NAME))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(path);
        List<CluenerSentence> sentences = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                sentences.add(sentence(file + ", line " + (i + 1), lines.get(i)));
            }
        }
        return sentences;
    }

    private static CluenerSentence sentence(String place, String line) throws IOException {
        try {
            JsonNode json = JSON.readTree(line);
            String text = json.required("text").asText();
            Map<SourceSpan, CluenerType> gold = new HashMap<>();
            json.required("label")
                    .properties()
                    .forEach(label -> CluenerType.of(label.getKey())
                            .ifPresent(type -> label.getValue()
                                    .forEach(spans -> spans.forEach(span -> gold.put(span(text, span), type)))));
            return new CluenerSentence(text, gold);
        } catch (JsonProcessingException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(place + ": not a sentence of CLUENER: " + e.getMessage(), e);
        }
    }

    private static SourceSpan span(String text, JsonNode span) {
        int first = span.required(0).asInt();
        int end = span.required(1).asInt() + 1;
        return new SourceSpan(
                first, end, text.substring(text.offsetByCodePoints(0, first), text.offsetByCodePoints(0, end)));
    }
}
