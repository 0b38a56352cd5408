package io.standpoint.entity.report;

import io.standpoint.entity.EntityId;
import io.standpoint.text.Document;
import io.standpoint.text.Metadata;
import io.standpoint.text.Zone;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What of a document is compared with others.
 *
 * @param path         the document's
 * @param language     the document's
 * @param metadata     the document's
 * @param fingerprints of headlines and body, by {@link Winnowing}
 * @param anchors      of headlines and body, in the order of the text
 */
public record Sketch(String path, String language, Metadata metadata, Set<Integer> fingerprints, List<Anchor> anchors) {

    public Sketch {
        fingerprints = Set.copyOf(fingerprints);
        anchors = List.copyOf(anchors);
    }

    /** The same, with who stands for whom across documents. */
    public Sketch with(UnaryOperator<EntityId> identity) {
        return new Sketch(
                path,
                language,
                metadata,
                fingerprints,
                anchors.stream().map(anchor -> anchor.with(identity)).toList());
    }

    /** The sketch of a document. */
    static Sketch of(Document document, List<Anchor> anchors) {
        String told = document.zones().stream()
                .filter(Sketch::isTold)
                .map(zone -> zone.span().of(document.text()))
                .collect(Collectors.joining("\n"));
        return new Sketch(
                document.path(), document.language(), document.metadata(), Winnowing.fingerprints(told), anchors);
    }

    /** Whether a zone is the report itself, in the outlet's voice. */
    static boolean isTold(Zone zone) {
        return zone instanceof Zone.Body || zone instanceof Zone.Headline;
    }
}
