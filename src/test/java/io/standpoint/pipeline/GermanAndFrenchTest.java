package io.standpoint.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.entity.CatalogueException;
import io.standpoint.entity.Entity;
import io.standpoint.entity.title.Titles;
import io.standpoint.graph.ExportFormat;
import io.standpoint.graph.ExportRequest;
import io.standpoint.graph.Exporter;
import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.language.AnnotatedDocument;
import io.standpoint.language.Chain;
import io.standpoint.text.Document;
import io.standpoint.text.FileDocumentReader;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * News in German and French: for each text there is a list of what it names, a line a thing with the end of its address and, after
 * a tab, its names in the order of the text.
 */
class GermanAndFrenchTest {

    private static final Path FOLDER = Path.of("src/test/resources/io/standpoint/pipeline");
    private static final Path TEXTS = FOLDER.resolve("texts");
    private static final Knowledge KNOWLEDGE = knowledge();
    private static final Pipeline PIPELINE = new Pipeline(Stages.of(KNOWLEDGE, new StageTimes()), 1, new StageTimes());

    @TempDir
    private Path store = Path.of("");

    private static Knowledge knowledge() {
        try {
            return Knowledge.load(List.of(), List.of(), Titles.none());
        } catch (CatalogueException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Path> texts() throws Exception {
        try (Stream<Path> files = Files.walk(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsNamedIsFoundAndLinked(Path file) throws Exception {
        Document document = new FileDocumentReader().read(TEXTS, file);
        assertEquals(
                TEXTS.relativize(file).getName(0).toString(), document.language(), "the language is the folder's name");
        Analysis analysis = PIPELINE.analyse(document).orElseThrow();
        assertEquals(List.of(), analysis.assertions(), "nothing is read but names");
        Path expected = FOLDER.resolve("named")
                .resolve(TEXTS.relativize(file).toString().replace(".txt", ".tsv"));
        assertEquals(Files.readString(expected), named(analysis));
    }

    private static String named(Analysis analysis) {
        AnnotatedDocument annotated = analysis.linked().annotated();
        StringBuilder lines = new StringBuilder();
        for (Chain chain : annotated.chains()) {
            Entity entity = analysis.linked().entities().get(chain.name());
            String names = chain.mentions().stream().map(annotated::text).collect(Collectors.joining("; "));
            lines.append(entity == null ? "nothing" : entity.id().path())
                    .append('\t')
                    .append(names)
                    .append('\n');
        }
        return lines.toString();
    }

    @Test
    void documentsMentionWhatTheyNameAndSayNothingOfIt() throws Exception {
        try (KnowledgeStore opened = KnowledgeStore.open(store)) {
            Iris iris = Iris.standard();
            Build build = new Build(opened, iris, KNOWLEDGE, true, new StageTimes());
            BuildReport report = build.run(Source.list(List.of(TEXTS)), Progress.SILENT);
            assertEquals(List.of(), report.troubles());
            assertTrue(report.validation().conforms(), report.validation().toString());
            String full = export(opened, iris, ExportRequest.Profile.FULL, "nquads");
            String document = iris.document("de/konzern.txt");
            assertTrue(full.contains("<" + document + "> <http://schema.org/mentions> <" + iris.base()
                    + "company/apple> <" + document + ">"));
            assertFalse(full.contains("/ontology#evidence> <" + iris.base() + "document/"), "no fact, so no evidence");
            String core = export(opened, iris, ExportRequest.Profile.CORE, "ntriples");
            assertTrue(core.contains(iris.base() + "person/nancy-faeser>"));
            assertFalse(core.contains("schema.org/mentions"));
            assertFalse(core.contains("holdsOffice") || core.contains("memberOf") || core.contains("criticises"));
        }
    }

    private static String export(KnowledgeStore store, Iris iris, ExportRequest.Profile profile, String format)
            throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(store.unionView(), iris).export(ExportRequest.all(profile, ExportFormat.named(format)), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
