package io.standpoint.evaluate.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of SEESAW (Zhang, Zhang, Wu and Wang, Findings of EMNLP 2023): {@code articles/NAME.json} with the sentences and
 * {@code annotations/NAME.json} with the list of entities and the triples by sentence. Annotations may be absent.
 */
final class SeesawFolder {

    private static final String ENTITIES = "entity lists";
    private static final String STANCES = "sentence-level stances";
    private static final String ENDING = ".json";

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;

    /** The set that is in a folder. */
    SeesawFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What people annotated in an article.
     *
     * @param entities its actors and topics, the most important ones first
     * @param triples  who is for or against which
     */
    record Gold(List<String> entities, SortedSet<SeesawTriple> triples) {

        Gold {
            entities = List.copyOf(entities);
        }
    }

    /**
     * The articles, by name.
     *
     * @throws IOException if one cannot be read; the message names the file
     */
    List<SeesawArticle> articles() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder.resolve("articles"))) {
            files = found.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
        List<SeesawArticle> articles = new ArrayList<>();
        for (Path file : files) {
            articles.add(article(file));
        }
        return articles;
    }

    /** What is annotated in an article; empty if nothing is. */
    Optional<Gold> gold(SeesawArticle article) throws IOException {
        Path file = folder.resolve("annotations").resolve(article.name() + ENDING);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        JsonNode root = read(file);
        List<String> entities = new ArrayList<>();
        root.path(ENTITIES).forEach(entity -> entities.add(entity.path(0).asText()));
        SortedSet<SeesawTriple> triples = new TreeSet<>();
        for (Map.Entry<String, JsonNode> item : root.path(STANCES).properties()) {
            for (JsonNode stance : item.getValue()) {
                triples.add(new SeesawTriple(
                        number(file, item.getKey()),
                        stance.path("subject").asText(),
                        stance.path("sentiment").asText(),
                        stance.path("object").asText()));
            }
        }
        return Optional.of(new Gold(entities, triples));
    }

    /**
     * Writes triples as the annotations of an article, in the folder's own format.
     *
     * @param into the folder for the file, made if need be
     */
    void write(Path into, SeesawArticle article, Collection<SeesawTriple> triples) throws IOException {
        SortedMap<Integer, List<SeesawTriple>> byItem = new TreeMap<>();
        triples.forEach(triple ->
                byItem.computeIfAbsent(triple.item(), item -> new ArrayList<>()).add(triple));
        ObjectNode root = json.createObjectNode().put("title", article.title());
        ObjectNode stances = root.putObject(STANCES);
        for (Map.Entry<Integer, List<SeesawTriple>> item : byItem.entrySet()) {
            ArrayNode list = stances.putArray(item.getKey().toString());
            for (SeesawTriple triple : item.getValue()) {
                list.addObject()
                        .put("id", list.size() - 1)
                        .put("subject", triple.holder())
                        .put("sentiment", triple.sentiment())
                        .put("object", triple.target());
            }
        }
        Files.createDirectories(into);
        json.writerWithDefaultPrettyPrinter()
                .writeValue(into.resolve(article.name() + ENDING).toFile(), root);
    }

    private SeesawArticle article(Path file) throws IOException {
        JsonNode root = read(file);
        List<SeesawArticle.Item> items = new ArrayList<>();
        root.path("text")
                .forEach(item -> items.add(new SeesawArticle.Item(
                        item.path("id").asInt(), item.path("text").asText())));
        String name = file.getFileName().toString();
        return new SeesawArticle(
                name.substring(0, name.length() - ENDING.length()),
                root.path("title").asText(),
                items);
    }

    private static int number(Path file, String sentence) throws IOException {
        try {
            return Integer.parseInt(sentence);
        } catch (NumberFormatException e) {
            throw new IOException(file + ": no number of a sentence: " + sentence, e);
        }
    }

    private JsonNode read(Path file) throws IOException {
        try {
            return json.readTree(file.toFile());
        } catch (IOException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }
}
