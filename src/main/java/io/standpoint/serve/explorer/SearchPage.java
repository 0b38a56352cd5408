package io.standpoint.serve.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** What fits some words, by kind. */
final class SearchPage implements Page {

    private static final int MOST = 120;

    private final Search search;

    SearchPage(Search search) {
        this.search = search;
    }

    /** Hits of one kind, best first. */
    public record Group(String kind, List<Hit> hits) {

        public Group {
            hits = List.copyOf(hits);
        }
    }

    /**
     * Something found.
     *
     * @param note other names, or what was said
     */
    public record Hit(Ref ref, String note) {}

    @Override
    public Answer answer(Visit visit) {
        String words = visit.parameter("q");
        List<String> found = search.find(words, MOST);
        Map<String, List<Hit>> kinds = new LinkedHashMap<>();
        for (String iri : found) {
            Node node = Nodes.iri(iri);
            Ref ref = visit.lens().ref(node);
            kinds.computeIfAbsent(ref.kind(), kind -> new ArrayList<>())
                    .add(new Hit(ref, note(node, ref, visit.lens())));
        }
        List<Group> groups = new ArrayList<>();
        kinds.forEach((kind, hits) -> groups.add(new Group(kind, hits)));
        return new Answer.Html(
                "search",
                words.isEmpty() ? "Search" : Shown.name(words) + " \u2013 search",
                Map.of("words", words, "groups", groups, "found", found.size(), "most", MOST));
    }

    private static String note(Node node, Ref ref, Lens lens) {
        return String.join(
                ", ",
                EntityPage.names(node, lens).values().stream()
                        .flatMap(List::stream)
                        .filter(name -> !name.equals(ref.label()))
                        .distinct()
                        .limit(4)
                        .toList());
    }
}
