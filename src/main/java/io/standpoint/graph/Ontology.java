package io.standpoint.graph;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;

/** The ontology that the program comes with, as fresh graphs that callers may change. */
public final class Ontology {

    /** The ontology's name; its terms follow after {@code #}. */
    public static final String IRI = "https://w3id.org/standpoint/ontology";

    private static final String FOLDER = "/io/standpoint/ontology/";

    private Ontology() {}

    /** The terms: {@code ontology/standpoint.ttl}. */
    public static Graph terms() {
        return read("standpoint.ttl");
    }

    /** What every graph promises, in SHACL: {@code ontology/shapes.ttl}. */
    public static Graph shapes() {
        return read("shapes.ttl");
    }

    private static Graph read(String file) {
        try (InputStream in = Ontology.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks a part of its ontology: " + file);
            }
            Graph graph = GraphFactory.createDefaultGraph();
            RDFDataMgr.read(graph, in, Lang.TURTLE);
            return graph;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
