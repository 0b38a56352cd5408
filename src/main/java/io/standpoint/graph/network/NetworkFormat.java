package io.standpoint.graph.network;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The formats of graph tools. */
public enum NetworkFormat {
    /** GraphML 1.0, which nearly all graph tools read. */
    GRAPHML("graphml", "application/graphml+xml") {
        @Override
        public NetworkWriter writer(OutputStream out) throws IOException {
            return new GraphmlWriter(out);
        }
    },
    /** GEXF 1.2, of Gephi. */
    GEXF("gexf", "application/gexf+xml") {
        @Override
        public NetworkWriter writer(OutputStream out) throws IOException {
            return new GexfWriter(out);
        }
    },
    /** Cytoscape JSON, of Cytoscape and Cytoscape.js. */
    CYJS("cyjs", "application/json") {
        @Override
        public NetworkWriter writer(OutputStream out) throws IOException {
            return new CytoscapeWriter(out);
        }
    },
    /** A line for each edge; see {@link CsvNetworkWriter} for what it does to labels. */
    CSV("csv", "text/csv") {
        @Override
        public NetworkWriter writer(OutputStream out) throws IOException {
            return new CsvNetworkWriter(out);
        }
    };

    private final String ending;
    private final String mediaType;

    NetworkFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** The format with this file ending or name. */
    public static Optional<NetworkFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The names, which are also the endings of files. */
    public static List<String> names() {
        return Arrays.stream(values()).map(NetworkFormat::ending).toList();
    }

    /** The ending of files. */
    public String ending() {
        return ending;
    }

    /** The media type. */
    public String mediaType() {
        return mediaType;
    }

    /** A writer to a stream. */
    public abstract NetworkWriter writer(OutputStream out) throws IOException;
}
