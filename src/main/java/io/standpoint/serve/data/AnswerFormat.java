package io.standpoint.serve.data;

import io.standpoint.graph.XmlText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.RDFOutput;

/**
 * What rows of solutions are written in: the W3C's formats for SPARQL results to the letter, so that CSV holds values as they are,
 * and Turtle in the vocabulary of the W3C's result sets. The preferred one comes first.
 */
enum AnswerFormat {
    JSON("json", ResultSetLang.RS_JSON, "application/sparql-results+json", "application/json"),
    CSV("csv", ResultSetLang.RS_CSV, "text/csv"),
    TSV("tsv", ResultSetLang.RS_TSV, "text/tab-separated-values"),
    XML("xml", ResultSetLang.RS_XML, "application/sparql-results+xml", "application/xml"),
    TURTLE("ttl", Lang.TURTLE, "text/turtle");

    private final String ending;
    private final Lang language;
    private final List<String> mediaTypes;

    AnswerFormat(String ending, Lang language, String... mediaTypes) {
        this.ending = ending;
        this.language = language;
        this.mediaTypes = List.of(mediaTypes);
    }

    /**
     * A format under one of its media types.
     *
     * @param format    the format
     * @param mediaType what the answer is called
     */
    record Offer(AnswerFormat format, String mediaType) {}

    static List<Offer> offers() {
        return Arrays.stream(values())
                .flatMap(format -> format.mediaTypes.stream().map(type -> new Offer(format, type)))
                .toList();
    }

    static Optional<Offer> ofEnding(String ending) {
        return offers().stream()
                .filter(offer -> offer.format.ending.equals(ending))
                .findFirst();
    }

    static String names() {
        return Stream.of(values()).map(format -> format.mediaTypes.get(0)).collect(Collectors.joining(", "));
    }

    String ending() {
        return ending;
    }

    /** Writes solutions. */
    void write(RowSet rows, OutputStream out) {
        ResultSet results = ResultSet.adapt(this == XML ? legible(rows) : rows);
        if (this == TURTLE) {
            write(RDFOutput.encodeAsModel(results), out);
        } else {
            ResultSetFormatter.output(out, results, language);
        }
    }

    /** Writes yes or no. */
    void write(boolean answer, OutputStream out) {
        if (this == TURTLE) {
            write(RDFOutput.encodeAsModel(answer), out);
        } else {
            ResultSetFormatter.output(out, answer, language);
        }
    }

    private static void write(Model model, OutputStream out) {
        try {
            out.write(RdfSyntax.TURTLE.write(model.getGraph()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RowSet legible(RowSet rows) {
        return RowSetStream.create(rows.getResultVars(), Iter.map(rows, AnswerFormat::legible));
    }

    private static Binding legible(Binding row) {
        BindingBuilder legible = Binding.builder();
        row.forEach((variable, node) -> legible.add(variable, XmlText.legible(node)));
        return legible.build();
    }
}
