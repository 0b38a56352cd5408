package io.standpoint.serve.w3c;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** W3C's descriptions of tests of the HTTP side of SPARQL 1.1: manifests in Turtle with HTTP in RDF. */
final class Manifests {

    /** Where they are looked for. They are not part of the project. */
    static final Path FOLDER = Path.of("..", "shared", "w3c");

    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String HT = "http://www.w3.org/2011/http#";
    private static final String CNT = "http://www.w3.org/2011/content#";
    private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

    private Manifests() {}

    static boolean areThere() {
        return Files.isDirectory(FOLDER);
    }

    /** All tests that are not deprecated, in the order of the manifests. */
    static List<ProtocolCase> all() {
        return Stream.of(
                        "protocol/manifest.ttl",
                        "graph-store-protocol/manifest-direct.ttl",
                        "graph-store-protocol/manifest-indirect.ttl",
                        "service-description/manifest.ttl")
                .flatMap(file -> read(FOLDER.resolve(file)).stream())
                .toList();
    }

    private static List<ProtocolCase> read(Path file) {
        Model model = RDFDataMgr.loadModel(file.toUri().toString());
        String folder = String.valueOf(file.getParent().getFileName());
        return model.listObjectsOfProperty(ResourceFactory.createProperty(MF, "entries")).toList().stream()
                .flatMap(entries -> entries.as(RDFList.class).asJavaList().stream())
                .map(entry -> test(folder, entry.asResource()))
                .toList();
    }

    private static ProtocolCase test(String manifest, Resource entry) {
        Map<String, String> data = new LinkedHashMap<>();
        for (Statement each : entry.listProperties(ResourceFactory.createProperty(UT, "graphData"))
                .toList()) {
            data.put(
                    each.getResource().getProperty(RDFS.label).getString(),
                    each.getResource()
                            .getPropertyResourceValue(ResourceFactory.createProperty(UT, "graph"))
                            .getURI());
        }
        List<Exchange> exchanges = new ArrayList<>();
        Resource action = object(entry, MF, "action");
        if (action != null) {
            for (RDFNode request : action.getPropertyResourceValue(ResourceFactory.createProperty(HT, "requests"))
                    .as(RDFList.class)
                    .asJavaList()) {
                exchanges.add(exchange(request.asResource()));
            }
        }
        return new ProtocolCase(manifest, entry.getURI().replaceAll(".*#", ""), data, exchanges);
    }

    private static Exchange exchange(Resource request) {
        Resource body = object(request, HT, "body");
        Resource response = object(request, HT, "resp");
        if (response == null) {
            throw new IllegalArgumentException("A request without a response: " + request);
        }
        Resource content = object(response, HT, "body");
        Set<String> statuses =
                response.listProperties(ResourceFactory.createProperty(MF, "expectedStatus")).toList().stream()
                        .map(status -> status.getResource().getURI().replaceAll(".*#", ""))
                        .collect(Collectors.toSet());
        String answer = text(response, MF, "expectedBoolean");
        return new Exchange(
                String.valueOf(text(request, HT, "methodName")),
                String.valueOf(text(request, HT, "absolutePath")),
                headers(request),
                body == null ? null : text(body, CNT, "chars"),
                body == null ? "UTF-8" : String.valueOf(text(body, CNT, "characterEncoding")),
                new Exchange.Response(
                        statuses,
                        answer == null ? null : Boolean.valueOf(answer),
                        text(response, MF, "expectedFormat"),
                        headers(response).get("content-type"),
                        content == null ? null : text(content, CNT, "chars"),
                        text(response, MF, "expectedLocation")));
    }

    private static Map<String, String> headers(Resource message) {
        Map<String, String> headers = new LinkedHashMap<>();
        Resource list = object(message, HT, "headers");
        if (list != null) {
            for (RDFNode header : list.as(RDFList.class).asJavaList()) {
                headers.put(
                        String.valueOf(text(header.asResource(), HT, "fieldName")),
                        String.valueOf(text(header.asResource(), HT, "fieldValue")));
            }
        }
        return headers;
    }

    private static @Nullable Resource object(Resource subject, String namespace, String name) {
        return subject.getPropertyResourceValue(ResourceFactory.createProperty(namespace, name));
    }

    private static @Nullable String text(Resource subject, String namespace, String name) {
        Statement statement = subject.getProperty(ResourceFactory.createProperty(namespace, name));
        return statement == null ? null : statement.getLiteral().getLexicalForm();
    }
}
