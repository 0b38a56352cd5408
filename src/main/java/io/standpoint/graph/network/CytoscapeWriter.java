package io.standpoint.graph.network;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** Writes the JSON that Cytoscape imports ({@code .cyjs}) and that Cytoscape.js takes as it is. */
final class CytoscapeWriter implements NetworkWriter {

    private final JsonGenerator json;
    private boolean inEdges;

    CytoscapeWriter(OutputStream out) throws IOException {
        this.json = new JsonFactory()
                .createGenerator(out, JsonEncoding.UTF8)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    }

    @Override
    public void start(Layout layout) throws IOException {
        json.writeStartObject();
        json.writeStringField("format_version", "1.0");
        json.writeObjectFieldStart("data");
        json.writeStringField("name", "Standpoint");
        json.writeEndObject();
        json.writeObjectFieldStart("elements");
        json.writeArrayFieldStart("nodes");
    }

    @Override
    public void node(NetworkNode node) throws IOException {
        begin(node.id(), node.label());
        end(node.values());
    }

    @Override
    public void edge(NetworkEdge edge) throws IOException {
        beginEdges();
        begin(edge.id(), edge.label());
        json.writeStringField("source", edge.source().id());
        json.writeStringField("target", edge.target().id());
        json.writeStringField("interaction", edge.label());
        end(edge.values());
    }

    @Override
    public void end() throws IOException {
        beginEdges();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }

    private void beginEdges() throws IOException {
        if (!inEdges) {
            inEdges = true;
            json.writeEndArray();
            json.writeArrayFieldStart("edges");
        }
    }

    /** Cytoscape shows the name, Cytoscape.js by custom the label. */
    private void begin(String id, String label) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", id);
        json.writeStringField("name", label);
        json.writeStringField("label", label);
    }

    private void end(Map<String, Object> values) throws IOException {
        for (String name : values.keySet().stream().sorted().toList()) {
            json.writeObjectField(name, values.get(name));
        }
        json.writeEndObject();
        json.writeEndObject();
    }
}
