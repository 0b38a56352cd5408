package io.standpoint.pipeline;

import io.standpoint.assertion.Assertion;
import io.standpoint.entity.LinkedDocument;
import java.util.List;

/**
 * What was read in one document.
 *
 * @param linked     the document with its sentences, mentions and what they stand for
 * @param assertions the facts, each once
 */
public record Analysis(LinkedDocument linked, List<Assertion> assertions) {

    public Analysis {
        assertions = List.copyOf(assertions);
    }
}
