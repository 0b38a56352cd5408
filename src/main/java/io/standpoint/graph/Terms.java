package io.standpoint.graph;

import io.standpoint.vocabulary.SPT;
import java.util.Map;
import java.util.TreeMap;

/** Terms of other vocabularies that the graph uses, and the prefixes for them. */
final class Terms {

    static final String DCTERMS = "http://purl.org/dc/terms/";
    static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    static final String OWL = "http://www.w3.org/2002/07/owl#";
    static final String PROV = "http://www.w3.org/ns/prov#";
    static final String SCHEMA = "http://schema.org/";
    static final String SIOC = "http://rdfs.org/sioc/ns#";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

    static final String CREATED = DCTERMS + "created";
    static final String CREATOR = DCTERMS + "creator";
    static final String IS_PART_OF = DCTERMS + "isPartOf";
    static final String IS_REPLACED_BY = DCTERMS + "isReplacedBy";
    static final String ISSUED = DCTERMS + "issued";
    static final String LANGUAGE = DCTERMS + "language";
    static final String PUBLISHER = DCTERMS + "publisher";
    static final String SOURCE = DCTERMS + "source";
    static final String TITLE = DCTERMS + "title";
    static final String ANCHOR_OF = NIF + "anchorOf";
    static final String BEGIN_INDEX = NIF + "beginIndex";
    static final String END_INDEX = NIF + "endIndex";
    static final String IS_STRING = NIF + "isString";
    static final String REFERENCE_CONTEXT = NIF + "referenceContext";
    static final String SAME_AS = OWL + "sameAs";
    static final String ENDED_AT = PROV + "endedAtTime";
    static final String STARTED_AT = PROV + "startedAtTime";
    static final String USED = PROV + "used";
    static final String WAS_DERIVED_FROM = PROV + "wasDerivedFrom";
    static final String WAS_GENERATED_BY = PROV + "wasGeneratedBy";
    static final String MENTIONS = SCHEMA + "mentions";
    static final String TRANSLATION_OF_WORK = SCHEMA + "translationOfWork";
    static final String REPLY_OF = SIOC + "reply_of";
    static final String ALT_LABEL = SKOS + "altLabel";
    static final String PREF_LABEL = SKOS + "prefLabel";

    private Terms() {}

    /** The prefixes that every file of the graph declares, by name, with one for the resources under a base. */
    static Map<String, String> prefixes(Iris iris) {
        Map<String, String> prefixes = new TreeMap<>(Map.of(
                "dcterms", DCTERMS,
                "nif", NIF,
                "prov", PROV,
                "schema", SCHEMA,
                "sioc", SIOC,
                "skos", SKOS,
                "spt", SPT.NS,
                "id", iris.base()));
        prefixes.put("foaf", "http://xmlns.com/foaf/0.1/");
        prefixes.put("org", "http://www.w3.org/ns/org#");
        prefixes.put("owl", OWL);
        prefixes.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        prefixes.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return prefixes;
    }
}
