package io.standpoint.validate;

import java.util.List;

/**
 * What was found.
 *
 * @param findings in the order of graph, focus and message
 */
public record Report(List<Finding> findings) {

    public Report {
        findings = List.copyOf(findings);
    }

    /** Whether nothing was found that must not be. */
    public boolean conforms() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.VIOLATION);
    }
}
