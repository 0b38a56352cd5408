package io.standpoint.graph;

import io.standpoint.entity.report.SameReport;
import io.standpoint.entity.resolve.DocumentPair;
import io.standpoint.vocabulary.SPT;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * The graph of which documents tell the same report. A link is about two documents and belongs to neither; it stands until
 * both are compared again, or one of them changes or goes. Each document of the store has one report: of those that it is
 * linked to, over however many links, and itself the one that is no translation, was issued first and comes first by its
 * address, in this order. A function of the links and of the documents that there are, inside of the caller's transaction.
 */
final class ReportGraph {

    private static final Node TYPE = RDF.type.asNode();
    private static final Node DOCUMENT = Triples.iri(SPT.Document);
    private static final Node SAME_REPORT = Triples.iri(SPT.SameReport);
    private static final Node TOLD_BY = Triples.iri(SPT.toldBy);
    private static final Node SAME_AS = Triples.iri(SPT.sameReportAs);
    private static final Node TRANSLATION_OF = Triples.iri(Terms.TRANSLATION_OF_WORK);
    private static final Node REPORT = Triples.iri(SPT.report);
    private static final Node HASH = Triples.iri(SPT.contentHash);
    private static final Node FILE_NAME = Triples.iri(SPT.fileName);
    private static final Node ISSUED = Triples.iri(Terms.ISSUED);

    /** After all that are dated. */
    private static final String UNDATED = "~";

    private final Iris iris;
    private final Node graph;

    ReportGraph(Iris iris) {
        this.iris = iris;
        this.graph = Triples.iri(iris.graph(FixedGraph.REPORTS));
    }

    /** The pairs of documents that are linked, by their paths. */
    Set<DocumentPair> pairs(DatasetGraph store) {
        Set<DocumentPair> pairs = new HashSet<>();
        store.find(graph, Node.ANY, SAME_AS, Node.ANY).forEachRemaining(quad -> {
            String one = path(store, quad.getSubject());
            String other = path(store, quad.getObject());
            if (one.compareTo(other) < 0) {
                pairs.add(new DocumentPair(one, other));
            }
        });
        return pairs;
    }

    private static String path(DatasetGraph store, Node document) {
        return Iter.iter(store.find(document, document, FILE_NAME, Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst(name -> true)
                .orElse(document.getURI());
    }

    /** Puts links in place of those between any two of the documents that were compared. */
    boolean replace(DatasetGraph store, Set<Node> compared, Collection<SameReport> links) {
        Set<Triple> added = new HashSet<>();
        links.forEach(link -> added.addAll(triples(link)));
        return rewrite(store, pair -> !compared.containsAll(pair), added);
    }

    /** Follows the change of a document's graph: what was compared with its old content holds no longer. */
    void update(DatasetGraph store, Node document, Set<Triple> before, Set<Triple> after) {
        boolean linked = store.contains(graph, document, SAME_AS, Node.ANY);
        if (linked) {
            boolean same = hash(before).equals(hash(after));
            rewrite(store, pair -> same || !pair.contains(document), Set.of());
        } else if (after.isEmpty()) {
            store.deleteAny(graph, document, Node.ANY, Node.ANY);
        } else if (!store.contains(graph, document, REPORT, document)) {
            store.add(graph, document, REPORT, document);
        }
    }

    private static Set<Node> hash(Set<Triple> triples) {
        return Iter.iter(triples.iterator())
                .filter(triple -> triple.predicateMatches(HASH))
                .map(Triple::getObject)
                .toSet();
    }

    private Set<Triple> triples(SameReport link) {
        String one = iris.document(link.one());
        String other = iris.document(link.other());
        String node = iris.node(one, "same-report", Hash.of(List.of(other), 16));
        Triples triples = new Triples()
                .type(node, SPT.SameReport)
                .label(node, "same report: " + link.one() + " and " + link.other())
                .link(node, SPT.toldBy, one)
                .link(node, SPT.toldBy, other)
                .decimal(node, SPT.confidence, link.confidence())
                .text(node, SPT.reason, link.reason())
                .link(one, SPT.sameReportAs, other)
                .link(other, SPT.sameReportAs, one);
        link.original().ifPresent(original -> {
            String of = iris.document(original);
            triples.link(of.equals(one) ? other : one, Terms.TRANSLATION_OF_WORK, of);
        });
        return triples.all();
    }

    /** Writes the graph anew from the links that are kept and those that are added. */
    private boolean rewrite(DatasetGraph store, Predicate<Set<Node>> kept, Set<Triple> added) {
        Set<Triple> before = GraphDelta.triples(store, graph);
        Set<Triple> wanted = new HashSet<>(added);
        for (Triple triple : before) {
            boolean between = triple.predicateMatches(SAME_AS) || triple.predicateMatches(TRANSLATION_OF);
            if (between && kept.test(Set.of(triple.getSubject(), triple.getObject()))) {
                wanted.add(triple);
            }
        }
        for (Triple triple : before) {
            if (triple.predicateMatches(TYPE) && kept.test(tellers(store, triple.getSubject()))) {
                store.find(graph, triple.getSubject(), Node.ANY, Node.ANY)
                        .forEachRemaining(quad -> wanted.add(quad.asTriple()));
            }
        }
        wanted.addAll(reports(store, wanted));
        return GraphDelta.replace(store, graph, wanted);
    }

    private Set<Node> tellers(DatasetGraph store, Node link) {
        return Iter.iter(store.find(graph, link, TOLD_BY, Node.ANY))
                .map(quad -> quad.getObject())
                .toSet();
    }

    /** The report of each document. */
    private static Set<Triple> reports(DatasetGraph store, Set<Triple> links) {
        Map<String, Set<String>> partners = new TreeMap<>();
        store.find(Node.ANY, Node.ANY, TYPE, DOCUMENT)
                .forEachRemaining(quad -> partners.put(quad.getSubject().getURI(), new TreeSet<>()));
        Set<String> translations = new HashSet<>();
        for (Triple link : links) {
            if (link.predicateMatches(SAME_AS)) {
                partners.computeIfAbsent(link.getSubject().getURI(), key -> new TreeSet<>())
                        .add(link.getObject().getURI());
            } else if (link.predicateMatches(TRANSLATION_OF)) {
                translations.add(link.getSubject().getURI());
            }
        }
        Comparator<String> byRank = Comparator.comparing(translations::contains);
        Comparator<String> order =
                byRank.thenComparing(document -> issued(store, document)).thenComparing(Comparator.naturalOrder());
        Set<String> seen = new HashSet<>();
        Triples reports = new Triples();
        for (String document : partners.keySet()) {
            if (!seen.contains(document)) {
                Set<String> tellers = reach(document, partners);
                seen.addAll(tellers);
                String first = tellers.stream().min(order).orElse(document);
                tellers.forEach(teller -> reports.link(teller, SPT.report, first));
            }
        }
        return reports.all();
    }

    private static String issued(DatasetGraph store, String document) {
        Node node = Triples.iri(document);
        return Iter.iter(store.find(node, node, ISSUED, Node.ANY))
                .map(quad -> quad.getObject().getLiteralLexicalForm())
                .findFirst(day -> true)
                .orElse(UNDATED);
    }

    private static Set<String> reach(String from, Map<String, Set<String>> partners) {
        Set<String> reached = new TreeSet<>(Set.of(from));
        Deque<String> waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            for (String partner : partners.getOrDefault(waiting.remove(), Set.of())) {
                if (reached.add(partner)) {
                    waiting.add(partner);
                }
            }
        }
        return reached;
    }
}
