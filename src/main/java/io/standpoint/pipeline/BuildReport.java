package io.standpoint.pipeline;

import io.standpoint.graph.GraphCounts;
import io.standpoint.validate.Report;
import java.util.List;

/**
 * What came of a build.
 *
 * @param troubles   one line a document that failed or is in an unsupported language, naming the file and the cause
 * @param counts     what the graph now holds
 * @param validation whether the graph keeps the promises of its shapes
 */
public record BuildReport(List<String> troubles, GraphCounts counts, Report validation) {

    public BuildReport {
        troubles = List.copyOf(troubles);
    }

    /** Whether every document was read and the graph is valid. */
    public boolean isGood() {
        return troubles.isEmpty() && validation.conforms();
    }
}
