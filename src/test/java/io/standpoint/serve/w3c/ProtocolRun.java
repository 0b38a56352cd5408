package io.standpoint.serve.w3c;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** Runs tests against a server and says, in words, the first thing that was not as it must be. */
final class ProtocolRun {

    private static final Map<String, Integer> STATUSES =
            Map.of("OK", 200, "Created", 201, "NoContent", 204, "NotFound", 404);
    private static final Map<String, Set<String>> FORMATS = Map.of(
            "boolean", Set.of("application/sparql-results+xml", "application/sparql-results+json"),
            "tabular",
                    Set.of(
                            "application/sparql-results+xml",
                            "application/sparql-results+json",
                            "text/csv",
                            "text/tab-separated-values"),
            "RDF", Set.of("application/rdf+xml", "text/turtle", "application/n-triples", "application/ld+json"));

    private final Subject subject;

    ProtocolRun(Subject subject) {
        this.subject = subject;
    }

    /** Empty if the test passes. */
    Optional<String> failure(ProtocolCase test) throws IOException, InterruptedException {
        subject.prepare(test);
        if (test.exchanges().isEmpty()) {
            return DescriptionCheck.failure(test.id(), subject.addresses().get(ProtocolCase.Target.QUERY));
        }
        Map<String, String> variables = new HashMap<>();
        int number = 0;
        for (Exchange exchange : test.exchanges()) {
            number++;
            HttpResponse<byte[]> response = send(test, exchange, variables);
            Optional<String> failure = failure(exchange, response);
            if (failure.isPresent()) {
                return Optional.of("request " + number + ", " + exchange.method() + ": " + failure.get());
            }
            String variable = exchange.response().location();
            if (variable != null) {
                variables.put(
                        variable, response.headers().firstValue("Location").orElse(""));
            }
        }
        return Optional.empty();
    }

    /** The response to a request of a test. */
    HttpResponse<byte[]> send(ProtocolCase test, Exchange exchange, Map<String, String> variables)
            throws IOException, InterruptedException {
        String path = exchange.path();
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            path = path.replace(variable.getKey(), variable.getValue());
        }
        path = path.replaceFirst("^/sparql/", "").replaceFirst("^/gsp", "");
        String body = exchange.body();
        BodyPublisher content = body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofByteArray(body.getBytes(Charset.forName(exchange.encoding())));
        String address = subject.addresses().get(test.asksFor(exchange)) + path;
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).method(exchange.method(), content);
        exchange.headers().forEach(request::header);
        if (!subject.authorization().isEmpty()) {
            request.header("Authorization", subject.authorization());
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }

    private static Optional<String> failure(Exchange exchange, HttpResponse<byte[]> response) {
        Exchange.Response expected = exchange.response();
        int status = response.statusCode();
        if (expected.statuses().stream().noneMatch(name -> fits(name, status))) {
            return Optional.of("status " + status + " instead of " + String.join(" or ", expected.statuses()));
        }
        String type = mediaType(response.headers().firstValue("Content-Type").orElse(""));
        String format = expected.format();
        if (format != null && !FORMATS.getOrDefault(format, Set.of()).contains(type)) {
            return Optional.of("an answer in " + type + " is not " + format);
        }
        Boolean answer = expected.answer();
        if (answer != null && answer != new String(response.body(), Charset.forName("UTF-8")).contains("true")) {
            return Optional.of("the answer is not " + answer);
        }
        String wanted = expected.mediaType();
        if (wanted != null && !mediaType(wanted).equals(type)) {
            return Optional.of("an answer in " + type + " instead of " + wanted);
        }
        if (expected.location() != null
                && response.headers().firstValue("Location").isEmpty()) {
            return Optional.of("no Location");
        }
        return expected.body() == null ? Optional.empty() : difference(expected.body(), type, response.body());
    }

    private static Optional<String> difference(String expected, String type, byte[] body) {
        Graph wanted = GraphFactory.createDefaultGraph();
        RDFParser.fromString(expected, Lang.TURTLE).parse(wanted);
        Graph got = GraphFactory.createDefaultGraph();
        RDFParser.source(new java.io.ByteArrayInputStream(body))
                .lang(RDFLanguages.contentTypeToLang(type))
                .parse(got);
        return wanted.isIsomorphicWith(got)
                ? Optional.empty()
                : Optional.of("a graph of " + got.size() + " triples that is not the expected one of " + wanted.size());
    }

    private static boolean fits(String name, int status) {
        return name.startsWith("StatusCode")
                ? Character.getNumericValue(name.charAt("StatusCode".length())) == status / 100
                : STATUSES.getOrDefault(name, 0) == status;
    }

    private static String mediaType(String header) {
        return header.replaceFirst(";.*", "").strip();
    }
}
