package io.standpoint.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the header of a stored query: the comment lines that begin with {@code #+}, in the manner of grlc.
 *
 * <pre>
 * #+ summary: Who holds which office?
 * #+ params:
 * #+   - name: on
 * #+     type: date
 * #+     default: 2015-06-30
 * #+     description: the day
 * </pre>
 *
 * <p>Types are {@code string}, {@code iri}, {@code date} and {@code integer}; default and description may be missing.
 */
final class StoredQueryReader {

    private static final String MARK = "#+";

    private final String name;
    private final Map<String, String> header = new LinkedHashMap<>();
    private final List<Map<String, String>> parameters = new ArrayList<>();

    private StoredQueryReader(String name) {
        this.name = name;
    }

    static StoredQuery read(String name, String text) throws InvalidQueryException {
        StoredQueryReader reader = new StoredQueryReader(name);
        for (String line : text.lines().filter(l -> l.startsWith(MARK)).toList()) {
            reader.add(line.substring(MARK.length()).strip());
        }
        List<QueryParameter> parameters = new ArrayList<>();
        for (Map<String, String> entries : reader.parameters) {
            parameters.add(reader.parameter(entries));
        }
        return new StoredQuery(name, reader.header.getOrDefault("summary", name), parameters, text);
    }

    private void add(String line) throws InvalidQueryException {
        boolean begins = line.startsWith("- ");
        String entry = begins ? line.substring(2) : line;
        int colon = entry.indexOf(':');
        if (colon < 1) {
            throw new InvalidQueryException(name + ": not a header line: " + MARK + " " + line);
        }
        if (begins) {
            parameters.add(new LinkedHashMap<>());
        }
        Map<String, String> target = parameters.isEmpty() ? header : parameters.get(parameters.size() - 1);
        target.put(entry.substring(0, colon).strip(), entry.substring(colon + 1).strip());
    }

    private QueryParameter parameter(Map<String, String> entries) throws InvalidQueryException {
        String variable = entries.get("name");
        if (variable == null || !variable.matches("\\w+")) {
            throw new InvalidQueryException(name + ": a parameter needs a name of letters and digits");
        }
        return new QueryParameter(
                variable,
                type(entries.getOrDefault("type", "string")),
                Optional.ofNullable(entries.get("default")).filter(value -> !value.isEmpty()),
                entries.getOrDefault("description", ""));
    }

    private QueryParameter.Type type(String keyword) throws InvalidQueryException {
        for (QueryParameter.Type type : QueryParameter.Type.values()) {
            if (type.keyword().equals(keyword.toLowerCase(Locale.ROOT))) {
                return type;
            }
        }
        throw new InvalidQueryException(name + ": no such parameter type: " + keyword);
    }
}
