package io.standpoint.serve.w3c;

import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.serve.Credentials;
import io.standpoint.serve.Server;
import io.standpoint.serve.ServerOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * A running server that is tested.
 *
 * @param addresses     where it takes queries, updates and graphs
 * @param authorization what to say with each request, or empty
 * @param data          what it serves, for setting up
 * @param closing       stops it
 */
record Subject(Map<ProtocolCase.Target, String> addresses, String authorization, DatasetGraph data, Runnable closing)
        implements AutoCloseable {

    /** Standpoint on an empty store. */
    static Subject standpoint(Path folder, boolean writable) throws Exception {
        KnowledgeStore store = KnowledgeStore.open(folder);
        Credentials writer = new Credentials("editor", "only for tests");
        DatasetGraph data = store.servedView(Iris.standard());
        Server server = Server.start(
                data,
                new ServerOptions(
                        "127.0.0.1", 0, 10, 1000, Iris.DEFAULT_BASE, writable ? writer : null, Optional.empty()));
        String known = Base64.getEncoder()
                .encodeToString((writer.user() + ":" + writer.password()).getBytes(StandardCharsets.UTF_8));
        return new Subject(
                Map.of(
                        ProtocolCase.Target.QUERY, server.sparqlAddress(),
                        ProtocolCase.Target.UPDATE, server.updateAddress(),
                        ProtocolCase.Target.GRAPH_STORE, server.dataAddress()),
                writable ? "Basic " + known : "",
                data,
                () -> {
                    server.close();
                    store.close();
                });
    }

    /** Fuseki as it comes, on an empty TDB2 store. */
    static Subject fuseki(Path folder) {
        DatasetGraph data = DatabaseMgr.connectDatasetGraph(folder.toString());
        FusekiServer server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .fusekiModules(FusekiModules.empty())
                .add("/ds", data)
                .start();
        String base = "http://127.0.0.1:" + server.getPort() + "/ds/";
        return new Subject(
                Map.of(
                        ProtocolCase.Target.QUERY, base + "sparql",
                        ProtocolCase.Target.UPDATE, base + "update",
                        ProtocolCase.Target.GRAPH_STORE, base + "data"),
                "",
                data,
                () -> {
                    server.stop();
                    TDBInternal.expel(data);
                });
    }

    /** Makes it hold the data of a test and nothing else. */
    void prepare(ProtocolCase test) {
        change(all -> {
            all.getDefaultGraph().clear();
            Iter.toList(all.listGraphNodes()).forEach(all::removeGraph);
        });
        test.data()
                .forEach((graph, file) -> change(
                        all -> RDFDataMgr.parse(StreamRDFLib.graph(all.getGraph(NodeFactory.createURI(graph))), file)));
    }

    private void change(Consumer<DatasetGraph> work) {
        Txn.executeWrite(data, () -> work.accept(data));
    }

    @Override
    public void close() {
        closing.run();
    }
}
