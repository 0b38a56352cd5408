package io.standpoint.graph;

import java.util.Locale;

/** The named graphs that are not a document's. */
public enum FixedGraph {
    /** Types, labels and links of the entities that documents mention. */
    ENTITIES,
    /** What the catalogue says. */
    CATALOGUE,
    /** The topic scheme. */
    TOPICS,
    /** The ontology. */
    ONTOLOGY,
    /** What people corrected. */
    CURATION,
    /** When the program ran: the only graph with times of its own. */
    RUNS,
    /** Which documents tell the same report. */
    REPORTS,
    /** Which identities were merged, nearly merged or kept apart, and why. */
    RESOLUTION,
    /** What follows from facts without being read. */
    DERIVED;

    /** The last segment of the graph's name. */
    public String segment() {
        return name().toLowerCase(Locale.ROOT);
    }
}
