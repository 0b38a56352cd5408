package io.standpoint.graph;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFWriterRegistry;

/** A format that RDF is written in: every one that Rio has a writer for. */
public final class ExportFormat {

    private final RDFFormat format;

    private ExportFormat(RDFFormat format) {
        this.format = format;
    }

    /**
     * The format with this name, without regard to case and punctuation: {@code turtle}, {@code nquads}, {@code JSON-LD},
     * a file ending such as {@code ttl}, or a media type.
     *
     * @throws IllegalArgumentException if there is none; the message lists those that there are
     */
    public static ExportFormat named(String name) {
        String wanted = plain(name);
        Collection<RDFFormat> formats = RDFWriterRegistry.getInstance().getKeys();
        return Stream.concat(
                        formats.stream()
                                .filter(format -> plain(format.getName()).equals(wanted)),
                        formats.stream().filter(format -> otherNames(format).anyMatch(wanted::equals)))
                .findFirst()
                .map(ExportFormat::new)
                .orElseThrow(() -> new IllegalArgumentException(
                        "No format '" + name + "'; there are " + String.join(", ", names(false))));
    }

    /** The names of the formats, or of those alone that hold named graphs, in alphabetical order. */
    public static List<String> names(boolean withGraphs) {
        return RDFWriterRegistry.getInstance().getKeys().stream()
                .filter(format -> format.supportsContexts() || !withGraphs)
                .map(format -> plain(format.getName()))
                .sorted()
                .toList();
    }

    /** The name, in lower-case letters and digits. */
    public String name() {
        return plain(format.getName());
    }

    /** Whether the format holds named graphs. */
    public boolean holdsGraphs() {
        return format.supportsContexts();
    }

    RDFFormat rio() {
        return format;
    }

    private static Stream<String> otherNames(RDFFormat format) {
        return Stream.concat(format.getFileExtensions().stream(), format.getMIMETypes().stream())
                .map(ExportFormat::plain);
    }

    private static String plain(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }
}
