package io.standpoint.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.graph.ExportRequest.Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {

    private static KnowledgeStore store;

    @BeforeAll
    static void load(@TempDir Path directory) throws StoreException {
        store = open(directory.resolve("kg"));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /** A store of network.trig. */
    static KnowledgeStore open(Path directory) throws StoreException {
        KnowledgeStore store = KnowledgeStore.open(directory);
        store.write(data -> {
            RDFParser.source(SelectionTest.class.getResource("network.trig").toString())
                    .lang(Lang.TRIG)
                    .parse(data);
            return true;
        });
        return store;
    }

    @Test
    void sinceAndUntilGoByTheDayOfTheFactElseByThatOfItsDocument() throws Exception {
        assertEquals(
                "[ada heldOffice minister, ben holdsOffice minister, ben opposes tolls, minister officeIn utopia]",
                edges(since("2016-06-01", "")));
        assertEquals(
                "[ada holdsOffice minister, ada met ben, ada supports tolls, minister officeIn utopia]",
                edges(since("", "2015-12-31")));
        assertEquals("[ada met ben]", edges(since("2015-03-03", "2015-03-03")));
        assertEquals(
                "[ben supports city-tolls, city-tolls broader tolls]",
                edges(since("2016-01-15", "2016-01-15")),
                "within the span");
    }

    @Test
    void asOfADayOfficesHoldThatHeldOnItAndFactsThatWereKnown() throws Exception {
        assertEquals(
                "[ada holdsOffice minister, ada supports tolls, minister officeIn utopia]", edges(asOf("2015-06-01")));
        assertTrue(edges(asOf("2016-12-31")).contains("ada holdsOffice minister"), "the last day");
        assertEquals(
                "[ada heldOffice minister, ada supports tolls, ben holdsOffice minister, ben supports city-tolls, city-tolls broader tolls,"
                        + " minister officeIn utopia]",
                edges(asOf("2017-06-01")),
                "the meeting and Ben's opposition were not known yet");
        assertEquals("[]", edges(asOf("2013-01-01")));
    }

    @Test
    void aTopicTakesItsNarrowerOnesAndAllWhoTakePart() throws Exception {
        assertEquals(
                "[ada met ben, ada supports tolls, ben opposes tolls, ben supports city-tolls, city-tolls broader tolls, cy opposes tolls, cy supports"
                        + " tolls]",
                edges(part(Optional.of("topic/tolls"), Optional.empty(), 1, OptionalInt.empty())));
        assertEquals(
                "[ben supports city-tolls]",
                edges(part(
                        Optional.of(Iris.DEFAULT_BASE + "topic/city-tolls"),
                        Optional.empty(),
                        1,
                        OptionalInt.empty())));
    }

    @Test
    void aroundAnEntityIsWhatIsAFewEdgesAway() throws Exception {
        assertEquals(
                "[minister officeIn utopia]",
                edges(part(Optional.empty(), Optional.of("government/utopia"), 1, OptionalInt.empty())));
        assertEquals(
                "[ada heldOffice minister, ada holdsOffice minister, ada met ben, ben holdsOffice minister, minister officeIn"
                        + " utopia]",
                edges(part(Optional.empty(), Optional.of("government/utopia"), 2, OptionalInt.empty())));
    }

    @Test
    void topTakesTheMostConnected() throws Exception {
        assertEquals(
                "[ada heldOffice minister, ada holdsOffice minister, ada supports tolls]",
                edges(part(Optional.empty(), Optional.empty(), 1, OptionalInt.of(3))));
        assertEquals(
                "[cy opposes tolls, cy supports tolls]",
                edges(part(Optional.of("topic/tolls"), Optional.of("person/cy"), 1, OptionalInt.of(2))),
                "of those that are both on the topic and near");
    }

    @Test
    void whateverIsLeftHasItsName() throws Exception {
        Graph graph = export(asOf("2017-06-01"));
        graph.find(Node.ANY, Node.ANY, Node.ANY).forEach(triple -> {
            assertTrue(graph.contains(triple.getSubject(), CoreGraph.LABEL, Node.ANY), triple.toString());
            assertTrue(graph.contains(triple.getSubject(), CoreGraph.TYPE, Node.ANY), triple.toString());
        });
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> since("2016-01-01", "2015-01-01"));
        assertThrows(
                IllegalArgumentException.class,
                () -> edges(part(Optional.of("topic/none"), Optional.empty(), 1, OptionalInt.empty())));
        assertThrows(
                IllegalArgumentException.class, () -> part(Optional.empty(), Optional.empty(), 1, OptionalInt.of(0)));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ExportRequest(
                        Profile.FULL, ExportFormat.named("trig"), asOf("2015-01-01"), Budget.UNLIMITED));
    }

    @Test
    void tooMuchIsRefusedBeforeAnythingIsWritten() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportRequest request = new ExportRequest(
                Profile.CORE, ExportFormat.named("turtle"), Selection.ALL, Budget.of(3, Duration.ofMinutes(1)));
        assertThrows(
                ExportLimitException.class,
                () -> new Exporter(store.unionView(), Iris.standard()).export(request, out));
        assertEquals(0, out.size());
    }

    private static Selection since(String since, String until) {
        return new Selection(
                Optional.of(since).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1,
                OptionalInt.empty());
    }

    private static Selection asOf(String day) {
        return new Selection(
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.parse(day)),
                Optional.empty(),
                Optional.empty(),
                1,
                OptionalInt.empty());
    }

    private static Selection part(Optional<String> topic, Optional<String> around, int hops, OptionalInt top) {
        return new Selection(Optional.empty(), Optional.empty(), Optional.empty(), topic, around, hops, top);
    }

    private static Graph export(Selection selection) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(store.unionView(), Iris.standard())
                .export(
                        new ExportRequest(Profile.CORE, ExportFormat.named("turtle"), selection, Budget.UNLIMITED),
                        out);
        Graph graph = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(graph, new ByteArrayInputStream(out.toByteArray()), Lang.TURTLE);
        return graph;
    }

    /** The edges, in the last segments of their names, in order. */
    private static String edges(Selection selection) throws Exception {
        TreeSet<String> edges = new TreeSet<>();
        export(selection)
                .find()
                .filterKeep(triple ->
                        triple.getObject().isURI() && !triple.getPredicate().equals(CoreGraph.TYPE))
                .forEach(triple -> edges.add(last(triple.getSubject()) + " " + last(triple.getPredicate()) + " "
                        + last(triple.getObject())));
        return edges.toString();
    }

    private static String last(Node node) {
        return node.getURI().replaceFirst(".*[/#]", "");
    }
}
