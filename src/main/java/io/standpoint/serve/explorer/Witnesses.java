package io.standpoint.serve.explorer;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Which documents are independent of each other: a translation or another copy of a report is no second witness. */
final class Witnesses {

    private final Lens lens;
    private final Map<String, String> reports = new HashMap<>();

    Witnesses(Lens lens) {
        this.lens = lens;
    }

    /** How many reports some documents are. */
    int count(Collection<String> documents) {
        return (int) documents.stream().map(this::report).distinct().count();
    }

    /** The first, by IRI, of the documents that tell the same report. */
    private String report(String document) {
        String known = reports.get(document);
        if (known != null) {
            return known;
        }
        TreeSet<String> same = new TreeSet<>(Set.of(document));
        Deque<String> open = new ArrayDeque<>(same);
        while (!open.isEmpty()) {
            neighbours(Nodes.iri(open.pop())).filter(same::add).forEach(open::push);
        }
        String first = same.first();
        same.forEach(one -> reports.put(one, first));
        return first;
    }

    private Stream<String> neighbours(Node document) {
        return Stream.of(Nodes.SAME_REPORT, Nodes.TRANSLATION_OF)
                .flatMap(property ->
                        Stream.concat(lens.objects(document, property).stream(), lens.subjects(property, document)))
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList()
                .stream();
    }
}
