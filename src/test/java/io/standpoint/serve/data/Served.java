package io.standpoint.serve.data;

import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.serve.Server;
import io.standpoint.serve.ServerOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;

/** A small graph behind a real server. */
final class Served implements AutoCloseable {

    static final String BASE = Iris.DEFAULT_BASE;

    private final KnowledgeStore store;
    private final Server server;

    private Served(KnowledgeStore store, Server server) {
        this.store = store;
        this.server = server;
    }

    static Served start(Path directory, Optional<String> licence) throws Exception {
        KnowledgeStore store = KnowledgeStore.open(directory);
        store.write(dataset -> {
            RDFParser.source(Served.class.getResource("graph.trig").toString())
                    .lang(Lang.TRIG)
                    .parse(dataset);
            return true;
        });
        ServerOptions options = new ServerOptions("127.0.0.1", 0, 10, 50, BASE, null, licence);
        return new Served(store, Server.start(store.servedView(Iris.standard()), options));
    }

    DatasetGraph graph() {
        return store.unionView();
    }

    String address(String path) {
        return server.pageAddress() + path;
    }

    HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        return send(request(path).header("Accept", accept), Redirect.NEVER);
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path), Redirect.NEVER);
    }

    HttpResponse<String> head(String path) throws IOException, InterruptedException {
        return send(request(path).method("HEAD", BodyPublishers.noBody()), Redirect.NEVER);
    }

    HttpResponse<String> follow(String address, String accept) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)).header("Accept", accept), Redirect.NORMAL);
    }

    static Model parse(HttpResponse<String> answer, Lang lang) {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(answer.body(), lang).base(answer.uri().toString()).parse(model);
        return model;
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address(path)));
    }

    static HttpResponse<String> send(HttpRequest.Builder request, Redirect redirect)
            throws IOException, InterruptedException {
        return HttpClient.newBuilder().followRedirects(redirect).build().send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
