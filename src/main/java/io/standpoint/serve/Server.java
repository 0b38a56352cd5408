package io.standpoint.serve;

import io.standpoint.graph.Iris;
import io.standpoint.graph.StoredQueries;
import io.standpoint.serve.explorer.Assets;
import io.standpoint.serve.explorer.Explorer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;

/**
 * Serves a graph for reading: SPARQL queries at {@code /standpoint/sparql}, the Graph Store Protocol at
 * {@code /standpoint/data}, and a page of what is there at {@code /}. Nothing can be changed through it, and no query makes it read a file or call another server.
 */
public final class Server implements AutoCloseable {

    private static final String DATASET = "/standpoint";

    private final FusekiServer fuseki;
    private final ServerOptions options;

    private Server(FusekiServer fuseki, ServerOptions options) {
        this.fuseki = fuseki;
        this.options = options;
    }

    /**
     * Starts serving; returns once requests are answered.
     *
     * @param dataset with the union of its graphs as default graph; stays the caller's to close, after the server
     * @throws ServeException if the address cannot be listened on
     */
    public static Server start(DatasetGraph dataset, ServerOptions options) throws ServeException {
        ARQ.getContext().setFalse(ARQ.httpServiceAllowed);
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .fusekiModules(FusekiModules.empty())
                .add(DATASET, service(dataset, options))
                .addServlet(Assets.PATH, new Assets());
        Explorer explorer = new Explorer(dataset, new Iris(options.base()), StoredQueries.load(), () -> "");
        Explorer.PATHS.forEach(path -> builder.addServlet(path, explorer));
        explorer.prepare();
        FusekiServer fuseki = builder.build();
        for (Connector connector : fuseki.getJettyServer().getConnectors()) {
            if (connector instanceof ServerConnector network) {
                network.setHost(options.host());
            }
        }
        allowOtherOrigins(fuseki.getJettyServer());
        try {
            fuseki.start();
        } catch (FusekiException e) {
            throw new ServeException(reason(e, options), e);
        }
        return new Server(fuseki, options);
    }

    /**
     * Tells early whether the server could start, for those who have work to do before.
     *
     * @throws ServeException if the address cannot be listened on now
     */
    public static void requireFree(ServerOptions options) throws ServeException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(options.host(), options.port()));
        } catch (IOException e) {
            throw new ServeException(reason(e, options), e);
        }
    }

    /** The port that is listened on. */
    public int port() {
        return fuseki.getPort();
    }

    /** The address of the start page. */
    public String pageAddress() {
        String host = "0.0.0.0".equals(options.host()) ? "localhost" : options.host();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port() + "/";
    }

    /** The address of the SPARQL endpoint. */
    public String sparqlAddress() {
        return pageAddress() + "standpoint/sparql";
    }

    /** The address of the Graph Store. */
    public String dataAddress() {
        return pageAddress() + "standpoint/data";
    }

    /** Waits until the server stops. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }

    private static DataService service(DatasetGraph dataset, ServerOptions options) {
        Context context = new Context();
        context.set(ARQ.queryTimeout, Long.toString(options.timeoutSeconds() * 1000L));
        Endpoint sparql = Endpoint.create()
                .operation(Operation.Query)
                .endpointName("sparql")
                .context(context)
                .processor(new LimitedQueryProcessor(options.maxRows()))
                .build();
        return DataService.newBuilder(dataset)
                .addEndpoint(sparql)
                .addEndpoint(Operation.GSP_R, "data")
                .build();
    }

    /** Any page may read: all that is served is public to whoever reaches the address. */
    private static void allowOtherOrigins(org.eclipse.jetty.server.Server jetty) {
        CrossOriginHandler origins = new CrossOriginHandler();
        origins.setAllowedOriginPatterns(Set.of("*"));
        origins.setAllowedMethods(Set.of("GET", "HEAD", "POST", "OPTIONS"));
        origins.setAllowedHeaders(Set.of("Accept", "Content-Type"));
        origins.setExposedHeaders(Set.of(LimitedQueryProcessor.HEADER));
        origins.setHandler(new CautiousHandler(jetty.getHandler()));
        jetty.setHandler(origins);
    }

    private static Throwable rootOf(Exception failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String reason(Exception failure, ServerOptions options) {
        String address = options.host() + ":" + options.port();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean taken = cause instanceof BindException
                    && String.valueOf(cause.getMessage()).contains("already in use");
            if (taken) {
                return "Port in use: cannot listen on " + address + "; choose another with --port";
            }
        }
        return "Cannot listen on " + address + ": " + rootOf(failure).getMessage();
    }
}
