package io.standpoint.evaluate.benchmark;

import java.util.Arrays;
import java.util.Optional;

/** The classes of things whose mentions the Open Knowledge Extraction challenge marks, of the ontology DUL. */
public enum OkeType {
    PERSON("Person"),
    ORGANIZATION("Organization"),
    PLACE("Place"),
    ROLE("Role");

    /** The namespace of the classes. */
    static final String DUL = "http://www.ontologydesignpatterns.org/ont/dul/DUL.owl#";

    private final String label;

    OkeType(String label) {
        this.label = label;
    }

    /** The name of the class. */
    String label() {
        return label;
    }

    /** The IRI of the class. */
    String iri() {
        return DUL + label;
    }

    /** The class of an IRI, if it is one of the four. */
    static Optional<OkeType> of(String iri) {
        return Arrays.stream(values()).filter(type -> type.iri().equals(iri)).findFirst();
    }
}
