package io.standpoint.cli;

import io.standpoint.graph.KnowledgeStore;
import io.standpoint.serve.ServeException;
import io.standpoint.serve.Server;
import io.standpoint.serve.ServerOptions;
import java.io.PrintWriter;

/** Serves until the process is told to stop. */
final class Serving {

    private Serving() {}

    static void untilStopped(KnowledgeStore store, ServerOptions options, Console console) throws ServeException {
        Server server = Server.start(store.unionView(), options);
        Thread closing = new Thread(() -> {
            server.close();
            store.close();
        });
        Runtime.getRuntime().addShutdownHook(closing);
        PrintWriter out = console.out();
        out.println("Open    " + server.pageAddress());
        out.println("SPARQL  " + server.sparqlAddress());
        out.println("Data    " + server.dataAddress());
        out.println("Stop with Ctrl-C.");
        out.flush();
        server.join();
    }
}
