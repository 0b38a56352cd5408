package io.standpoint.serve.w3c;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.RDF;

/**
 * The tests of SPARQL 1.1 Service Description, which W3C's manifest only names: a GET on the endpoint returns RDF (section
 * 2), which has a triple that the endpoint is the service's (section 3.4.1), and keeps to the vocabulary's domains and ranges
 * (section 3).
 */
final class DescriptionCheck {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";

    private static final Set<String> CLASSES = Set.of(
            "Service",
            "Language",
            "Function",
            "Aggregate",
            "EntailmentRegime",
            "EntailmentProfile",
            "GraphCollection",
            "Dataset",
            "Graph",
            "NamedGraph",
            "Feature");

    private static final Set<String> INSTANCES = Set.of(
            "SPARQL10Query",
            "SPARQL11Query",
            "SPARQL11Update",
            "DereferencesURIs",
            "UnionDefaultGraph",
            "RequiresDataset",
            "EmptyGraphs",
            "BasicFederatedQuery");

    /** The class that subjects must have; empty where any resource will do. */
    private static final Map<String, String> DOMAINS = Map.ofEntries(
            Map.entry("endpoint", "Service"),
            Map.entry("feature", "Service"),
            Map.entry("defaultEntailmentRegime", "Service"),
            Map.entry("supportedEntailmentProfile", "Service"),
            Map.entry("entailmentRegime", "NamedGraph"),
            Map.entry("extensionFunction", "Service"),
            Map.entry("extensionAggregate", "Service"),
            Map.entry("languageExtension", "Service"),
            Map.entry("supportedLanguage", "Service"),
            Map.entry("propertyFeature", "Service"),
            Map.entry("defaultDataset", "Service"),
            Map.entry("availableGraphs", "Service"),
            Map.entry("resultFormat", "Service"),
            Map.entry("inputFormat", "Service"),
            Map.entry("defaultGraph", "Dataset"),
            Map.entry("namedGraph", ""),
            Map.entry("name", "NamedGraph"),
            Map.entry("graph", "NamedGraph"));

    /** The class that objects must have. */
    private static final Map<String, String> RANGES =
            Map.of("defaultDataset", "Dataset", "defaultGraph", "Graph", "namedGraph", "NamedGraph", "graph", "Graph");

    private DescriptionCheck() {}

    static Optional<String> failure(String test, String endpoint) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(endpoint)).build(), BodyHandlers.ofInputStream());
        String type = response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        Lang lang = RDFLanguages.contentTypeToLang(type);
        if (response.statusCode() != 200 || lang == null || !RDFLanguages.isTriples(lang)) {
            return Optional.of("status " + response.statusCode() + " with " + (type.isEmpty() ? "nothing" : type));
        }
        Model model = ModelFactory.createDefaultModel();
        RDFParser.source(response.body()).base(endpoint).lang(lang).parse(model);
        if (model.isEmpty()) {
            return Optional.of("no triples");
        }
        boolean named = model.contains(null, property("endpoint"), ResourceFactory.createResource(endpoint));
        return switch (test) {
            case "returns-rdf" -> Optional.empty();
            case "has-endpoint-triple" -> named ? Optional.empty() : Optional.of("no sd:endpoint <" + endpoint + ">");
            case "conforms-to-schema" -> schema(model);
            default -> Optional.of("a test that is not known: " + test);
        };
    }

    private static Optional<String> schema(Model model) {
        for (Statement statement : model.listStatements().toList()) {
            Optional<String> wrong = wrong(statement);
            if (wrong.isPresent()) {
                return wrong.map(reason -> reason + ": " + statement);
            }
        }
        boolean functional =
                model
                        .listSubjectsWithProperty(RDF.type, ResourceFactory.createResource(SD + "NamedGraph"))
                        .toList()
                        .stream()
                        .allMatch(graph ->
                                graph.listProperties(property("name")).toList().size() == 1);
        return functional ? Optional.empty() : Optional.of("a named graph without exactly one name");
    }

    private static Optional<String> wrong(Statement statement) {
        RDFNode object = statement.getObject();
        String property = statement.getPredicate().getURI();
        if (property.equals(RDF.type.getURI()) && object.isURIResource()) {
            String name = object.asResource().getURI();
            return name.startsWith(SD) && !CLASSES.contains(name.substring(SD.length()))
                    ? Optional.of("no class of the vocabulary")
                    : Optional.empty();
        }
        if (!property.startsWith(SD)) {
            return Optional.empty();
        }
        String term = property.substring(SD.length());
        String domain = DOMAINS.get(term);
        if (domain == null) {
            return Optional.of("no property of the vocabulary");
        }
        if (!object.isResource() || !isA(statement.getSubject(), domain)) {
            return Optional.of("a literal, or not of " + domain);
        }
        return object(object.asResource(), RANGES.getOrDefault(term, ""));
    }

    private static Optional<String> object(Resource object, String range) {
        String uri = String.valueOf(object.getURI());
        if (uri.startsWith(SD) && !INSTANCES.contains(uri.substring(SD.length()))) {
            return Optional.of("no instance of the vocabulary");
        }
        return isA(object, range) ? Optional.empty() : Optional.of("not a " + range);
    }

    private static boolean isA(Resource resource, String type) {
        return type.isEmpty() || resource.hasProperty(RDF.type, ResourceFactory.createResource(SD + type));
    }

    private static org.apache.jena.rdf.model.Property property(String name) {
        return ResourceFactory.createProperty(SD, name);
    }
}
