package io.standpoint.evaluate.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.entity.CatalogueException;
import io.standpoint.entity.LinkedDocument;
import io.standpoint.entity.title.Titles;
import io.standpoint.language.Documents;
import io.standpoint.language.English;
import io.standpoint.pipeline.Analysis;
import io.standpoint.pipeline.Knowledge;
import io.standpoint.text.SourceSpan;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads, compares and writes a sample in the challenge's format. */
class OkeTest {

    private static final String TEXT = "Ada Berg taught in Bergen. She was a law clerk.";

    private static final String PREFIXES = """
            @prefix nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#> .
            @prefix itsrdf: <http://www.w3.org/2005/11/its/rdf#> .
            @prefix dul: <http://www.ontologydesignpatterns.org/ont/dul/DUL.owl#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @prefix t: <http://example.org/> .
            """;

    private static String context() {
        return "<http://example.org/sentence-1#char=0,47> a nif:Context ; nif:isString \"" + TEXT + "\"@en .\n";
    }

    private static String mention(int begin, String words, String thing) {
        int end = begin + words.length();
        return """
               <http://example.org/sentence-1#char=%d,%d> nif:anchorOf "%s"@en ;
                 nif:beginIndex "%d"^^xsd:int ; nif:endIndex "%d"^^xsd:nonNegativeInteger ;
                 nif:referenceContext <http://example.org/sentence-1#char=0,47> ; itsrdf:taIdentRef %s .
               """.formatted(begin, end, words, begin, end, thing);
    }

    private static Path write(Path folder, String name, String... parts) throws IOException {
        return Files.writeString(folder.resolve(name), PREFIXES + context() + String.join("", parts));
    }

    private static SourceSpan span(String words) {
        int begin = TEXT.indexOf(words);
        return new SourceSpan(begin, begin + words.length(), words);
    }

    @Test
    void mentionsStandWhereTheirWordsDo(@TempDir Path folder) throws IOException {
        write(
                folder,
                "one.ttl",
                mention(0, "Ada Berg", "t:Ada"),
                mention(18, "Bergen", "t:Bergen"),
                "t:Ada a dul:Person . t:Bergen a dul:Place, <http://example.org/City> .\n");
        List<OkeText> texts = OkeFile.read(folder);
        assertEquals(1, texts.size());
        assertEquals(TEXT, texts.get(0).text());
        assertEquals(
                Map.of(span("Ada Berg"), Set.of(OkeType.PERSON), span("Bergen"), Set.of(OkeType.PLACE)),
                texts.get(0).mentions());
    }

    @Test
    void whatIsNotInTheFormatIsRefusedByName(@TempDir Path folder) throws IOException {
        assertThrows(IOException.class, () -> OkeFile.read(folder));
        Path file = folder.resolve("one.ttl");
        assertThrows(NoSuchFileException.class, () -> OkeFile.read(file));
        write(folder, "one.ttl", mention(99999, "Ada Berg", "t:Ada"), "");
        assertTrue(assertThrows(IOException.class, () -> OkeFile.read(file))
                .toString()
                .contains(file + ":"));
        Files.writeString(file, "@prefix x: <http");
        assertTrue(assertThrows(IOException.class, () -> OkeFile.read(file))
                .toString()
                .contains(file + ":"));
    }

    @Test
    void theLaterFileCorrectsTheEarlier(@TempDir Path folder) throws IOException {
        write(folder, "2015.ttl", mention(0, "Ada Berg", "t:Ada"), "t:Ada a dul:Place .\n");
        write(folder, "2016.ttl", mention(27, "She", "t:Ada"), "t:Ada a dul:Person .\n");
        assertEquals(
                List.of(Map.of(span("She"), Set.of(OkeType.PERSON))),
                OkeFile.read(folder).stream().map(OkeText::mentions).toList());
    }

    @Test
    void whatIsWrittenReadsBackTheSame(@TempDir Path folder) throws IOException {
        OkeText text = new OkeText("http://example.org/sentence-1#char=0,47", TEXT, Map.of(), Map.of());
        OkePredictions predictions = new OkePredictions();
        predictions.add(
                text,
                new OkeEvaluation.Found(
                        new TreeMap<>(Map.of(span("Bergen"), OkeType.PLACE, span("law clerk"), OkeType.ROLE)),
                        new TreeMap<>(Map.of(span("Bergen"), "Bergen_(100%)"))));
        predictions.write(folder.resolve("out.ttl"));
        OkeText read = OkeFile.read(folder.resolve("out.ttl")).get(0);
        assertEquals(text.iri(), read.iri());
        assertEquals(
                Map.of(span("Bergen"), Set.of(OkeType.PLACE), span("law clerk"), Set.of(OkeType.ROLE)),
                read.mentions());
        assertEquals(Map.of(span("Bergen"), "Bergen_(100%)"), read.titles());
    }

    @Test
    void aSpanOfTheRightWordsAndTheWrongClassIsRecognisedOnly() throws CatalogueException {
        OkeText gold = new OkeText(
                "http://example.org/sentence-1",
                TEXT,
                Map.of(
                        span("Ada Berg"), Set.of(OkeType.PERSON),
                        span("Bergen"), Set.of(OkeType.ORGANIZATION),
                        span("She"), Set.of(OkeType.PERSON),
                        span("clerk"), Set.of(OkeType.ROLE)),
                Map.of());
        OkeEvaluation evaluation = new OkeEvaluation(Knowledge.load(List.of(), List.of(), Titles.none()));
        LinkedDocument linked = new LinkedDocument(English.annotator().annotate(Documents.of(TEXT)), Map.of());
        evaluation.add(gold, new Analysis(linked, List.of()));
        StringWriter out = new StringWriter();
        evaluation.print(new PrintWriter(out));
        List<String> rows =
                out.toString().lines().map(line -> line.replaceAll(" +", " ")).toList();
        assertTrue(rows.contains("spans 0.750 0.750 0.750 3 1 1"), out.toString());
        assertTrue(rows.contains("Person 1.000 1.000 1.000 2 0 0"), out.toString());
        assertTrue(rows.contains("Place 0.000 0.000 0.000 0 1 0"), out.toString());
        assertTrue(rows.contains("Organization 0.000 0.000 0.000 0 0 1"), out.toString());
    }

    @Test
    void aLinkIsRightWhereSpanAndResourceAreTheSame() {
        OkeText gold = new OkeText(
                "http://example.org/sentence-1",
                TEXT,
                Map.of(
                        span("Ada Berg"), Set.of(OkeType.PERSON),
                        span("Bergen"), Set.of(OkeType.PLACE),
                        span("She"), Set.of(OkeType.PERSON)),
                Map.of(span("Ada Berg"), "Ada_Berg", span("She"), "Ada_Berg"));
        OkeLinking linking = new OkeLinking();
        linking.add(
                gold,
                Map.of(
                        span("Ada Berg"), OkeType.PERSON,
                        span("Bergen"), OkeType.PLACE,
                        span("She"), OkeType.PERSON,
                        span("law"), OkeType.ROLE),
                Map.of(span("Ada Berg"), "Ada_Berg", span("She"), "Eva_Berg", span("law"), "Law"));
        linking.addGiven(gold, span("She"), Optional.of("Ada_Berg"));
        linking.addStated(gold, span("Bergen"), "Bergen");
        StringWriter out = new StringWriter();
        linking.print(new PrintWriter(out));
        List<String> rows =
                out.toString().lines().map(line -> line.replaceAll(" +", " ")).toList();
        assertTrue(rows.contains("all 0.333 0.500 0.400 1 2 1"), out.toString());
        assertTrue(rows.contains("with what is not in DBpedia 0.500 0.667 0.571 2 2 1"), out.toString());
        assertTrue(rows.contains("at given spans 1.000 1.000 1.000 1 0 0"), out.toString());
        assertTrue(rows.contains("stated in the graph 0.000 0.000 0.000 0 1 0"), out.toString());
        assertEquals("Caf\u00E9_(bar)", OkeTitles.normal("caf%C3%A9 (bar)"));
    }

    @Test
    void conventionsOfTheGoldAreKept() {
        String text = "The man met his mother, an American poet and assistant professor, in Boston, Massachusetts.";
        LinkedDocument linked = new LinkedDocument(English.annotator().annotate(Documents.of(text)), Map.of());
        List<String> found = new OkeMentions()
                .of(linked).entrySet().stream()
                        .map(mention -> mention.getKey().text() + " " + mention.getValue())
                        .toList();
        assertEquals(
                List.of(
                        "man PERSON",
                        "his PERSON",
                        "American PERSON",
                        "poet ROLE",
                        "assistant professor ROLE",
                        "Boston, Massachusetts PLACE"),
                found);
    }
}
