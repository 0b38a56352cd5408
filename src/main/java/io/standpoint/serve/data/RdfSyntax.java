package io.standpoint.serve.data;

import io.standpoint.graph.XmlText;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;

/** The syntaxes that resources are described in, the preferred one first. */
enum RdfSyntax {
    TURTLE("ttl", "text/turtle", RDFFormat.TURTLE_PRETTY),
    JSON_LD("jsonld", "application/ld+json", RDFFormat.JSONLD_PRETTY),
    RDF_XML("rdf", "application/rdf+xml", RDFFormat.RDFXML_PLAIN),
    N_TRIPLES("nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8);

    private final String ending;
    private final String mediaType;
    private final RDFFormat format;

    RdfSyntax(String ending, String mediaType, RDFFormat format) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.format = format;
    }

    /** The end of an address in this syntax, after the dot. */
    String ending() {
        return ending;
    }

    String mediaType() {
        return mediaType;
    }

    static List<RdfSyntax> all() {
        return List.of(values());
    }

    /** The syntax that a path's ending names. */
    static Optional<RdfSyntax> ofPath(String path) {
        return Arrays.stream(values())
                .filter(syntax -> path.endsWith("." + syntax.ending))
                .findFirst();
    }

    /** A path without the ending that names this syntax. */
    String stem(String path) {
        return path.substring(0, path.length() - ending.length() - 1);
    }

    static String mediaTypes() {
        return all().stream().map(RdfSyntax::mediaType).collect(Collectors.joining(", "));
    }

    /** A graph in this syntax, in UTF-8. */
    byte[] write(Graph graph) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFWriter.source(this == RDF_XML ? XmlText.legible(graph) : graph)
                .format(format)
                // "@prefix", which tools of all ages read
                .set(RIOT.symTurtleDirectiveStyle, "at")
                .output(out);
        return out.toByteArray();
    }
}
