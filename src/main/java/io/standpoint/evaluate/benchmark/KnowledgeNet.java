package io.standpoint.evaluate.benchmark;

import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Fact;
import io.standpoint.evaluate.benchmark.TextReader.Text;
import io.standpoint.extract.relation.RelationModel;
import io.standpoint.extract.relation.RelationReader;
import io.standpoint.extract.relation.RelationTrainer;
import io.standpoint.pipeline.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * KnowledgeNet (Mesquita et al., 2019): facts of fifteen properties in passages, by the published measure. Folds 1 and 2
 * are what the program's model was trained on.
 */
public final class KnowledgeNet {

    private static final Set<Integer> TRAINING = Set.of(1, 2);
    private static final int TUNING = 3;

    private final TextReader texts;

    /** A benchmark whose texts are read by a reader. */
    public KnowledgeNet(TextReader texts) {
        this.texts = texts;
    }

    /** The documents that the model may be trained on. */
    public static boolean isTraining(KnowledgeNetDocument document) {
        return TRAINING.contains(document.fold());
    }

    /** Whether a document is in a part: of fold 3 by its name, of folds 4 and 5 to report on. */
    public static boolean isIn(Split split, KnowledgeNetDocument document) {
        return switch (split) {
            case ALL -> true;
            case TUNE -> document.fold() == TUNING && Split.TUNE.test(document.id());
            case REPORT -> !isTraining(document) && (document.fold() != TUNING || Split.REPORT.test(document.id()));
        };
    }

    private List<Analysis> read(List<KnowledgeNetDocument> documents) {
        return texts.read(documents.stream()
                .map(document -> new Text("knowledgenet-" + document.id(), document.text()))
                .toList());
    }

    /** What is read in each document's passages. */
    public List<List<Set<Fact>>> predict(List<KnowledgeNetDocument> documents) {
        KnowledgeNetPredictor predictor = new KnowledgeNetPredictor(new RelationReader(RelationModel.load()));
        List<Analysis> analyses = read(documents);
        List<List<Set<Fact>>> predictions = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            predictions.add(
                    predictor.predict(documents.get(i), analyses.get(i).linked().annotated()));
        }
        return predictions;
    }

    /** Adds examples from documents to a trainer. */
    public void teach(List<KnowledgeNetDocument> documents, RelationTrainer trainer) {
        KnowledgeNetExamples examples = new KnowledgeNetExamples(trainer);
        List<Analysis> analyses = read(documents);
        for (int i = 0; i < documents.size(); i++) {
            examples.add(documents.get(i), analyses.get(i).linked().annotated());
        }
    }
}
