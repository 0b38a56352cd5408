package io.standpoint.serve.explorer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The text of a document as it was given, with what was read in it marked. {@code at=BEGIN-END} marks these characters as
 * the place to look at.
 */
final class ReaderPage implements Page {

    private final Voices voices = new Voices();

    @Override
    public Answer answer(Visit visit) {
        Optional<Node> node = ResourcePage.named("document/" + visit.path(), visit);
        Lens lens = visit.lens();
        if (visit.path().isEmpty() || node.isEmpty() || !lens.knows(node.get())) {
            return new Answer.Missing(visit.path());
        }
        String text = lens.text(node.get(), Nodes.STRING);
        List<Fact> facts = DocumentPage.facts(node.get(), DocumentPage.MOST, lens);
        DocumentLine line = DocumentLine.of(node.get(), lens);
        Marking marking = new Marker(
                        text, facts, new MentionFinder(lens).in(node.get(), text), voices.in(visit.path(), text))
                .mark(place(visit.parameter("at")));
        Map<String, Object> content = new HashMap<>();
        content.put("document", line);
        content.put("marking", marking);
        content.put("stored", !text.isEmpty());
        return new Answer.Html("read", line.ref().label(), content);
    }

    private static int[] place(String at) {
        if (!at.matches("\\d{1,8}-\\d{1,8}")) {
            return new int[] {-1, -1};
        }
        String[] ends = at.split("-");
        return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])};
    }
}
