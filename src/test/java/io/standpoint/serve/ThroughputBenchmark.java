package io.standpoint.serve;

import io.standpoint.graph.InvalidQueryException;
import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.StoredQueries;
import io.standpoint.graph.StoredQuery;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;

/**
 * How many requests a second the server answers, beside Fuseki as it comes: in one process, over one store with the union as
 * default graph in both, and with one mix of queries, the stored ones and look-ups. Runs come in pairs, each server first in
 * every other one; what counts is the median of the pairs' ratios.
 *
 * <p>Arguments: the store, the number of pairs, the seconds of a run.
 */
public final class ThroughputBenchmark {

    private static final int CLIENTS = 4;
    /** Formats without prefixes, so that the same answer has the same length. */
    private static final String ACCEPT = "application/sparql-results+json, application/n-triples";

    private static final List<String> LOOK_UPS = List.of(
            "ASK { ?s ?p ?o }",
            "SELECT * { ?s a <https://w3id.org/standpoint/ontology#Person> } LIMIT 20",
            "SELECT ?s ?l { ?s <http://www.w3.org/2000/01/rdf-schema#label> ?l } LIMIT 100",
            "SELECT ?g (COUNT(*) AS ?n) { GRAPH ?g { ?s a ?type } } GROUP BY ?g",
            "CONSTRUCT { ?s ?p ?o } WHERE { ?s a <https://w3id.org/standpoint/ontology#Stance> ; ?p ?o } LIMIT 200");

    private ThroughputBenchmark() {}

    /** Prints a line a pair and the median. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int pairs = Integer.parseInt(arguments[1]);
        long seconds = Long.parseLong(arguments[2]);
        try (KnowledgeStore store = KnowledgeStore.openReadOnly(folder);
                Server own = Server.start(
                        store.servedView(Iris.standard()),
                        new ServerOptions("127.0.0.1", 0, 30, 100_000, Iris.DEFAULT_BASE))) {
            FusekiServer fuseki = FusekiServer.create()
                    .port(0)
                    .loopback(true)
                    .fusekiModules(FusekiModules.empty())
                    .add("/ds", store.unionView())
                    .start();
            String theirs = "http://127.0.0.1:" + fuseki.getPort() + "/ds/sparql";
            compare(own.sparqlAddress(), theirs, pairs, seconds);
            fuseki.stop();
        }
    }

    private static void compare(String own, String theirs, int pairs, long seconds) throws Exception {
        List<String> queries = queries();
        requireSameAnswers(own, theirs, queries);
        run(own, queries, seconds);
        run(theirs, queries, seconds);
        double[] ratios = new double[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            boolean ownFirst = pair % 2 == 0;
            double first = run(ownFirst ? own : theirs, queries, seconds);
            double second = run(ownFirst ? theirs : own, queries, seconds);
            double mine = ownFirst ? first : second;
            double other = ownFirst ? second : first;
            ratios[pair] = mine / other;
            System.out.printf("Standpoint %.1f/s, Fuseki %.1f/s, ratio %.3f%n", mine, other, ratios[pair]);
        }
        Arrays.sort(ratios);
        System.out.printf("median ratio of %d pairs: %.3f%n", pairs, ratios[pairs / 2]);
    }

    private static List<String> queries() throws InvalidQueryException {
        List<String> queries = new ArrayList<>(LOOK_UPS);
        for (StoredQuery query : StoredQueries.load().all()) {
            queries.add(query.bind(Map.of(), Iris.DEFAULT_BASE).toString());
        }
        return queries;
    }

    /** Otherwise the two would not do the same work. */
    private static void requireSameAnswers(String own, String theirs, List<String> queries) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        for (String query : queries) {
            HttpResponse<byte[]> mine = send(client, own, query);
            HttpResponse<byte[]> other = send(client, theirs, query);
            if (mine.statusCode() != 200 || mine.body().length != other.body().length) {
                throw new IllegalStateException(mine.statusCode() + " and " + other.statusCode() + ": " + query);
            }
        }
    }

    /** Requests a second. */
    private static double run(String endpoint, List<String> queries, long seconds) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            long begin = System.nanoTime();
            long end = begin + TimeUnit.SECONDS.toNanos(seconds);
            List<Callable<Long>> work = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                int offset = client * queries.size() / CLIENTS;
                work.add(() -> ask(endpoint, queries, offset, end));
            }
            long answered = 0;
            for (Future<Long> each : clients.invokeAll(work)) {
                answered += each.get();
            }
            return answered / ((System.nanoTime() - begin) / 1e9);
        } finally {
            clients.shutdown();
        }
    }

    private static long ask(String endpoint, List<String> queries, int offset, long end)
            throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        long answered = 0;
        while (System.nanoTime() < end) {
            send(client, endpoint, queries.get((int) ((offset + answered) % queries.size())));
            answered++;
        }
        return answered;
    }

    private static HttpResponse<byte[]> send(HttpClient client, String endpoint, String query)
            throws IOException, InterruptedException {
        String address = endpoint + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Accept", ACCEPT)
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }
}
