package io.standpoint.evaluate.benchmark;

import io.standpoint.text.SourceSpan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/**
 * The gold of the Open Knowledge Extraction challenge, task 1, in Turtle after the NLP Interchange Format.
 *
 * <p>What its annotators marked, which says what counts as a mention: names of persons, organisations and places;
 * adjectives and nouns of nationality, as persons; pronouns for one person, personal and possessive; common nouns for a
 * person, an organisation or a place that somebody could point to ("the man", "his father", "high school"); and nouns for
 * roles with what makes them another role ("assistant professor", but "poet" of "American poet"). A mention has no
 * article. The edition of 2016 marks more of the pronouns than that of 2015 in the same texts, and corrects it: a text
 * that two files have is taken as the later file has it. Some offsets are off by one or two characters; what the mention
 * is said to read decides.
 */
public final class OkeFile {

    private static final String DBPEDIA = "http://dbpedia.org/resource/";

    private final Map<String, OkeText> texts = new LinkedHashMap<>();

    private OkeFile() {}

    /**
     * The texts of a file, or of all files {@code .ttl} of a folder, each once, in the order of their names.
     *
     * @throws IOException if there is none, or one cannot be read or is not in the format; the message names it
     */
    public static List<OkeText> read(Path path) throws IOException {
        OkeFile all = new OkeFile();
        for (Path file : files(path)) {
            all.addFile(file);
        }
        return List.copyOf(all.texts.values());
    }

    private void addFile(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        try {
            add(RDFParser.source(file)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .toModel());
        } catch (JenaException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new IOException(file + ": not texts of the challenge in Turtle: " + e, e);
        }
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> files = Files.list(path)) {
            List<Path> turtle = files.filter(file -> file.toString().endsWith(".ttl"))
                    .sorted()
                    .toList();
            if (turtle.isEmpty()) {
                throw new IOException(path + ": no file that ends in .ttl");
            }
            return turtle;
        }
    }

    private void add(Model model) {
        Map<Resource, List<Resource>> mentions = new HashMap<>();
        model.listSubjectsWithProperty(model.createProperty(Nif.ANCHOR))
                .forEach(mention -> mentions.computeIfAbsent(
                                mention.getPropertyResourceValue(model.createProperty(Nif.CONTEXT)),
                                context -> new ArrayList<>())
                        .add(mention));
        model.listSubjectsWithProperty(model.createProperty(Nif.STRING)).toList().stream()
                .map(context -> text(context, mentions.getOrDefault(context, List.of())))
                .sorted((one, other) -> one.iri().compareTo(other.iri()))
                .forEach(text -> texts.put(text.text(), text));
    }

    private static OkeText text(Resource context, Collection<Resource> marked) {
        String text = string(context, Nif.STRING);
        Map<SourceSpan, Set<OkeType>> mentions = new HashMap<>();
        Map<SourceSpan, String> titles = new HashMap<>();
        for (Resource mention : marked) {
            span(text, mention).ifPresent(span -> {
                mentions.put(span, types(mention));
                title(mention).ifPresent(title -> titles.put(span, title));
            });
        }
        return new OkeText(context.getURI(), text, mentions, titles);
    }

    /** Where the words of the mention stand nearest to where it is said to begin. */
    private static Optional<SourceSpan> span(String text, Resource mention) {
        String words = string(mention, Nif.ANCHOR).strip();
        int said = text.offsetByCodePoints(0, Integer.parseInt(string(mention, Nif.BEGIN)));
        int before = text.lastIndexOf(words, said);
        int after = text.indexOf(words, said);
        boolean isBefore = after < 0 || (before >= 0 && said - before < after - said);
        int begin = isBefore ? before : after;
        if (begin < 0) {
            return Optional.empty();
        }
        int first = text.codePointCount(0, begin);
        return Optional.of(new SourceSpan(first, first + words.codePointCount(0, words.length()), words));
    }

    private static Set<OkeType> types(Resource mention) {
        Model model = mention.getModel();
        return mention.listProperties(model.createProperty(Nif.IDENTITY)).toList().stream()
                .flatMap(link -> model.listObjectsOfProperty(link.getResource(), RDF.type).toList().stream())
                .filter(RDFNode::isURIResource)
                .flatMap(type -> OkeType.of(type.asResource().getURI()).stream())
                .collect(Collectors.toSet());
    }

    /** What DBpedia calls the thing that is mentioned; of several names the first. */
    private static Optional<String> title(Resource mention) {
        Model model = mention.getModel();
        return mention.listProperties(model.createProperty(Nif.IDENTITY)).toList().stream()
                .flatMap(link -> model.listObjectsOfProperty(link.getResource(), OWL2.sameAs).toList().stream())
                .filter(RDFNode::isURIResource)
                .map(same -> same.asResource().getURI())
                .filter(iri -> iri.startsWith(DBPEDIA))
                .map(iri -> OkeTitles.normal(iri.substring(DBPEDIA.length())))
                .min(Comparator.naturalOrder());
    }

    private static String string(Resource subject, String property) {
        Property wanted = subject.getModel().createProperty(property);
        return subject.getRequiredProperty(wanted).getString();
    }
}
