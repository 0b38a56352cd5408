package io.standpoint.serve.explorer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/**
 * Who stands where: actors by topics. {@code topic} takes a branch of the topics, {@code sort=name} orders actors by name,
 * {@code comments=yes} counts readers who comment, {@code from} passes over rows.
 */
final class MatrixPage implements Page {

    private static final int TOPICS = 12;
    private static final int ACTORS = 50;
    private static final int BRANCH = 500;
    private static final int CHOICES = 40;

    private final Surveys surveys;

    MatrixPage(Surveys surveys) {
        this.surveys = surveys;
    }

    @Override
    public Answer answer(Visit visit) {
        Survey survey = surveys.latest();
        boolean comments = visit.parameter("comments").equals("yes");
        boolean byName = visit.parameter("sort").equals("name");
        int from = visit.number("from", 1_000_000);
        Optional<Node> topic = ResourcePage.named(visit.parameter("topic"), visit);
        Set<String> branch = topic.map(root -> branch(root, visit.lens())).orElse(Set.of());
        List<Survey.Position> positions = positions(survey, visit, comments);
        Matrix matrix = Matrix.of(positions, new Matrix.Cut(branch, byName, TOPICS, ACTORS, from), visit.lens());
        Map<String, Object> content = new HashMap<>();
        content.put("matrix", matrix);
        content.put(
                "topic",
                topic.map(visit.lens()::ref)
                        .map(Ref::iri)
                        .map(visit.links()::shortened)
                        .orElse(""));
        content.put("choices", choices(survey, visit));
        content.put("byName", byName);
        content.put("comments", comments);
        content.put("from", from);
        content.put("step", ACTORS);
        return new Answer.Html("matrix", "Who stands where", content);
    }

    /** The positions that could be known; those of people who comment only if wanted. */
    static List<Survey.Position> positions(Survey survey, Visit visit, boolean comments) {
        return survey.stances().stream()
                .filter(position -> position.isKnown(visit.links().asOf()))
                .filter(position -> comments || !survey.posters().contains(position.holder()))
                .toList();
    }

    /** A topic and the narrower ones. */
    private static Set<String> branch(Node root, Lens lens) {
        Set<String> found = new HashSet<>(Set.of(root.getURI()));
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && found.size() < BRANCH) {
            try (Stream<Node> narrower = lens.subjects(SKOS.broader.asNode(), open.pop())) {
                narrower.filter(node -> found.add(node.getURI())).forEach(open::add);
            }
        }
        return found;
    }

    /** The topics to choose from: those on which most take sides, by name. */
    private static List<Ref> choices(Survey survey, Visit visit) {
        Map<String, Integer> taken = new HashMap<>();
        survey.stances().forEach(position -> taken.merge(position.topic(), 1, Integer::sum));
        return taken.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(CHOICES)
                .map(entry -> visit.lens().ref(Nodes.iri(entry.getKey())))
                .sorted(java.util.Comparator.comparing(Ref::label, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
