package io.standpoint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.graph.StoredQueries;
import io.standpoint.graph.StoredQuery;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The answers of all stored queries on the seeds, none of them empty, against answers that were reviewed. What a query
 * answers now is kept as {@code target/answers/NAME.csv}, for review when it changes for a reason.
 */
class SeedAnswersTest {

    private static final Path REVIEWED = Path.of("src/test/resources/io/standpoint/graph/queries");
    private static final Path ANSWERS = Path.of("target/answers");

    @TestFactory
    List<DynamicTest> everyQueryAnswersAsReviewed(@TempDir Path folder) throws IOException {
        String store = folder.resolve("kg").toString();
        run("build", "seeds", "--store", store);
        Files.createDirectories(ANSWERS);
        List<StoredQuery> queries = StoredQueries.load().all();
        for (StoredQuery query : queries) {
            String answer = run("query", query.name(), "--store", store, "--format", "csv");
            Files.writeString(answerTo(query, ANSWERS), answer.replace("\r\n", "\n"));
        }
        return queries.stream()
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> check(query)))
                .toList();
    }

    private static void check(StoredQuery query) throws IOException {
        String answer = Files.readString(answerTo(query, ANSWERS));
        assertTrue(answer.lines().count() > 1, "no answer");
        Path reviewed = answerTo(query, REVIEWED);
        Assumptions.assumeTrue(Files.exists(reviewed), "nobody has reviewed " + answerTo(query, ANSWERS) + " yet");
        assertEquals(Files.readString(reviewed), answer);
    }

    private static Path answerTo(StoredQuery query, Path folder) {
        return folder.resolve(query.name() + ".csv");
    }

    private static String run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Standpoint.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        assertEquals(0, code, err.toString());
        return out.toString();
    }
}
