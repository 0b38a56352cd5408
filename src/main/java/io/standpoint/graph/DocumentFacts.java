package io.standpoint.graph;

import io.standpoint.assertion.Assertion;
import io.standpoint.entity.Entity;
import io.standpoint.text.Document;
import java.util.List;

/**
 * All that is written for one document.
 *
 * @param document   the document
 * @param assertions what was read in it; equal ones may be repeated
 * @param entities   what its mentions are linked to; participants of assertions need not be repeated here
 */
public record DocumentFacts(Document document, List<Assertion> assertions, List<Entity> entities) {

    public DocumentFacts {
        assertions = List.copyOf(assertions);
        entities = List.copyOf(entities);
    }
}
