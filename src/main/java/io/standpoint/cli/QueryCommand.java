package io.standpoint.cli;

import io.standpoint.graph.InvalidQueryException;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.QueryParameter;
import io.standpoint.graph.QueryRunner;
import io.standpoint.graph.QueryTimeoutException;
import io.standpoint.graph.ResultFormat;
import io.standpoint.graph.StoreException;
import io.standpoint.graph.StoredQueries;
import io.standpoint.graph.StoredQuery;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the graph. */
@Command(
        name = "query",
        description = "Asks the graph a stored query, or one from a file. Without a name, lists the stored queries.")
final class QueryCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Parameters(arity = "0..1", paramLabel = "NAME-or-FILE", description = "A stored query's name, or a .rq file.")
    private @Nullable String query;

    @Option(names = "-p", paramLabel = "name=value", description = "A value for a parameter of the query.")
    private Map<String, String> values = new LinkedHashMap<>();

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: table, or turtle where the answer is a graph).")
    private @Nullable ResultFormat format;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "How long the query may take (default: ${DEFAULT-VALUE}; 0 for as long as it likes).")
    private int timeout = 60;

    @Option(names = "--limit", paramLabel = "ROWS", description = "How many rows to show at most (default: all).")
    private long limit = Long.MAX_VALUE;

    @Override
    public Integer call() throws InvalidQueryException, QueryTimeoutException, StoreException, CommandException {
        PrintWriter out = Console.of(spec).out();
        if (query == null) {
            StoredQueries.load().all().forEach(stored -> describe(stored, out));
            return Standpoint.DONE;
        }
        if (timeout < 0 || limit < 0) {
            throw new CommandException("--timeout and --limit are not negative");
        }
        StoredQuery asked = find(query);
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (KnowledgeStore opened = store.openReadOnly()) {
            new QueryRunner(opened.unionView(), store.iris().base(), timeout, limit)
                    .answer(asked, values, Optional.ofNullable(format), answer);
        }
        out.print(answer.toString(StandardCharsets.UTF_8));
        out.flush();
        return Standpoint.DONE;
    }

    private static StoredQuery find(String name) throws InvalidQueryException {
        Optional<StoredQuery> stored = StoredQueries.load().named(name);
        if (stored.isPresent()) {
            return stored.get();
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new InvalidQueryException(name + ": no stored query and no file of this name");
        }
        return StoredQueries.fromFile(file);
    }

    private static void describe(StoredQuery stored, PrintWriter out) {
        out.println(stored.name());
        out.println("    " + stored.summary());
        for (QueryParameter parameter : stored.parameters()) {
            out.println("    -p " + parameter.name() + "=" + parameter.type().keyword() + "  "
                    + parameter.description()
                    + parameter
                            .defaultValue()
                            .map(value -> " (default: " + value + ")")
                            .orElse(""));
        }
    }
}
