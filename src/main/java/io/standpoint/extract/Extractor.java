package io.standpoint.extract;

import io.standpoint.assertion.Assertion;
import io.standpoint.entity.LinkedDocument;
import java.util.List;

/** Reads facts of one kind from linked documents. Implementations may be called by several threads at once. */
@FunctionalInterface
public interface Extractor {

    /**
     * The facts that the document states, supposes, plans, asks or denies, each with its evidence.
     *
     * @return in the order of the text; the same fact may occur more than once
     */
    List<Assertion> extract(LinkedDocument document);
}
