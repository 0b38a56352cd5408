package io.standpoint.serve;

import io.standpoint.graph.Iris;
import java.util.Set;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.GSP_RW;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;

/** The services that Fuseki gives of a dataset, by the last segment of their paths. */
final class SparqlService {

    /** The path of the dataset. */
    static final String PATH = "/standpoint";

    /** Where POST only reads. */
    static final Set<String> READ_BY_POST = Set.of(PATH + "/sparql", PATH + "/shacl");

    private SparqlService() {}

    static DataService of(DatasetGraph dataset, ServerOptions options) {
        boolean writable = options.writer() != null;
        ServiceDescription description = new ServiceDescription(new Iris(options.base()), writable);
        return DataService.newBuilder(dataset)
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .endpointName("sparql")
                        .context(timeout(options))
                        .processor(new QueryService(options.maxRows(), description))
                        .build())
                .addEndpoint(endpoint(Operation.Update, "update", writable ? new UpdateService() : new Refusal()))
                .addEndpoint(
                        writable
                                ? endpoint(Operation.GSP_RW, "data", new Negotiation.GraphStore(new GSP_RW()))
                                : endpoint(Operation.GSP_R, "data", new Negotiation.GraphStore(new GSP_R())))
                .addEndpoint(endpoint(Operation.Shacl, "shacl", new ValidationService(options.timeoutSeconds())))
                .addEndpoint(Operation.PREFIXES_R, "prefixes")
                .build();
    }

    private static Endpoint endpoint(Operation operation, String name, ActionProcessor processor) {
        return Endpoint.create()
                .operation(operation)
                .endpointName(name)
                .processor(processor)
                .build();
    }

    private static Context timeout(ServerOptions options) {
        Context context = new Context();
        context.set(ARQ.queryTimeout, Long.toString(options.timeoutSeconds() * 1000L));
        return context;
    }

    /** No updates at all. */
    private static final class Refusal implements ActionProcessor {

        @Override
        public void process(HttpAction action) {
            ServletOps.errorForbidden("This server is for reading; --writable lets it be written to");
        }
    }
}
