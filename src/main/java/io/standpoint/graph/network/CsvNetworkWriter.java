package io.standpoint.graph.network;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes a line for each edge in RFC 4180's CSV, with a head: {@code source}, {@code target}, {@code sourceLabel}, {@code
 * targetLabel}, {@code label} and the edges' attributes. Nodes without edges are left out.
 *
 * <p>People open such files in spreadsheets, which take a cell for a formula if it begins with {@code =}, {@code +}, {@code -},
 * {@code @}, a tab or a line end. A text like that gets an apostrophe before it, as OWASP advises; ids and numbers never
 * need one.
 */
final class CsvNetworkWriter implements NetworkWriter {

    private static final String ACTIVE = "=+-@\t\r\n";

    private final CSVPrinter csv;
    private List<String> attributes = List.of();

    CsvNetworkWriter(OutputStream out) throws IOException {
        this.csv = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), CSVFormat.RFC4180);
    }

    @Override
    public void start(Layout layout) throws IOException {
        attributes = layout.ofEdges().stream().map(Attribute::name).toList();
        csv.print("source");
        csv.print("target");
        csv.print("sourceLabel");
        csv.print("targetLabel");
        csv.print("label");
        csv.printRecord(attributes);
    }

    @Override
    public void node(NetworkNode node) {
        // its label stands in the lines of its edges
    }

    @Override
    public void edge(NetworkEdge edge) throws IOException {
        List<Object> cells = new ArrayList<>(List.of(
                edge.source().id(),
                edge.target().id(),
                inert(edge.source().label()),
                inert(edge.target().label()),
                inert(edge.label())));
        for (String attribute : attributes) {
            Object value = edge.values().getOrDefault(attribute, "");
            cells.add(value instanceof String text ? inert(text) : value);
        }
        csv.printRecord(cells);
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }

    private static String inert(String text) {
        return !text.isEmpty() && ACTIVE.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
