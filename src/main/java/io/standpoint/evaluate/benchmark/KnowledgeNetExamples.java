package io.standpoint.evaluate.benchmark;

import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Fact;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Passage;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Range;
import io.standpoint.extract.relation.Pair;
import io.standpoint.extract.relation.PairFinder;
import io.standpoint.extract.relation.Property;
import io.standpoint.extract.relation.RelationTrainer;
import io.standpoint.language.AnnotatedDocument;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Teaches a trainer the pairs of documents of KnowledgeNet. In a passage the properties that were marked exhaustively are
 * known; a property holds between two things if it was marked between any two of their mentions. Of pairs in other sentences
 * nothing is known.
 */
final class KnowledgeNetExamples {

    private final PairFinder pairs = new PairFinder();
    private final RelationTrainer trainer;

    KnowledgeNetExamples(RelationTrainer trainer) {
        this.trainer = trainer;
    }

    /** Adds the pairs of a document. */
    void add(KnowledgeNetDocument document, AnnotatedDocument annotated) {
        for (Pair pair : pairs.find(annotated)) {
            Range sentence = KnowledgeNetPredictor.range(
                    annotated.document().toSource(pair.tree().sentence().span()));
            Optional<Passage> passage = document.passages().stream()
                    .filter(one -> one.range().overlaps(sentence))
                    .findFirst();
            if (passage.isPresent()) {
                add(document, passage.get(), annotated, pair);
            } else {
                trainer.add(pair, document.id(), Set.of(), Set.of(), 1);
            }
        }
    }

    /** What has only descriptions in the passage was not marked, whatever holds of it. */
    private void add(KnowledgeNetDocument document, Passage passage, AnnotatedDocument annotated, Pair pair) {
        List<Range> subjects = KnowledgeNetPredictor.ranges(passage, annotated, pair.subject());
        List<Range> objects = KnowledgeNetPredictor.ranges(passage, annotated, pair.object());
        if (subjects.isEmpty() || objects.isEmpty()) {
            return;
        }
        Set<Property> known = EnumSet.noneOf(Property.class);
        passage.exhaustive().forEach(name -> known.add(Property.valueOf(name)));
        Set<Property> holds = EnumSet.noneOf(Property.class);
        for (Fact fact : passage.facts()) {
            if (subjects.stream().anyMatch(fact.subject()::overlaps)
                    && objects.stream().anyMatch(fact.object()::overlaps)) {
                holds.add(Property.valueOf(fact.property()));
            }
        }
        trainer.add(pair, document.id(), known, holds, subjects.size() * objects.size());
    }
}
