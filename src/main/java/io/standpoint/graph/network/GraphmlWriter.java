package io.standpoint.graph.network;

import io.standpoint.graph.network.Attribute.Type;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes GraphML 1.0 (graphml.graphdrawing.org). The attribute {@code label} is that of nodes and edges alike. */
final class GraphmlWriter implements NetworkWriter {

    private static final String LABEL = "label";

    private final XmlOut xml;

    GraphmlWriter(OutputStream out) throws IOException {
        this.xml = new XmlOut(out);
    }

    @Override
    public void start(Layout layout) throws IOException {
        xml.document("graphml", "http://graphml.graphdrawing.org/xmlns");
        declare("node", layout.ofNodes());
        declare("edge", layout.ofEdges());
        xml.begin("graph", "id", "G", "edgedefault", layout.directed() ? "directed" : "undirected");
    }

    private void declare(String what, List<Attribute> attributes) throws IOException {
        List<Attribute> all = new ArrayList<>(List.of(new Attribute(LABEL, Type.TEXT)));
        all.addAll(attributes);
        for (Attribute attribute : all) {
            xml.empty(
                    "key",
                    "id",
                    key(what, attribute.name()),
                    "for",
                    what,
                    "attr.name",
                    attribute.name(),
                    "attr.type",
                    type(attribute.type()));
        }
    }

    @Override
    public void node(NetworkNode node) throws IOException {
        xml.begin("node", "id", node.id());
        data("node", node.label(), node.values());
        xml.end();
    }

    @Override
    public void edge(NetworkEdge edge) throws IOException {
        xml.begin(
                "edge",
                "id",
                edge.id(),
                "source",
                edge.source().id(),
                "target",
                edge.target().id());
        data("edge", edge.label(), edge.values());
        xml.end();
    }

    @Override
    public void end() throws IOException {
        xml.endDocument();
    }

    private void data(String what, String label, Map<String, Object> values) throws IOException {
        datum(key(what, LABEL), label);
        for (String name : values.keySet().stream().sorted().toList()) {
            datum(key(what, name), String.valueOf(values.get(name)));
        }
    }

    private void datum(String key, String text) throws IOException {
        xml.begin("data", "key", key);
        xml.text(text);
        xml.end();
    }

    private static String key(String what, String name) {
        return what + "." + name;
    }

    private static String type(Type type) {
        return switch (type) {
            case TEXT -> "string";
            case WHOLE_NUMBER -> "int";
            case NUMBER -> "double";
        };
    }
}
