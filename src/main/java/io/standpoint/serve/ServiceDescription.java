package io.standpoint.serve;

import io.standpoint.graph.FixedGraph;
import io.standpoint.graph.Iris;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Describes the SPARQL service (SPARQL 1.1 Service Description): its endpoint, the languages and formats it knows, and the
 * graphs that it answers over. Nothing in it is a blank node.
 */
final class ServiceDescription implements ActionProcessor {

    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    /** As W3C names them. */
    private static final List<String> TABLES =
            List.of("SPARQL_Results_XML", "SPARQL_Results_JSON", "SPARQL_Results_CSV", "SPARQL_Results_TSV");

    private static final List<String> RDF_FORMATS =
            List.of("Turtle", "N-Triples", "RDF_XML", "JSON-LD", "TriG", "N-Quads");

    private final Iris iris;
    private final boolean writable;

    ServiceDescription(Iris iris, boolean writable) {
        this.iris = iris;
        this.writable = writable;
    }

    @Override
    public void process(HttpAction action) {
        Lang lang = Negotiation.syntax(action);
        action.beginRead();
        try {
            Graph graph = describe(action.getRequestRequestURL().toString(), action.getActiveDSG());
            ActionLib.graphResponse(action, graph, lang);
        } finally {
            action.endRead();
        }
    }

    /**
     * Describes the service.
     *
     * @param endpoint the address that it was asked at
     * @param dataset  in a transaction of the caller's
     */
    Graph describe(String endpoint, DatasetGraph dataset) {
        Description description = new Description(endpoint);
        Node service = description.part("service", "Service");
        description.add(service, "endpoint", NodeFactory.createURI(endpoint));
        description.add(service, "supportedLanguage", sd("SPARQL11Query"));
        if (writable) {
            description.add(service, "supportedLanguage", sd("SPARQL11Update"));
        }
        description.add(service, "feature", sd("UnionDefaultGraph"));
        Stream.concat(TABLES.stream(), RDF_FORMATS.stream())
                .forEach(name -> description.add(service, "resultFormat", format(name)));
        Node data = description.part("dataset", "Dataset");
        description.add(service, "defaultDataset", data);
        description.add(data, "defaultGraph", description.part("default-graph", "Graph"));
        int count = 0;
        for (Iterator<Node> names = dataset.listGraphNodes(); names.hasNext(); ) {
            Node name = names.next();
            Node graph = description.part(part(name, ++count), "NamedGraph");
            description.add(data, "namedGraph", graph);
            description.add(graph, "name", name);
        }
        return description.graph;
    }

    /** The fixed graphs are called by their names. */
    private String part(Node name, int count) {
        for (FixedGraph fixed : FixedGraph.values()) {
            if (iris.graph(fixed).equals(name.getURI())) {
                return "graph-" + fixed.segment();
            }
        }
        return "graph-" + count;
    }

    private static Node sd(String term) {
        return NodeFactory.createURI(SD + term);
    }

    private static Node format(String name) {
        return NodeFactory.createURI(FORMATS + name);
    }

    /** A description that grows. */
    private static final class Description {

        private final String endpoint;
        private final Graph graph = GraphFactory.createDefaultGraph();

        private Description(String endpoint) {
            this.endpoint = endpoint;
            graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
        }

        private Node part(String name, String type) {
            Node node = NodeFactory.createURI(endpoint + "#" + name);
            graph.add(node, RDF.type.asNode(), sd(type));
            return node;
        }

        private void add(Node subject, String property, Node value) {
            graph.add(subject, sd(property), value);
        }
    }
}
