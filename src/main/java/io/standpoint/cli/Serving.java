package io.standpoint.cli;

import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.StoreException;
import io.standpoint.serve.ServeException;
import io.standpoint.serve.Server;
import io.standpoint.serve.ServerOptions;
import java.io.PrintWriter;

/** Serves until the process is told to stop. */
final class Serving {

    private Serving() {}

    static void untilStopped(KnowledgeStore store, ServerOptions options, Console console)
            throws StoreException, ServeException {
        Server server = Server.start(store.servedView(new Iris(options.base())), options);
        Thread closing = new Thread(() -> {
            server.close();
            store.close();
        });
        Runtime.getRuntime().addShutdownHook(closing);
        PrintWriter out = console.out();
        out.println("Open    " + server.pageAddress());
        out.println("SPARQL  " + server.sparqlAddress());
        out.println("Data    " + server.dataAddress());
        if (options.writer() != null) {
            out.println("Update  " + server.updateAddress() + " as "
                    + options.writer().user());
        }
        out.println("Stop with Ctrl-C.");
        out.flush();
        server.join();
    }
}
