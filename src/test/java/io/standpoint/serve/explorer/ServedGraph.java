package io.standpoint.serve.explorer;

import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.serve.Server;
import io.standpoint.serve.ServerOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.jspecify.annotations.Nullable;

/** A graph in a store of its own, served at a port of its own. */
final class ServedGraph implements AutoCloseable {

    private final KnowledgeStore store;
    private final Server server;

    /** A store as it is. */
    ServedGraph(Path folder) throws Exception {
        this(KnowledgeStore.open(folder), null);
    }

    /** @param file the TriG file beside the tests; nothing for an empty store */
    ServedGraph(Path folder, @Nullable String file) throws Exception {
        this(KnowledgeStore.open(folder.resolve("kg")), file);
    }

    private ServedGraph(KnowledgeStore store, @Nullable String file) throws Exception {
        this.store = store;
        if (file != null) {
            store.write(dataset -> {
                RDFParser.source(String.valueOf(ServedGraph.class.getResource(file)))
                        .lang(Lang.TRIG)
                        .parse(dataset);
                return true;
            });
        }
        server = Server.start(store.unionView(), new ServerOptions("127.0.0.1", 0, 10, 10_000, Iris.DEFAULT_BASE));
    }

    /** The address of a page. */
    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** What is answered, without following where it leads. */
    HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address(path))).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
