package io.standpoint.pipeline;

import io.standpoint.entity.report.Lending;
import io.standpoint.entity.report.ReportFinder;
import io.standpoint.entity.report.SameReport;
import io.standpoint.entity.report.Sketch;
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

    /** The reports in the documents that could be read. */
    Reports(List<Outcome> outcomes) {
        List<Read> documents =
                outcomes.stream().flatMap(outcome -> outcome.read().stream()).toList();
        List<Sketch> sketches = documents.stream().map(Read::sketch).toList();
        Identities identities =
                new Identities(documents.stream().map(Read::facts).toList());
        links = new ReportFinder().find(sketches, identities::canonical);
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
