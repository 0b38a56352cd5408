package io.standpoint.graph.network;

import io.standpoint.graph.network.Attribute.Type;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes GEXF 1.2 (gexf.net), which Gephi, NetworkX and the libraries for browsers read alike. */
final class GexfWriter implements NetworkWriter {

    private final XmlOut xml;
    private boolean inEdges;

    GexfWriter(OutputStream out) throws IOException {
        this.xml = new XmlOut(out);
    }

    @Override
    public void start(Layout layout) throws IOException {
        xml.document("gexf", "http://www.gexf.net/1.2draft");
        xml.attribute("version", "1.2");
        xml.begin("graph", "mode", "static", "defaultedgetype", layout.directed() ? "directed" : "undirected");
        declare("node", layout.ofNodes());
        declare("edge", layout.ofEdges());
        xml.begin("nodes");
    }

    private void declare(String what, List<Attribute> attributes) throws IOException {
        xml.begin("attributes", "class", what);
        for (Attribute attribute : attributes) {
            if (!attribute.name().equals(NetworkEdge.WEIGHT)) {
                xml.empty(
                        "attribute", "id", attribute.name(), "title", attribute.name(), "type", type(attribute.type()));
            }
        }
        xml.end();
    }

    @Override
    public void node(NetworkNode node) throws IOException {
        xml.begin("node", "id", node.id(), "label", node.label());
        values(node.values());
        xml.end();
    }

    @Override
    public void edge(NetworkEdge edge) throws IOException {
        beginEdges();
        xml.begin(
                "edge",
                "id",
                edge.id(),
                "source",
                edge.source().id(),
                "target",
                edge.target().id(),
                "label",
                edge.label());
        Object weight = edge.values().get(NetworkEdge.WEIGHT);
        if (weight != null) {
            xml.attribute("weight", weight.toString());
        }
        values(edge.values());
        xml.end();
    }

    @Override
    public void end() throws IOException {
        beginEdges();
        xml.endDocument();
    }

    private void beginEdges() throws IOException {
        if (!inEdges) {
            inEdges = true;
            xml.end();
            xml.begin("edges");
        }
    }

    private void values(Map<String, Object> values) throws IOException {
        xml.begin("attvalues");
        for (String name : values.keySet().stream().sorted().toList()) {
            if (!name.equals(NetworkEdge.WEIGHT)) {
                xml.empty("attvalue", "for", name, "value", String.valueOf(values.get(name)));
            }
        }
        xml.end();
    }

    private static String type(Type type) {
        return switch (type) {
            case TEXT -> "string";
            case WHOLE_NUMBER -> "integer";
            case NUMBER -> "double";
        };
    }
}
