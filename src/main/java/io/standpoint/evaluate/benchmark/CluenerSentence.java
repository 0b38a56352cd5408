package io.standpoint.evaluate.benchmark;

import io.standpoint.text.SourceSpan;
import java.util.Map;

/**
 * A sentence of CLUENER.
 *
 * @param text as given
 * @param gold what its annotators marked in it
 */
public record CluenerSentence(String text, Map<SourceSpan, CluenerType> gold) {

    public CluenerSentence {
        gold = Map.copyOf(gold);
    }
}
