package io.standpoint.evaluate.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.standpoint.entity.CatalogueException;
import io.standpoint.entity.title.Titles;
import io.standpoint.evaluate.benchmark.KnowledgeNetDocument.Fact;
import io.standpoint.evaluate.benchmark.KnowledgeNetScore.Match;
import io.standpoint.pipeline.Knowledge;
import io.standpoint.pipeline.StageTimes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeNetTest {

    private static final Path DATA = Path.of("../shared/benchmarks/knowledgenet");
    private static final int SOME = 40;

    private static KnowledgeNetDocument document(int fold, String id) {
        return new KnowledgeNetDocument(
                id, fold, "", List.of(), com.fasterxml.jackson.databind.node.NullNode.getInstance());
    }

    @Test
    void noTrainingDocumentIsEverReportedOn() {
        for (int id = 0; id < 100; id++) {
            for (int fold : List.of(1, 2)) {
                KnowledgeNetDocument training = document(fold, String.valueOf(id));
                assertFalse(KnowledgeNet.isIn(Split.REPORT, training));
                assertFalse(KnowledgeNet.isIn(Split.TUNE, training));
            }
            KnowledgeNetDocument held = document(3, String.valueOf(id));
            assertEquals(
                    1,
                    Arrays.stream(new Split[] {Split.TUNE, Split.REPORT})
                            .filter(s -> KnowledgeNet.isIn(s, held))
                            .count());
            assertTrue(KnowledgeNet.isIn(Split.REPORT, document(4, String.valueOf(id))));
        }
    }

    @Test
    void readsMostFactsOfTextsThatItWasNotTrainedOn(@TempDir Path cache) throws IOException, CatalogueException {
        assumeTrue(Files.isDirectory(DATA), "needs KnowledgeNet at " + DATA);
        List<KnowledgeNetDocument> documents = KnowledgeNetFile.read(DATA).stream()
                .filter(document -> KnowledgeNet.isIn(Split.TUNE, document))
                .limit(SOME)
                .toList();
        TextReader texts = new TextReader(Knowledge.load(List.of(), List.of(), Titles.none()), cache, new StageTimes());
        List<List<Set<Fact>>> read = new KnowledgeNet(texts).predict(documents);
        double f1 = new KnowledgeNetScore(documents, read)
                .table(Match.SPAN_OVERLAP)
                .total()
                .f1();
        assertTrue(f1 > 0.55, "span-overlap F1 " + f1);
    }
}
