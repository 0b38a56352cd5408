package io.standpoint.evaluate.benchmark;

import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Fact;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Passage;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Range;
import io.standpoint.extract.relation.Pair;
import io.standpoint.extract.relation.PairFinder;
import io.standpoint.extract.relation.Property;
import io.standpoint.extract.relation.RelationTrainer.Example;
import io.standpoint.language.AnnotatedDocument;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Makes examples to train on from the passages of KnowledgeNet. */
final class KnowledgeNetExamples {

    private final PairFinder pairs = new PairFinder();

    /**
     * The pairs of the passages' sentences. Only the properties that were marked exhaustively are known; a property holds
     * between two things if it was marked between any two of their mentions.
     */
    List<Example> of(KnowledgeNetDocument document, AnnotatedDocument annotated) {
        List<Example> examples = new ArrayList<>();
        for (Pair pair : pairs.find(annotated)) {
            Range sentence = KnowledgeNetPredictor.range(
                    annotated.document().toSource(pair.tree().sentence().span()));
            for (Passage passage : document.passages()) {
                if (sentence.overlaps(passage.range())) {
                    add(document, passage, annotated, pair, examples);
                }
            }
        }
        return examples;
    }

    private static void add(
            KnowledgeNetDocument document,
            Passage passage,
            AnnotatedDocument annotated,
            Pair pair,
            List<Example> examples) {
        Set<Property> known = EnumSet.noneOf(Property.class);
        passage.exhaustive().forEach(name -> known.add(Property.valueOf(name)));
        List<Range> subjects = KnowledgeNetPredictor.ranges(passage, annotated, pair.subject());
        List<Range> objects = KnowledgeNetPredictor.ranges(passage, annotated, pair.object());
        if (known.isEmpty() || subjects.isEmpty() || objects.isEmpty()) {
            return;
        }
        Set<Property> holds = EnumSet.noneOf(Property.class);
        for (Fact fact : passage.facts()) {
            if (subjects.stream().anyMatch(fact.subject()::overlaps)
                    && objects.stream().anyMatch(fact.object()::overlaps)) {
                holds.add(Property.valueOf(fact.property()));
            }
        }
        examples.add(new Example(document.id(), pair, known, holds, subjects.size() * objects.size()));
    }
}
