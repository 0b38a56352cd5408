package io.standpoint.serve.explorer;

import io.standpoint.graph.FixedGraph;
import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.StoreException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes a large graph of a small one: copies of its documents, with people, companies and organisations of other names.
 * Topics, governments, offices and places stay one, so that there are things which thousands of documents speak of.
 */
final class EnlargedGraph {

    private static final Iris IRIS = Iris.standard();
    private static final Set<String> RENAMED = Set.of("document/", "person/", "company/", "organization/", "group/");
    private static final int AT_ONCE = 50_000;

    private EnlargedGraph() {}

    /** Usage: the folder of a store, the folder for the large one, and how many triples that is to have. */
    public static void main(String... arguments) throws StoreException {
        List<Quad> once;
        List<Quad> again;
        try (KnowledgeStore store = KnowledgeStore.openReadOnly(Path.of(arguments[0]))) {
            once = store.read(
                    data -> quads(data).filter(quad -> !isCopied(quad)).collect(Collectors.toList()));
            again = store.read(
                    data -> quads(data).filter(EnlargedGraph::isCopied).collect(Collectors.toList()));
        }
        long copies = (Long.parseLong(arguments[2]) - once.size()) / again.size() + 1;
        try (KnowledgeStore large = KnowledgeStore.open(Path.of(arguments[1]))) {
            write(large, once);
            int together = Math.max(1, AT_ONCE / again.size());
            for (int first = 0; first < copies; first += together) {
                int from = first;
                large.write(data -> {
                    for (int copy = from; copy < Math.min(copies, from + together); copy++) {
                        Copy other = new Copy(copy);
                        again.forEach(quad -> data.add(other.of(quad)));
                    }
                    return true;
                });
            }
        }
    }

    private static void write(KnowledgeStore store, List<Quad> quads) throws StoreException {
        store.write(data -> {
            quads.forEach(data::add);
            return true;
        });
    }

    private static Stream<Quad> quads(DatasetGraph data) {
        return data.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).filter(quad -> !quad.isDefaultGraph());
    }

    private static boolean isCopied(Quad quad) {
        String graph = quad.getGraph().getURI();
        return graph.startsWith(IRIS.base() + "document/")
                || graph.equals(IRIS.graph(FixedGraph.ENTITIES))
                || graph.equals(IRIS.graph(FixedGraph.DERIVED));
    }

    /** One copy; the first has the names as they are. */
    private static final class Copy {

        private final int number;
        private final Map<Node, Node> nodes = new HashMap<>();

        Copy(int number) {
            this.number = number;
        }

        Quad of(Quad quad) {
            return number == 0
                    ? quad
                    : Quad.create(of(quad.getGraph()), of(quad.getSubject()), quad.getPredicate(), object(quad));
        }

        private Node object(Quad quad) {
            boolean label = quad.getPredicate().getLocalName().endsWith("abel")
                    && RENAMED.stream()
                            .anyMatch(quad.getSubject()
                                    .getURI()
                                    .substring(IRIS.base().length())::startsWith);
            return label && quad.getObject().isLiteral()
                    ? NodeFactory.createLiteralLang(
                            quad.getObject().getLiteralLexicalForm() + " " + number,
                            quad.getObject().getLiteralLanguage())
                    : of(quad.getObject());
        }

        private Node of(Node node) {
            return nodes.computeIfAbsent(node, this::renamed);
        }

        private Node renamed(Node node) {
            if (!node.isURI() || !node.getURI().startsWith(IRIS.base())) {
                return node;
            }
            String path = node.getURI().substring(IRIS.base().length());
            return RENAMED.stream()
                    .filter(path::startsWith)
                    .findFirst()
                    .map(prefix -> NodeFactory.createURI(
                            IRIS.base() + prefix + "n" + number + "-" + path.substring(prefix.length())))
                    .orElse(node);
        }
    }
}
