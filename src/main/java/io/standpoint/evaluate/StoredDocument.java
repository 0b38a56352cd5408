package io.standpoint.evaluate;

import io.standpoint.graph.FixedGraph;
import io.standpoint.vocabulary.SPT;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.query.Dataset;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;

/**
 * A document in a store.
 *
 * @param iri      its IRI, which is its graph's name too
 * @param fileName its path under the folder that was read
 * @param text     its text, empty where the store keeps none
 * @param graph    what was read in it
 */
record StoredDocument(String iri, String fileName, String text, Model graph) {

    private static final String TEXT = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#isString";
    private static final String CATALOGUE = "/graph/" + FixedGraph.CATALOGUE.segment();

    /** The documents of a store, by file name. */
    static List<StoredDocument> allIn(Dataset store) {
        List<StoredDocument> documents = new ArrayList<>();
        store.listModelNames().forEachRemaining(name -> {
            Model graph = store.getNamedModel(name);
            Statement file = graph.getProperty(
                    ResourceFactory.createResource(name.getURI()), ResourceFactory.createProperty(SPT.fileName));
            if (file != null) {
                documents.add(new StoredDocument(name.getURI(), file.getString(), text(name, graph), graph));
            }
        });
        documents.sort(Comparator.comparing(StoredDocument::fileName));
        return documents;
    }

    /** What the catalogue says; nothing if the store has none. */
    static Model catalogue(Dataset store) {
        Model found = ModelFactory.createDefaultModel();
        store.listModelNames().forEachRemaining(name -> {
            if (name.isURIResource() && name.getURI().endsWith(CATALOGUE)) {
                found.add(store.getNamedModel(name));
            }
        });
        return found;
    }

    /** The digits at the start of the file's own name, empty if it starts with another character. */
    String number() {
        String name = fileName.substring(fileName.lastIndexOf('/') + 1);
        int end = 0;
        while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
            end++;
        }
        return name.substring(0, end);
    }

    private static String text(Resource document, Model graph) {
        Statement text = graph.getProperty(document.inModel(graph), ResourceFactory.createProperty(TEXT));
        return text == null ? "" : text.getString();
    }
}
