package io.standpoint.serve.data;

import io.standpoint.graph.StoredQueries;
import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.sparql.core.DatasetGraph;

/** All servlets of this package. */
public final class DataServlets {

    private DataServlets() {}

    /**
     * The servlets, by where they are served.
     *
     * @param dataset with the union of its graphs as default graph
     */
    public static Map<String, HttpServlet> of(DatasetGraph dataset, DataOptions options) {
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        Resources resources = new Resources(dataset);
        servlets.put("/id/*", new ResourceServlet(resources, options.iris()));
        servlets.put("/data/*", new DescriptionServlet(resources, options.iris()));
        servlets.put("/data/index/*", new IndexServlet(dataset, options.iris()));
        servlets.put("/ontology/*", new OntologyServlet());
        for (RdfSyntax syntax : RdfSyntax.all()) {
            servlets.put("/ontology." + syntax.ending(), new OntologyServlet());
            servlets.put("/data/index." + syntax.ending(), new IndexServlet(dataset, options.iris()));
        }
        Statistics statistics = new Statistics(dataset, options.iris(), options.state());
        servlets.put("/.well-known/void", new VoidServlet(statistics, options.iris(), options.licence()));
        StoredQueries queries = StoredQueries.load();
        servlets.put("/api/queries/*", new QueryServlet(dataset, queries, options));
        servlets.put("/api/openapi.json", new OpenApiServlet(queries, options.maxRows()));
        servlets.put("/export/*", new ExportServlet(dataset, options));
        return servlets;
    }
}
