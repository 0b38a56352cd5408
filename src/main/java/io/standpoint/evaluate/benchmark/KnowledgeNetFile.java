package io.standpoint.evaluate.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Fact;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Passage;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Range;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Documents of KnowledgeNet in the published format: a JSON object a line, with the facts of each passage. Predictions
 * have the same format, with the facts that were read instead of those that were marked.
 */
public final class KnowledgeNetFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private KnowledgeNetFile() {}

    /**
     * Reads a file, or every file of a folder whose name ends in {@code .jsonl}, by name.
     *
     * @throws IOException if there is none or one cannot be read; the message names the file and the line
     */
    public static List<KnowledgeNetDocument> read(Path path) throws IOException {
        List<KnowledgeNetDocument> documents = new ArrayList<>();
        for (Path file : files(path)) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                if (!lines.get(i).isBlank()) {
                    documents.add(document(file + ", line " + (i + 1), lines.get(i)));
                }
            }
        }
        return documents;
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> listed = Files.list(path)) {
            List<Path> files = listed.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw new IOException(path + ": no file that ends in .jsonl");
            }
            return files;
        }
    }

    private static KnowledgeNetDocument document(String place, String line) throws IOException {
        try {
            JsonNode json = JSON.readTree(line);
            List<Passage> passages = new ArrayList<>();
            json.required("passages").forEach(passage -> passages.add(passage(passage)));
            return new KnowledgeNetDocument(
                    json.required("documentId").asText(),
                    json.required("fold").asInt(),
                    json.required("documentText").asText(),
                    passages,
                    json);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            throw new IOException(place + ": not a document of KnowledgeNet: " + e.getMessage(), e);
        }
    }

    private static Passage passage(JsonNode json) {
        Set<String> exhaustive = new TreeSet<>();
        json.required("exhaustivelyAnnotatedProperties")
                .forEach(property ->
                        exhaustive.add(property.required("propertyName").asText()));
        List<Fact> facts = new ArrayList<>();
        json.required("facts")
                .forEach(fact -> facts.add(new Fact(
                        fact.required("propertyName").asText(), range(fact, "subject"), range(fact, "object"))));
        return new Passage(json.required("passageId").asText(), range(json, "passage"), exhaustive, facts);
    }

    private static Range range(JsonNode json, String what) {
        return new Range(
                json.required(what + "Start").asInt(),
                json.required(what + "End").asInt());
    }

    /**
     * Writes predictions.
     *
     * @param documents   what was read
     * @param predictions the facts of each document's passages, in their order
     */
    public static void write(List<KnowledgeNetDocument> documents, List<List<Set<Fact>>> predictions, Path file)
            throws IOException {
        Map<String, String> ids = propertyIds(documents);
        try (Writer out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < documents.size(); i++) {
                out.write(JSON.writeValueAsString(predicted(documents.get(i), predictions.get(i), ids)));
                out.write('\n');
            }
        }
    }

    /** The numbers that the file gives to its properties. */
    private static Map<String, String> propertyIds(List<KnowledgeNetDocument> documents) {
        Map<String, String> ids = new HashMap<>();
        documents.forEach(document -> document.source()
                .findParents("propertyName")
                .forEach(property -> ids.put(
                        property.required("propertyName").asText(),
                        property.required("propertyId").asText())));
        return ids;
    }

    private static JsonNode predicted(KnowledgeNetDocument document, List<Set<Fact>> facts, Map<String, String> ids) {
        ObjectNode json = document.source().deepCopy();
        for (int i = 0; i < facts.size(); i++) {
            ArrayNode array = ((ObjectNode) json.required("passages").get(i)).putArray("facts");
            facts.get(i).stream()
                    .filter(fact -> ids.containsKey(fact.property()))
                    .forEach(fact -> array.add(fact(document, fact, ids)));
        }
        return json;
    }

    private static ObjectNode fact(KnowledgeNetDocument document, Fact fact, Map<String, String> ids) {
        ObjectNode json = JSON.createObjectNode()
                .put("propertyId", ids.get(fact.property()))
                .put("propertyName", fact.property());
        put(json, "subject", document, fact.subject());
        put(json, "object", document, fact.object());
        return json;
    }

    private static void put(ObjectNode json, String side, KnowledgeNetDocument document, Range range) {
        json.put(side + "Start", range.begin())
                .put(side + "End", range.end())
                .put(side + "Text", document.text(range))
                .put(side + "Uri", "");
    }
}
