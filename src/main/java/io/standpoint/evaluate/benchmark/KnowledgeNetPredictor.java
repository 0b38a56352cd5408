package io.standpoint.evaluate.benchmark;

import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Fact;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Passage;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Range;
import io.standpoint.extract.relation.Finding;
import io.standpoint.extract.relation.Referent;
import io.standpoint.extract.relation.RelationReader;
import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Mention;
import io.standpoint.text.SourceSpan;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the program reads in the passages of a document. A relation that is read in a sentence of a passage holds between
 * every name and pronoun of the one thing in the passage and every one of the other, as the gold has it.
 */
final class KnowledgeNetPredictor {

    private final RelationReader reader;

    KnowledgeNetPredictor(RelationReader reader) {
        this.reader = reader;
    }

    /** The facts of each passage. */
    List<Set<Fact>> predict(KnowledgeNetDocument document, AnnotatedDocument annotated) {
        List<Finding> findings = reader.read(annotated);
        return document.passages().stream()
                .map(passage -> predict(passage, annotated, findings))
                .toList();
    }

    private static Set<Fact> predict(Passage passage, AnnotatedDocument annotated, List<Finding> findings) {
        Set<Fact> facts = new LinkedHashSet<>();
        for (Finding finding : findings) {
            Range sentence = range(annotated
                    .document()
                    .toSource(finding.pair().tree().sentence().span()));
            if (sentence.overlaps(passage.range())) {
                List<Range> objects = ranges(passage, annotated, finding.pair().object());
                for (Range subject : ranges(passage, annotated, finding.pair().subject())) {
                    objects.forEach(
                            object -> facts.add(new Fact(finding.property().name(), subject, object)));
                }
            }
        }
        return facts;
    }

    /** Where a passage names a thing or has a pronoun for it. */
    static List<Range> ranges(Passage passage, AnnotatedDocument annotated, Referent referent) {
        return referent.mentions().stream()
                .filter(mention -> mention.form() != Mention.Form.NOMINAL)
                .map(mention -> range(annotated.document().toSource(annotated.span(mention))))
                .filter(passage.range()::contains)
                .toList();
    }

    static Range range(SourceSpan span) {
        return new Range(span.begin(), span.end());
    }
}
