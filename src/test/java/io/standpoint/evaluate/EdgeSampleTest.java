package io.standpoint.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.evaluate.EdgeSample.Edge;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EdgeSampleTest {

    private static final int TOKENS = 34;

    private final EdgeSample sample = new EdgeSample(Town.store());

    @Test
    void everyEdgeOfADocumentComesWithTheSentencesOfItsOwnNodes() {
        assertEquals(
                List.of(
                        new Edge("11_letters.txt", "Ada Stone", "met", "Ben Marsh", List.of()),
                        new Edge(
                                "11_letters.txt",
                                "Tramfan",
                                "authorOf",
                                "comment by Tramfan",
                                List.of("More trams, please.")),
                        new Edge(
                                "folder/10_news.txt",
                                "Ada Stone",
                                "holdsOffice",
                                "Mayor of the Town",
                                List.of("Mayor Ada Stone backs new trams.")),
                        new Edge(
                                "folder/10_news.txt",
                                "Ada Stone",
                                "supports",
                                "trams",
                                List.of("Mayor Ada Stone backs new trams.")),
                        new Edge(
                                "folder/10_news.txt",
                                "Ben Marsh",
                                "wasMemberOf",
                                "Town Council",
                                List.of("Marsh once sat on the council."))),
                sample.all());
    }

    @Test
    void aSampleIsDrawnAgainFromTheSameSeed() {
        List<Edge> drawn = sample.random(2, 7);
        assertEquals(2, drawn.size());
        assertEquals(drawn, sample.random(2, 7));
        assertTrue(sample.all().containsAll(drawn));
        assertEquals(sample.all(), sample.random(100, 7));
    }

    @Test
    void aLineOfTheTableIsOneEdgeEvenWhereASentenceBreaks() {
        StringWriter out = new StringWriter();
        EdgeSample.print(
                List.of(new Edge("a.txt", "Ada", "met", "Ben", List.of("She met\nBen.", "They\tmet."))),
                new PrintWriter(out));
        assertEquals("""
                document\tsubject\tproperty\tobject\tevidence
                a.txt\tAda\tmet\tBen\tShe met Ben. | They met.
                """, out.toString().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void edgesAreCountedByPropertyAndForTheTokensOfTheText() {
        EdgeSummary summary = EdgeSummary.of(Town.store());
        assertEquals(
                Map.of("met", 1L, "authorOf", 1L, "holdsOffice", 1L, "supports", 1L, "wasMemberOf", 1L),
                summary.byProperty());
        assertEquals(5, summary.edges());
        assertEquals(2, summary.documents());
        assertEquals(TOKENS, summary.tokens());
        assertEquals(5000.0 / TOKENS, summary.density(), 1e-9);
    }
}
