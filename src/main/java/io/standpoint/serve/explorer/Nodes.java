package io.standpoint.serve.explorer;

import io.standpoint.vocabulary.SPT;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Properties that pages read. */
final class Nodes {

    private static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    private static final String SCHEMA = "http://schema.org/";

    static final Node EVIDENCE = iri(SPT.evidence);
    static final Node CONFIDENCE = iri(SPT.confidence);
    static final Node MODALITY = iri(SPT.modality);
    static final Node EXTRACTOR = iri(SPT.extractor);
    static final Node ALTERNATIVE = iri(SPT.alternative);
    static final Node STATUS = iri(SPT.status);
    static final Node START = iri(SPT.start);
    static final Node END = iri(SPT.end);
    static final Node ATTESTED = iri(SPT.attestedOn);
    static final Node STATED = iri(SPT.statedOn);
    static final Node DATE = iri(SPT.date);
    static final Node NOT_BEFORE = iri(SPT.notBefore);
    static final Node NOT_AFTER = iri(SPT.notAfter);
    static final Node POLARITY = iri(SPT.polarity);
    static final Node KIND = iri(SPT.kind);
    static final Node TEXT = iri(SPT.text);
    static final Node CUE = iri(SPT.cue);
    static final Node QUOTATION = iri(SPT.quotation);
    static final Node CAPACITY = iri(SPT.inCapacity);
    static final Node FLAT_PROPERTY = iri(SPT.NS + "flatProperty");
    static final Node AUTHOR_OF = iri(SPT.authorOf);
    static final Node OFFICE_IN = iri(SPT.officeIn);
    static final Node IN_TENSION = iri(SPT.inTensionWith);
    static final Node FILE_NAME = iri(SPT.fileName);
    static final Node ISSUED_AFTER = iri(SPT.issuedNotBefore);
    static final Node ISSUED_BEFORE = iri(SPT.issuedNotAfter);
    static final Node ISSUED_FROM = iri(SPT.issuedFrom);
    static final Node SAME_REPORT = iri(SPT.sameReportAs);
    static final Node STANCE_HOLDER = iri(SPT.stanceHolder);
    static final Node STANCE_TOPIC = iri(SPT.topic);
    static final Node BEGIN = iri(NIF + "beginIndex");
    static final Node FINISH = iri(NIF + "endIndex");
    static final Node ANCHOR = iri(NIF + "anchorOf");
    static final Node CONTEXT = iri(NIF + "referenceContext");
    static final Node STRING = iri(NIF + "isString");
    static final Node MENTIONS = iri(SCHEMA + "mentions");
    static final Node TRANSLATION_OF = iri(SCHEMA + "translationOfWork");
    static final Node REPLACED_BY = iri("http://purl.org/dc/terms/isReplacedBy");
    static final Node DERIVED_FROM = iri("http://www.w3.org/ns/prov#wasDerivedFrom");

    private Nodes() {}

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }
}
