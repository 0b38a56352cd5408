package io.standpoint.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** What the readings of an edge say together. */
final class EdgeSummary {

    private final Set<Node> reports = new HashSet<>();
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private @Nullable BigDecimal confidence;

    /** @param report the document that stands for all that tell the same */
    void add(Node report, EdgeReading reading) {
        reports.add(report);
        reading.days().ifPresent(days -> {
            first = first == null || days.first().isBefore(first) ? days.first() : first;
            last = last == null || days.last().isAfter(last) ? days.last() : last;
        });
        reading.confidence().ifPresent(sure -> confidence = confidence == null ? sure : confidence.max(sure));
    }

    /** Takes in the readings of another edge. */
    void add(EdgeSummary other) {
        reports.addAll(other.reports);
        LocalDate begin = other.first;
        LocalDate end = other.last;
        BigDecimal sure = other.confidence;
        first = first == null || (begin != null && begin.isBefore(first)) ? begin : first;
        last = last == null || (end != null && end.isAfter(last)) ? end : last;
        confidence = confidence == null || (sure != null && sure.compareTo(confidence) > 0) ? sure : confidence;
    }

    /** How many reports say so. */
    int count() {
        return reports.size();
    }

    /** Date, last date, confidence and count, by the names of the attributes; what is not known is missing. */
    Map<String, Object> values() {
        Map<String, Object> values = new TreeMap<>();
        values.put("count", reports.size());
        if (first != null && last != null) {
            values.put("date", first.toString());
            values.put("lastDate", last.toString());
        }
        if (confidence != null) {
            values.put("confidence", confidence);
        }
        return values;
    }
}
