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
    Reports(List<Read> documents, Resolution resolution) {
        List<Sketch> sketches = documents.stream()
                .map(Read::sketch)
                .map(sketch -> sketch.with(id -> resolution.in(sketch.path()).getOrDefault(id, id)))
                .toList();
        links = new ReportFinder().find(sketches);
        lent = Lending.between(sketches, links);
    }

    /** Which documents tell the same. */
    List<SameReport> links() {
        return links;
    }

    /**
     * What is to be written of a document. It is read again if it was lent a day of issue, since what it says of last Friday
     * can now be dated.
     */
    DocumentFacts settle(DocumentFacts facts, Pipeline pipeline) {
        Metadata metadata = lent.get(facts.document().path());
        if (metadata == null) {
            return facts;
        }
        Document document = facts.document().with(metadata);
        return metadata.issued().isPresent()
                ? pipeline.facts(document)
                : new DocumentFacts(document, facts.assertions(), facts.entities());
    }
}
