package io.standpoint.serve.explorer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The canvas, and a table of the same edges: around the resources that {@code around} names, apart by spaces; around those
 * that most documents mention where it names none. {@code show} takes sorts of edges, {@code since} and {@code until} days,
 * {@code sure} the least confidence in per cent.
 */
final class GraphPage implements Page {

    private static final int STARTS = 5;
    private static final int CENTRES = 12;

    private final Surveys surveys;
    private final boolean asData;

    /** @param asData whether to answer with the edges alone, as JSON */
    GraphPage(Surveys surveys, boolean asData) {
        this.surveys = surveys;
        this.asData = asData;
    }

    @Override
    public Answer answer(Visit visit) {
        List<Node> centres = centres(visit);
        Lens lens = visit.lens();
        if (centres.stream().anyMatch(node -> !lens.knows(node))) {
            return new Answer.Missing(visit.parameter("around"));
        }
        Set<String> sorts = Arrays.stream(visit.parameter("show").split("[ ,]+"))
                .filter(sort -> !sort.isEmpty())
                .collect(Collectors.toSet());
        Neighbourhood.Filter filter =
                new Neighbourhood.Filter(sorts, visit.dayOf("since"), visit.dayOf("until"), visit.number("sure", 100));
        List<Neighbourhood.Edge> edges = new Neighbourhood(lens, filter).around(centres);
        List<Ref> refs = centres.stream().map(lens::ref).toList();
        if (asData) {
            return new Answer.Json(Map.of("centres", refs, "edges", edges));
        }
        Map<String, Object> content = new HashMap<>();
        content.put("centres", refs);
        content.put("around", visit.parameter("around"));
        content.put("edges", edges);
        content.put("sorts", sorts);
        content.put("since", visit.parameter("since"));
        content.put("until", visit.parameter("until"));
        content.put("sure", filter.percent());
        String title = refs.isEmpty() ? "Graph" : "Graph around " + refs.get(0).label();
        return new Answer.Html("graph", title, content);
    }

    private List<Node> centres(Visit visit) {
        String around = visit.parameter("around");
        Stream<String> names = around.isEmpty()
                ? Stream.of("topic/", "person/", "government/")
                        .flatMap(segment ->
                                surveys.latest().prominent(visit.links().iris().base() + segment, STARTS).stream())
                        .limit(STARTS)
                : Arrays.stream(around.split("\\s+"));
        return names.flatMap(name -> ResourcePage.named(name, visit).stream())
                .distinct()
                .limit(CENTRES)
                .toList();
    }
}
