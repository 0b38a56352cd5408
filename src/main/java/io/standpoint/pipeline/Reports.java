package io.standpoint.pipeline;

import io.standpoint.entity.report.Lending;
import io.standpoint.entity.report.ReportFinder;
import io.standpoint.entity.report.SameReport;
import io.standpoint.entity.report.Sketch;
import io.standpoint.entity.resolve.Resolution;
import io.standpoint.graph.DocumentFacts;
import io.standpoint.text.Document;
import io.standpoint.text.Metadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which documents of a build tell the same report, and what they so learn from each other. Independent of the order of the
 * documents.
 */
final class Reports {

    private final List<SameReport> links;
    private final Map<String, Metadata> lent;

    /**
     * The reports in some documents.
     *
     * @param resolution who is who across them, as far as it can be told without knowing which tell the same
     */
    Reports(List<Sketch> documents, Resolution resolution) {
        List<Sketch> sketches = documents.stream()
                .map(sketch -> sketch.with(id -> resolution.in(sketch.path()).getOrDefault(id, id)))
                .toList();
        links = new ReportFinder().find(sketches);
        lent = Lending.between(sketches, links);
    }

    /** Which documents tell the same. */
    List<SameReport> links() {
        return links;
    }

    /** What documents are lent by others that tell the same, by path. */
    Map<String, Metadata> lent() {
        return lent;
    }

    /**
     * Whether a document has to be read again: if it is lent a day of issue, what it says of last Friday can now be dated.
     */
    boolean isDated(String path) {
        return Optional.ofNullable(lent.get(path)).flatMap(Metadata::issued).isPresent();
    }

    /** What was read in a document, with what it is lent. */
    DocumentFacts inform(DocumentFacts facts) {
        Document document = facts.document();
        return new DocumentFacts(
                document.with(lent.getOrDefault(document.path(), document.metadata())),
                facts.assertions(),
                facts.entities());
    }
}
