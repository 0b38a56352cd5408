package io.standpoint.serve.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.graph.ExportRequest.Profile;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportServletTest {

    private static Served served;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        served = Served.start(folder.resolve("kg"), Optional.empty());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void everyProfileComesInEveryFormatThatHoldsItAndLeavesNoFile() throws Exception {
        long before = temporaryFiles();
        for (Profile profile : Profile.values()) {
            for (String format : profile.formats()) {
                HttpResponse<String> answer = served.get("export/" + profile.keyword() + "." + format);
                assertEquals(200, answer.statusCode(), profile + " " + format);
            }
        }
        assertEquals(before, temporaryFiles());
    }

    @Test
    void theAddressChoosesAsTheCommandDoes() throws Exception {
        Model topic = Served.parse(served.get("export/core.ttl?topic=topic/city-tolls"), Lang.TURTLE);
        assertTrue(topic.containsResource(topic.createResource(Served.BASE + "person/ada")));
        assertEquals(
                0,
                Served.parse(served.get("export/core.ttl?until=2000-01-01"), Lang.TURTLE)
                        .size());
        assertTrue(served.get("export/core.nt?as-of=2015-06-30&around=person/ada&hops=2&top=3")
                .body()
                .contains("holdsOffice"));
        HttpResponse<String> type = served.get("export/discourse.csv?since=2015-01-01");
        assertTrue(Served.header(type, "Content-Type").startsWith("text/csv"));
    }

    @Test
    void whatCannotBeDoneIsRefusedWithTheReason() throws Exception {
        for (String path : new String[] {
            "core.ttl?since=yesterday",
            "core.ttl?top=x",
            "core.ttl?top=0",
            "core.ttl?topic=topic/none",
            "core.ttl?topics=tolls",
            "core.ttl?topic=%3E%20a",
            "full.ttl",
            "full.nq?top=3",
            "everything.ttl",
            "core.word",
            "core"
        }) {
            HttpResponse<String> answer = served.get("export/" + path);
            assertEquals(400, answer.statusCode(), path);
            assertEquals("application/problem+json", Served.header(answer, "Content-Type"), path);
            assertTrue(answer.body().contains("\"detail\""), answer.body());
        }
    }

    private static long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("DataBag"))
                    .count();
        }
    }
}
