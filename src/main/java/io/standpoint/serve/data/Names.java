package io.standpoint.serve.data;

import io.standpoint.vocabulary.SPT;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Terms of the vocabularies that descriptions are written in. */
final class Names {

    static {
        // Jena's constants must not be the first of it that is loaded
        JenaSystem.init();
    }

    static final String DCAT = "http://www.w3.org/ns/dcat#";
    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String FOAF = "http://xmlns.com/foaf/0.1/";
    static final String HYDRA = "http://www.w3.org/ns/hydra/core#";
    static final String SPARQL_DESCRIPTION = "http://www.w3.org/ns/sparql-service-description#";
    static final String VOID = "http://rdfs.org/ns/void#";

    static final Node TYPE = RDF.type.asNode();
    static final Node LABEL = RDFS.label.asNode();
    static final Node COMMENT = RDFS.comment.asNode();
    static final Node SEE_ALSO = RDFS.seeAlso.asNode();
    static final Node DOCUMENT = iri(FOAF + "Document");
    static final Node PRIMARY_TOPIC = iri(FOAF + "primaryTopic");
    static final Node IS_PRIMARY_TOPIC_OF = iri(FOAF + "isPrimaryTopicOf");
    static final Node IN_DATASET = iri(VOID + "inDataset");
    static final Node IS_PART_OF = iri(DCTERMS + "isPartOf");
    static final Node IS_REPLACED_BY = iri(DCTERMS + "isReplacedBy");
    static final Node TITLE = iri(DCTERMS + "title");
    static final Node READ_DOCUMENT = iri(SPT.Document);

    private Names() {}

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
