package io.standpoint.serve.data;

import io.standpoint.graph.Iris;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;

/**
 * {@code /data/index}: the classes; {@code /data/index/CLASS?page=N}: its members, {@value #PAGE} a page, with their labels and
 * the addresses of their descriptions on this server. Written in Hydra's terms, for crawlers.
 */
final class IndexServlet extends HttpServlet {

    static final int PAGE = 500;

    private static final long serialVersionUID = 1L;
    private static final String PATH = "/data/index";
    private static final Node COLLECTION = Names.iri(Names.HYDRA + "Collection");
    private static final Node MEMBER = Names.iri(Names.HYDRA + "member");
    private static final Node MANAGES = Names.iri(Names.HYDRA + "manages");
    private static final Node OBJECT = Names.iri(Names.HYDRA + "object");
    private static final Node VIEW = Names.iri(Names.HYDRA + "view");
    private static final Node PARTIAL = Names.iri(Names.HYDRA + "PartialCollectionView");
    private static final Node NEXT = Names.iri(Names.HYDRA + "next");
    private static final Node PREVIOUS = Names.iri(Names.HYDRA + "previous");

    private final transient DatasetGraph dataset;
    private final transient Iris iris;

    IndexServlet(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(PATH.length());
        Optional<RdfSyntax> ending = RdfSyntax.ofPath(path);
        response.setHeader("Vary", "Accept");
        Optional<RdfSyntax> syntax = ending.isPresent() ? ending : Replies.negotiate(Accept.of(request), response);
        if (syntax.isEmpty()) {
            return;
        }
        String segment = ending.map(end -> end.stem(path)).orElse(path).replaceFirst("^/", "");
        Addresses addresses = Addresses.of(request, iris);
        if (segment.isEmpty()) {
            Replies.send(classes(addresses), syntax.get(), response);
            return;
        }
        Optional<Listing> listing = Listing.of(segment);
        int page = page(request);
        if (listing.isEmpty()) {
            Replies.notFound("No class " + segment + "; " + PATH + " lists those that there are", response);
        } else if (page < 1) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, "Parameter page takes a whole number from 1");
        } else {
            Graph answer = Txn.calculateRead(dataset, () -> members(listing.get(), page, addresses));
            Replies.send(answer, syntax.get(), response);
        }
    }

    private static int page(HttpServletRequest request) {
        String page = request.getParameter("page");
        return page == null ? 1 : page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 0;
    }

    private Graph classes(Addresses addresses) {
        Graph graph = graph();
        Node index = Names.iri(addresses.root() + PATH);
        graph.add(index, Names.TYPE, COLLECTION);
        graph.add(index, Names.LABEL, NodeFactory.createLiteralString("What the graph holds, by class"));
        graph.add(index, Names.IN_DATASET, Names.iri(addresses.dataset()));
        for (Listing listing : Listing.all()) {
            graph.add(index, MEMBER, listing.address(addresses));
            describe(listing, addresses, graph);
        }
        return graph;
    }

    private static void describe(Listing listing, Addresses addresses, Graph graph) {
        Node collection = listing.address(addresses);
        graph.add(collection, Names.TYPE, COLLECTION);
        graph.add(collection, Names.LABEL, NodeFactory.createLiteralString(listing.segment()));
        graph.add(collection, MANAGES, Names.iri(collection.getURI() + "#class"));
        graph.add(Names.iri(collection.getURI() + "#class"), OBJECT, listing.classIri());
    }

    private Graph members(Listing listing, int page, Addresses addresses) {
        List<Node> members = listing.members(dataset, (long) (page - 1) * PAGE, PAGE + 1);
        Graph graph = graph();
        Node collection = listing.address(addresses);
        describe(listing, addresses, graph);
        members.stream().limit(PAGE).forEach(member -> {
            graph.add(collection, MEMBER, member);
            describe(member, addresses, graph);
        });
        Node view = page(collection, page);
        graph.add(collection, VIEW, view);
        graph.add(view, Names.TYPE, PARTIAL);
        if (members.size() > PAGE) {
            graph.add(view, NEXT, page(collection, page + 1));
        }
        if (page > 1) {
            graph.add(view, PREVIOUS, page(collection, page - 1));
        }
        return graph;
    }

    private void describe(Node member, Addresses addresses, Graph graph) {
        dataset.find(Quad.unionGraph, member, Names.LABEL, Node.ANY)
                .forEachRemaining(quad -> graph.add(quad.asTriple()));
        addresses
                .path(member.getURI())
                .ifPresent(path -> graph.add(Triple.create(
                        member, Names.IS_PRIMARY_TOPIC_OF, Names.iri(addresses.data(path, RdfSyntax.TURTLE)))));
    }

    private static Node page(Node collection, int page) {
        return Names.iri(collection.getURI() + "?page=" + page);
    }

    private Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefixes(iris.prefixes()).setNsPrefix("hydra", Names.HYDRA);
        return graph;
    }
}
