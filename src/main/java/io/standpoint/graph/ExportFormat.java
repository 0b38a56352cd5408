package io.standpoint.graph;

import io.standpoint.graph.network.NetworkFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriterRegistry;

/** A format that the graph is written in: every one that Rio has a writer for, and those of graph tools. */
public sealed interface ExportFormat {

    /** The name, in lower-case letters and digits. */
    String name();

    /** The media type. */
    String mediaType();

    /** Whether the format holds named graphs. */
    boolean holdsGraphs();

    /** The format of graph tools that it is, if it is one. */
    Optional<NetworkFormat> network();

    /**
     * A format of RDF.
     *
     * @param rio what Rio calls it
     */
    record Rdf(RDFFormat rio) implements ExportFormat {

        @Override
        public String name() {
            return plain(rio.getName());
        }

        @Override
        public String mediaType() {
            return rio.getDefaultMIMEType();
        }

        @Override
        public boolean holdsGraphs() {
            return rio.supportsContexts();
        }

        @Override
        public Optional<NetworkFormat> network() {
            return Optional.empty();
        }

        /** Whether it is written in XML, which does not hold every character. */
        boolean isXml() {
            return rio.getMIMETypes().stream().anyMatch(type -> type.endsWith("xml"));
        }

        private boolean isCalled(String name) {
            return Stream.concat(rio.getFileExtensions().stream(), rio.getMIMETypes().stream())
                    .anyMatch(other -> plain(other).equals(name));
        }
    }

    /**
     * A format of graph tools.
     *
     * @param format which one
     */
    record Tool(NetworkFormat format) implements ExportFormat {

        @Override
        public String name() {
            return format.ending();
        }

        @Override
        public String mediaType() {
            return format.mediaType();
        }

        @Override
        public boolean holdsGraphs() {
            return false;
        }

        @Override
        public Optional<NetworkFormat> network() {
            return Optional.of(format);
        }
    }

    /**
     * The format with this name, without regard to case and punctuation: {@code turtle}, {@code nquads}, {@code JSON-LD},
     * a file ending such as {@code ttl}, or a media type of RDF.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    static ExportFormat named(String name) {
        String wanted = plain(name);
        List<ExportFormat> all = all();
        return Stream.concat(
                        all.stream().filter(format -> format.name().equals(wanted)),
                        all.stream().filter(format -> format instanceof Rdf rdf && rdf.isCalled(wanted)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No format '" + name + "'; there are "
                        + all.stream().map(ExportFormat::name).collect(Collectors.joining(", "))));
    }

    /** All formats, in the order of their names. */
    static List<ExportFormat> all() {
        Stream<ExportFormat> rdf =
                RDFWriterRegistry.getInstance().getKeys().stream().map(Rdf::new);
        Stream<ExportFormat> tools = Stream.of(NetworkFormat.values()).map(Tool::new);
        return Stream.concat(rdf, tools)
                .sorted(Comparator.comparing(ExportFormat::name))
                .toList();
    }

    private static String plain(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
