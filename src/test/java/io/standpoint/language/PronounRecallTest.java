package io.standpoint.language;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PronounRecallTest {

    private static final Path KNOWLEDGE_NET = Path.of("../shared/benchmarks/knowledgenet/folds-1-3.jsonl");

    @Test
    void mostPronounsFindTheirNamesOnTextNobodyHereWrote() throws IOException {
        assumeTrue(Files.exists(KNOWLEDGE_NET), () -> KNOWLEDGE_NET + " is not here");
        PronounRecall.Result result = PronounRecall.measure(KNOWLEDGE_NET, 60, false);
        assertTrue(result.recall() >= 0.75, () -> "Recall fell to " + result.recall());
        assertTrue(result.precision() >= 0.9, () -> "Precision fell to " + result.precision());
    }
}
