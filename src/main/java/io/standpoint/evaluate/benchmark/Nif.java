package io.standpoint.evaluate.benchmark;

/** Terms of the NLP Interchange Format 2.0 and of ITS 2.0 in RDF. */
final class Nif {

    static final String NAMESPACE = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";

    /** A text, and its characters. */
    static final String STRING = NAMESPACE + "isString";

    /** The text that a mention stands in. */
    static final String CONTEXT = NAMESPACE + "referenceContext";

    /** The characters of a mention. */
    static final String ANCHOR = NAMESPACE + "anchorOf";

    static final String BEGIN = NAMESPACE + "beginIndex";
    static final String END = NAMESPACE + "endIndex";

    static final String ITS = "http://www.w3.org/2005/11/its/rdf#";

    /** What a mention stands for. */
    static final String IDENTITY = ITS + "taIdentRef";

    private Nif() {}
}
