package io.standpoint.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What is to be exported.
 *
 * @param profile   which view of the graph
 * @param format    how it is written
 * @param selection which part of the view; all where the view is not made of edges between entities
 * @param budget    how much work it may be
 */
public record ExportRequest(Profile profile, ExportFormat format, Selection selection, Budget budget) {

    /** A view of the graph. */
    public enum Profile {
        /**
         * For graph tools: the entities that documents mention with types, names, dates and the direct edges between
         * them, and the posts that they wrote. No node of a fact, no evidence, no text, nothing derived.
         */
        CORE(true, true),
        /** All named graphs. */
        FULL(true, false),
        /** The ontology. */
        ONTOLOGY(true, false),
        /** Actors by topics: an edge for each actor with a stance on a topic. */
        DISCOURSE(false, true),
        /** Actors by actors: an edge for each two with a stance on the same topic. */
        ACTORS(false, true);

        private final boolean rdf;
        private final boolean network;

        Profile(boolean rdf, boolean network) {
            this.rdf = rdf;
            this.network = network;
        }

        /** The view with this name. */
        public static Profile named(String name) {
            return Arrays.stream(values())
                    .filter(profile -> profile.keyword().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No profile '" + name + "'; there are "
                            + String.join(
                                    ", ",
                                    Arrays.stream(values())
                                            .map(Profile::keyword)
                                            .toList())));
        }

        /** The name. */
        public String keyword() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether the view consists of named graphs. */
        public boolean hasGraphs() {
            return this == FULL;
        }

        /** The formats that hold the view. */
        public List<String> formats() {
            return ExportFormat.all().stream()
                    .filter(this::fits)
                    .map(ExportFormat::name)
                    .toList();
        }

        /** The format where none is asked for. */
        public ExportFormat standard() {
            return ExportFormat.named(hasGraphs() ? "trig" : rdf ? "turtle" : "graphml");
        }

        private boolean fits(ExportFormat format) {
            return format.network().isPresent() ? network : rdf && (!hasGraphs() || format.holdsGraphs());
        }
    }

    /**
     * Refuses what cannot be done.
     *
     * @throws IllegalArgumentException if the format cannot hold the profile, with those that can, or parts are asked for of
     *     what has none
     */
    public ExportRequest {
        if (!profile.fits(format)) {
            throw new IllegalArgumentException(format.name() + " cannot hold " + profile.keyword() + "; these can: "
                    + String.join(", ", profile.formats()));
        }
        if (!profile.network && !selection.isAll()) {
            throw new IllegalArgumentException(
                    "Parts can be chosen of core, discourse and actors, not of " + profile.keyword());
        }
    }

    /** Everything of a profile. */
    public static ExportRequest all(Profile profile, ExportFormat format) {
        return new ExportRequest(profile, format, Selection.ALL, Budget.UNLIMITED);
    }
}
