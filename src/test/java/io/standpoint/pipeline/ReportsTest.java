package io.standpoint.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.entity.CatalogueException;
import io.standpoint.entity.title.Titles;
import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.graph.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.riot.out.NodeFmtLib;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds of a report, its reprint, its translation and another report on the same event. */
class ReportsTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/standpoint/pipeline/reports");

    @Test
    void copiesAndTranslationsAreOneWitness(@TempDir Path folder) throws Exception {
        List<Source> sources = new ArrayList<>(Source.list(List.of(FOLDER)));
        TreeSet<String> quads;
        try (KnowledgeStore store = build(sources, folder.resolve("kg"))) {
            assertTrue(
                    ask(store, "d:en/report.txt spt:sameReportAs d:en/reprint.txt , d:zh/report.md"), "both are found");
            assertTrue(ask(store, "d:zh/report.md schema:translationOfWork d:en/report.txt"));
            assertTrue(ask(store, "d:en/another.txt spt:report d:en/another.txt"));
            assertFalse(ask(store, "d:en/another.txt spt:sameReportAs ?any"), "the same event, another report");
            assertTrue(ask(store, "d:en/reprint.txt spt:report ?one . d:zh/report.md spt:report ?one"));
            assertTrue(ask(
                    store, "d:en/report.txt dcterms:issued '2018-05-10'^^xsd:date ; spt:issuedFrom d:zh/report.md"));
            assertTrue(
                    ask(store, "GRAPH d:en/report.txt { ?talk spt:kind spt:Met ; spt:date '2018-05-08'^^xsd:date }"),
                    "on Tuesday, counted from the day that was lent");
            quads = quads(store);
        }
        Collections.reverse(sources);
        try (KnowledgeStore store = build(sources, folder.resolve("reversed"))) {
            assertEquals(quads, quads(store));
        }
    }

    @Test
    void aSecondBuildChangesNothingAndAChangedCopyIsNoneAnyMore(@TempDir Path folder) throws Exception {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        String text = Files.readString(FOLDER.resolve("zh/report.md"));
        Files.writeString(documents.resolve("a.md"), text);
        Files.writeString(documents.resolve("b.md"), text.replace("90", "80").replace("微软", "推特"));
        TreeSet<String> quads;
        try (KnowledgeStore store = build(Source.list(List.of(documents)), folder.resolve("kg"))) {
            assertTrue(ask(store, "d:a.md spt:sameReportAs d:b.md"));
            quads = quads(store);
        }
        try (KnowledgeStore store = build(Source.list(List.of(documents)), folder.resolve("kg"))) {
            assertEquals(quads, quads(store));
        }
        Files.writeString(documents.resolve("b.md"), "印度和日本周五在东京签署协议。两国官员表示，谈判历时三年，今后将每年会晤。");
        try (KnowledgeStore store = build(Source.list(List.of(documents)), folder.resolve("kg"))) {
            assertFalse(ask(store, "?one spt:sameReportAs ?other"));
            assertTrue(ask(store, "d:b.md spt:report d:b.md"));
        }
    }

    private static KnowledgeStore build(List<Source> sources, Path directory)
            throws CatalogueException, StoreException {
        KnowledgeStore store = KnowledgeStore.open(directory);
        Knowledge knowledge = Knowledge.load(List.of(), List.of(), Titles.none());
        BuildReport report =
                new Build(store, Iris.standard(), knowledge, true, new StageTimes()).run(sources, Progress.SILENT);
        assertEquals(List.of(), report.troubles());
        assertEquals(List.of(), report.validation().findings());
        return store;
    }

    private static boolean ask(KnowledgeStore store, String pattern) throws StoreException {
        String prefixes = """
                PREFIX dcterms: <http://purl.org/dc/terms/>
                PREFIX schema: <http://schema.org/>
                PREFIX spt: <https://w3id.org/standpoint/ontology#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                """;
        String named = pattern.replaceAll("\\bd:(\\S+)", "<" + Iris.DEFAULT_BASE + "document/$1>");
        return store.read(data -> {
            try (QueryExecution query = QueryExecution.dataset(DatasetFactory.wrap(store.unionView()))
                    .query(prefixes + "ASK { " + named + " }")
                    .build()) {
                return query.execAsk();
            }
        });
    }

    /** All quads but the records of runs, as lines of N-Quads, in order. */
    private static TreeSet<String> quads(KnowledgeStore store) throws StoreException {
        return store.read(data -> {
            TreeSet<String> lines = new TreeSet<>();
            data.find().forEachRemaining(quad -> {
                if (!quad.getGraph().getURI().endsWith("graph/runs")) {
                    lines.add(NodeFmtLib.strNQ(quad));
                }
            });
            return lines;
        });
    }
}
