package io.standpoint.graph;

import io.standpoint.assertion.InteractionKind;
import io.standpoint.assertion.Polarity;
import io.standpoint.entity.EntityType;
import io.standpoint.graph.network.Attribute;
import io.standpoint.graph.network.Attribute.Type;
import io.standpoint.graph.network.Layout;
import io.standpoint.graph.network.NetworkEdge;
import io.standpoint.graph.network.NetworkNode;
import io.standpoint.graph.network.NetworkWriter;
import io.standpoint.vocabulary.SPT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/** The core of a graph as nodes and edges with attributes. In the caller's transaction. */
final class NetworkView {

    /** What every node has: its class, and its name in the graph. */
    static final List<Attribute> OF_NODES = List.of(new Attribute("type", Type.TEXT), new Attribute("iri", Type.TEXT));

    private static final Layout LAYOUT = new Layout(
            true,
            OF_NODES,
            List.of(
                    new Attribute("type", Type.TEXT),
                    new Attribute("polarity", Type.TEXT),
                    new Attribute("date", Type.TEXT),
                    new Attribute("lastDate", Type.TEXT),
                    new Attribute("confidence", Type.NUMBER),
                    new Attribute("count", Type.WHOLE_NUMBER)));

    private final DatasetGraph data;
    private final Iris iris;
    private final CoreGraph core;
    private final SortedQuads quads;
    private final EdgeReadings readings;
    private final Tenures tenures;

    NetworkView(DatasetGraph data, Iris iris, CoreGraph core, SortedQuads quads) {
        this.data = data;
        this.iris = iris;
        this.core = core;
        this.quads = quads;
        this.readings = new EdgeReadings(data);
        this.tenures = new Tenures(data, core, readings);
    }

    /**
     * Writes the nodes in the order of their names and the edges in that of their ends. An edge tells when it is first and last
     * said to be so, how sure its surest reading is, and how many reports say so; one of the catalogue's alone, none.
     */
    void write(Selection selection, NetworkWriter writer) throws IOException {
        writer.start(LAYOUT);
        Node[] last = new Node[1];
        forEach(quad -> {
            if (!quad.getSubject().equals(last[0])) {
                last[0] = quad.getSubject();
                writer.node(node(quad.getSubject()));
            }
        });
        forEachEdge(quad -> writer.edge(edge(quad, selection)));
        writer.end();
    }

    /** What {@link #forEachEdge} does with an edge. */
    interface Step {
        void take(Quad quad) throws IOException;
    }

    /** Hands over each of the selected edges once. */
    void forEachEdge(Step step) {
        forEach(quad -> {
            if (core.isEdge(quad)) {
                step.take(quad);
            }
        });
    }

    private void forEach(Step step) {
        Consumer<Quad> checked = quad -> {
            try {
                step.take(quad);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        quads.forEach(checked);
    }

    /** A thing as a node. */
    NetworkNode node(Node thing) {
        String name = thing.getURI();
        String path = name.startsWith(iris.base()) ? name.substring(iris.base().length()) : name;
        String label =
                least(thing, CoreGraph.LABEL).map(Node::getLiteralLexicalForm).orElse(path);
        Map<String, Object> values = new TreeMap<>(Map.of("iri", name));
        type(thing).ifPresent(type -> values.put("type", type));
        return new NetworkNode(NetworkNode.id(path), label, values);
    }

    boolean isOf(EntityType type, Node thing) {
        return iris.entityType(thing.getURI()).filter(type::equals).isPresent();
    }

    /** The summary of the readings of an edge that are selected. */
    EdgeSummary summary(Quad edge, Selection selection) {
        List<Quad> said = Tenures.isTenure(edge.getPredicate()) ? tenures.likeEdges(edge) : inDocuments(edge);
        EdgeSummary summary = new EdgeSummary();
        said.forEach(one -> readings.of(one).stream()
                .filter(reading -> !selection.isDated() || EdgeDates.isWanted(reading, selection))
                .forEach(reading -> summary.add(readings.witness(one.getGraph()), reading)));
        return summary;
    }

    private List<Quad> inDocuments(Quad edge) {
        return data.stream(Node.ANY, edge.getSubject(), edge.getPredicate(), edge.getObject())
                .filter(quad -> core.isDocument(quad.getGraph()))
                .toList();
    }

    private NetworkEdge edge(Quad quad, Selection selection) {
        NetworkNode source = node(quad.getSubject());
        NetworkNode target = node(quad.getObject());
        String property = quad.getPredicate().getURI();
        String type = localName(property);
        Map<String, Object> values = summary(quad, selection).values();
        values.put("type", type);
        polarity(property).ifPresent(polarity -> values.put("polarity", polarity));
        return new NetworkEdge(source.id() + "." + type + "." + target.id(), source, target, type, values);
    }

    private static Optional<String> polarity(String property) {
        if (property.equals(SPT.mixedOn)) {
            return Optional.of("mixed");
        }
        return Stream.concat(
                        Arrays.stream(Polarity.values())
                                .filter(side -> side.property().equals(property)),
                        Arrays.stream(InteractionKind.values())
                                .filter(kind -> kind.flatProperty().equals(property))
                                .flatMap(kind -> kind.polarity().stream()))
                .findFirst()
                .map(side -> side == Polarity.SUPPORT ? "support" : "oppose");
    }

    /** The class of the ontology that it is of. */
    private Optional<String> type(Node thing) {
        return data.stream(Node.ANY, thing, CoreGraph.TYPE, Node.ANY)
                .map(Quad::getObject)
                .filter(type -> type.isURI() && type.getURI().startsWith(SPT.NS))
                .min(NodeCmp::compareRDFTerms)
                .map(type -> localName(type.getURI()));
    }

    private Optional<Node> least(Node thing, Node property) {
        return data.stream(Node.ANY, thing, property, Node.ANY)
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .min(NodeCmp::compareRDFTerms);
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
