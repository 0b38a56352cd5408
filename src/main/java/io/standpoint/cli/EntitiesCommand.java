package io.standpoint.cli;

import io.standpoint.graph.InvalidQueryException;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.QueryRunner;
import io.standpoint.graph.QueryTimeoutException;
import io.standpoint.graph.ResultFormat;
import io.standpoint.graph.StoreException;
import io.standpoint.graph.StoredQueries;
import io.standpoint.graph.StoredQuery;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists who and what is mentioned, or says why names were taken for one. */
@Command(
        name = "entities",
        description = "Lists who and what the documents mention. With --why, says which names were taken for one, which"
                + " nearly, and for what reasons.")
final class EntitiesCommand implements Callable<Integer> {

    private static final String LIST = "entities";
    private static final String DECISIONS = "who-is-who";
    private static final String NAME = "name";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final StoreOptions store = new StoreOptions();

    @Option(names = "--why", paramLabel = "NAME", description = "A name, or a part of one, in capitals or not.")
    private @Nullable String why;

    @Option(
            names = "--format",
            description = "${COMPLETION-CANDIDATES} (default: table, or with --why lines for reading).")
    private @Nullable ResultFormat format;

    @Override
    public Integer call() throws InvalidQueryException, QueryTimeoutException, StoreException, CommandException {
        PrintWriter out = Console.of(spec).out();
        try (KnowledgeStore opened = store.openReadOnly()) {
            QueryRunner runner =
                    new QueryRunner(opened.unionView(), store.iris().base(), 0, Long.MAX_VALUE);
            if (why == null) {
                answer(runner, LIST, Map.of(), out);
            } else if (format != null) {
                answer(runner, DECISIONS, Map.of(NAME, why), out);
            } else {
                explain(runner, why, out);
            }
        }
        out.flush();
        return Standpoint.DONE;
    }

    private void answer(QueryRunner runner, String query, Map<String, String> values, PrintWriter out)
            throws InvalidQueryException, QueryTimeoutException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        runner.answer(stored(query), values, Optional.ofNullable(format), answer);
        out.print(answer.toString(StandardCharsets.UTF_8));
    }

    private static void explain(QueryRunner runner, String name, PrintWriter out) throws InvalidQueryException {
        List<Map<String, String>> entities = runner.rows(stored(LIST), Map.of(NAME, name));
        if (entities.isEmpty()) {
            out.println("No document mentions anybody or anything called '" + name + "'.");
        }
        for (Map<String, String> entity : entities) {
            String iri = entity.getOrDefault("entity", "");
            String documents = entity.getOrDefault("documents", "");
            out.println(entity.get("label") + " (" + entity.get("kind") + "), in " + documents
                    + (documents.equals("1") ? " document" : " documents"));
            out.println("  " + iri);
            List<Map<String, String>> decisions = runner.rows(stored(DECISIONS), Map.of("entity", iri));
            decisions.forEach(decision -> explain(iri, decision, out));
            if (decisions.isEmpty()) {
                out.println("  nothing was merged into it, and nothing nearly");
            }
            out.println();
        }
    }

    private static void explain(String iri, Map<String, String> decision, PrintWriter out) {
        boolean first = iri.equals(decision.get("identity"));
        out.println("  " + decision.get("decision") + ": " + decision.get(first ? "otherLabel" : "label") + " ("
                + decision.get("confidence") + ")  " + decision.get(first ? "other" : "identity"));
        for (String reason : decision.getOrDefault("reasons", "").split("; (?=[+-]\\d)")) {
            out.println("      " + reason);
        }
    }

    private static StoredQuery stored(String name) {
        return StoredQueries.load().named(name).orElseThrow();
    }
}
