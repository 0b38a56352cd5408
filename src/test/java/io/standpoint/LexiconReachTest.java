package io.standpoint;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.standpoint.vocabulary.SPT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the program knows by heart must be good for more than the five documents it was given. Counts the entries of
 * lexicons, the patterns, the topics' words and the catalogue's offices and bodies that occur in {@code seeds/} and in no
 * text of the public benchmarks, seven million characters of news and encyclopaedia in English and Chinese.
 */
class LexiconReachTest {

    /** The largest number of lexicon entries that may fire in the seeds alone. */
    private static final int MOST_ENTRIES = 6;

    /** The same for what stands around articles; the benchmarks hold articles without any of it. */
    private static final int MOST_OF_PAGES = 15;

    /** The same for the words of topics; the benchmarks hardly touch the debate that the seeds are about. */
    private static final int MOST_TOPIC_WORDS = 26;

    /** The same for offices and bodies, by any of their names. */
    private static final int MOST_CATALOGUED = 6;

    private static final Path BENCHMARKS = Path.of("../shared/benchmarks");
    private static final List<Property> NAMES = List.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel);

    private static List<Text> seeds = List.of();
    private static List<Text> others = List.of();

    private record Text(String given, String lower) {
        Text(String given) {
            this(given, given.toLowerCase(Locale.ROOT));
        }
    }

    @BeforeAll
    static void readTexts() throws IOException {
        assumeTrue(Files.isDirectory(BENCHMARKS), "the public benchmarks are not at " + BENCHMARKS);
        seeds = texts(Path.of("seeds"), ".txt");
        others = new ArrayList<>(texts(BENCHMARKS.resolve("polnear/text"), ""));
        others.addAll(json(BENCHMARKS.resolve("seesaw/articles")));
        others.addAll(json(BENCHMARKS.resolve("knowledgenet")));
        others.addAll(json(BENCHMARKS.resolve("cluener")));
    }

    @Test
    void lexiconsReachBeyondTheSeeds() throws IOException {
        assertFew("lexicon entries", entries(file -> !isOfPages(file)), MOST_ENTRIES);
    }

    @Test
    void patternsOfPagesReachBeyondTheSeeds() throws IOException {
        assertFew("patterns of pages", entries(LexiconReachTest::isOfPages), MOST_OF_PAGES);
    }

    @Test
    void wordsOfTopicsReachBeyondTheSeeds() throws IOException {
        Model topics = model(Path.of("ontology/topics.ttl"));
        List<String> alone = NAMES.stream()
                .flatMap(property -> topics.listObjectsOfProperty(property).toList().stream())
                .map(name -> name.asLiteral().getString())
                .distinct()
                .filter(name -> firesInTheSeedsAlone(Resources.word(name)))
                .sorted()
                .toList();
        assertFew("words of topics", alone, MOST_TOPIC_WORDS);
    }

    @Test
    void cataloguedOfficesAndBodiesReachBeyondTheSeeds() throws IOException {
        Model catalogue = model(Path.of("ontology/catalogue"));
        List<String> alone = Stream.of(SPT.Office, SPT.GovernmentBody)
                .map(ResourceFactory::createResource)
                .flatMap(type -> catalogue.listSubjectsWithProperty(RDF.type, type).toList().stream())
                .filter(thing -> {
                    List<Resources.Entry> names = names(thing);
                    return names.stream().anyMatch(name -> occurs(name, seeds))
                            && names.stream().noneMatch(name -> occurs(name, others));
                })
                .map(Resource::getLocalName)
                .sorted()
                .toList();
        assertFew("offices and bodies", alone, MOST_CATALOGUED);
    }

    private static boolean isOfPages(Path file) {
        return file.getParent().endsWith("text");
    }

    private static List<String> entries(Predicate<Path> files) throws IOException {
        return Resources.files().stream()
                .filter(files)
                .flatMap(file -> Resources.entries(file).stream()
                        .filter(LexiconReachTest::firesInTheSeedsAlone)
                        .map(entry -> file.getFileName() + ": " + entry.name()))
                .toList();
    }

    private static void assertFew(String what, List<String> alone, int most) {
        String list = alone.size() + " " + what + " occur in the seeds alone: " + alone;
        System.out.println(list);
        assertTrue(alone.size() <= most, list);
    }

    private static boolean firesInTheSeedsAlone(Resources.Entry entry) {
        return occurs(entry, seeds) && !occurs(entry, others);
    }

    private static boolean occurs(Resources.Entry entry, List<Text> texts) {
        return texts.parallelStream()
                .anyMatch(text -> text.lower().contains(entry.hint())
                        && entry.pattern().matcher(text.given()).find());
    }

    private static List<Resources.Entry> names(Resource thing) {
        return NAMES.stream()
                .flatMap(property -> thing.listProperties(property).toList().stream())
                .map(name -> Resources.word(name.getString()))
                .toList();
    }

    /** A Turtle file, or those of a folder; empty where there is none. */
    private static Model model(Path path) throws IOException {
        Model model = ModelFactory.createDefaultModel();
        if (Files.exists(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                files.filter(file -> file.toString().endsWith(".ttl"))
                        .forEach(file -> RDFDataMgr.read(model, file.toString()));
            }
        }
        return model;
    }

    private static List<Text> texts(Path folder, String ending) throws IOException {
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(ending)).toList()) {
                texts.add(new Text(Files.readString(file)));
            }
        }
        return texts;
    }

    /** The values of {@code text}, {@code title} and {@code documentText}, wherever they stand in a folder's JSON. */
    private static List<Text> json(Path folder) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Text> texts = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                try (var values = mapper.readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
                    values.forEachRemaining(value -> Stream.of("text", "title", "documentText")
                            .flatMap(field -> value.findValues(field).stream())
                            .filter(JsonNode::isTextual)
                            .forEach(text -> texts.add(new Text(text.asText()))));
                }
            }
        }
        return texts;
    }
}
