package io.standpoint.serve;

import io.standpoint.graph.Iris;
import io.standpoint.graph.StoredQueries;
import io.standpoint.serve.data.DataOptions;
import io.standpoint.serve.data.DataServlets;
import io.standpoint.serve.explorer.Assets;
import io.standpoint.serve.explorer.Explorer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.CrossOriginHandler;

/**
 * Serves a graph: SPARQL queries at {@code /standpoint/sparql}, the Graph Store Protocol at {@code /standpoint/data}, its
 * validation at {@code /standpoint/shacl}, its prefixes at {@code /standpoint/prefixes}, and a page of what is there at
 * {@code /}. Nothing can be changed through it, unless {@link ServerOptions#writer} may: then also by SPARQL updates at
 * {@code /standpoint/update}. No request makes it read a file or call another server.
 */
public final class Server implements AutoCloseable {

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
        Revision revision = new Revision(Clock.systemUTC());
        DatasetGraph served = new RevisedDataset(dataset, revision);
        FusekiServer.Builder builder = FusekiServer.create()
                .port(options.port())
                .fusekiModules(FusekiModules.empty())
                .addFilter("/*", new AnswerFilter())
                .add(SparqlService.PATH, SparqlService.of(served, options));
        mounts(served, options, revision).forEach(mount -> builder.addServlet(mount.path(), mount.servlet()));
        FusekiServer fuseki = builder.build();
        for (Connector connector : fuseki.getJettyServer().getConnectors()) {
            if (connector instanceof ServerConnector network) {
                network.setHost(options.host());
            }
        }
        surround(fuseki.getJettyServer(), options, revision);
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

    /** The address for SPARQL updates. */
    public String updateAddress() {
        return pageAddress() + "standpoint/update";
    }

    /** Waits until the server stops. */
    public void join() {
        fuseki.join();
    }

    @Override
    public void close() {
        fuseki.stop();
    }

    /** What is served beside SPARQL. */
    private static List<Mount> mounts(DatasetGraph dataset, ServerOptions options, Revision revision) {
        List<Mount> mounts = new ArrayList<>();
        mounts.add(new Mount(Assets.PATH, new Assets()));
        Explorer explorer = new Explorer(dataset, new Iris(options.base()), StoredQueries.load(), revision::name);
        Explorer.PATHS.forEach(path -> mounts.add(new Mount(path, explorer)));
        explorer.prepare();
        DataOptions data = new DataOptions(
                new Iris(options.base()),
                options.timeoutSeconds(),
                options.maxRows(),
                options.licence(),
                revision::name);
        DataServlets.of(dataset, data).forEach((path, servlet) -> mounts.add(new Mount(path, servlet)));
        return mounts;
    }

    /** Puts around all that is served what holds for all of it; the first to see a request is the last put here. */
    private static void surround(org.eclipse.jetty.server.Server jetty, ServerOptions options, Revision revision) {
        ProblemHandler problems = new ProblemHandler();
        jetty.setErrorHandler(problems);
        Handler handler = jetty.getHandler();
        if (handler instanceof ServletContextHandler servlets) {
            servlets.setErrorHandler(problems);
        }
        Credentials writer = options.writer();
        if (writer != null) {
            handler = new WriteAccess(handler, writer, SparqlService.READ_BY_POST);
        }
        handler = new CompressionHandler(new RevisionHandler(handler, revision));
        jetty.setHandler(forAllOrigins(new CautiousHandler(handler)));
    }

    /** Any page may read: all that is served is public to whoever reaches the address. */
    private static Handler forAllOrigins(Handler handler) {
        CrossOriginHandler origins = new CrossOriginHandler();
        origins.setAllowedOriginPatterns(Set.of("*"));
        origins.setAllowedMethods(Set.of("GET", "HEAD", "POST", "OPTIONS"));
        origins.setAllowedHeaders(Set.of("Accept", "Content-Type", "If-None-Match"));
        origins.setExposedHeaders(Set.of(QueryService.HEADER, "ETag"));
        origins.setHandler(handler);
        return origins;
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
