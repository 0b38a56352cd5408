package io.standpoint.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.vocabulary.SPT;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullTextIndexTest {

    private static final Node LABEL = RDFS.label.asNode();

    @TempDir
    private Path folder = Path.of("");

    private Path place = Path.of("");

    @BeforeEach
    void chooseAPlace() {
        place = folder.resolve("kg");
    }

    @Test
    void whatWasWrittenBeforeIsFoundWhenTheStoreIsServed() throws StoreException {
        write(label("ada", "Ada Lovelace"), label("ben", "Ben Nevis"));
        assertEquals(Set.of("x:ada"), found("lovelace"));
        assertEquals(Set.of("x:ada", "x:ben"), found("lovelace OR nevis"));
    }

    @Test
    void whatIsReplacedOrRetractedLaterIsFoundNoMore() throws StoreException {
        write(label("ada", "Ada Lovelace"), label("ben", "Ben Nevis"));
        assertEquals(Set.of("x:ada"), found("ada"));
        try (KnowledgeStore store = KnowledgeStore.open(place)) {
            store.write(data -> {
                data.delete(label("ada", "Ada Lovelace"));
                data.add(label("ada", "Countess"));
                return data.isEmpty();
            });
        }
        assertEquals(Set.of(), found("lovelace"));
        assertEquals(Set.of("x:ada"), found("countess"));
        assertEquals(Set.of("x:ben"), found("nevis"));
    }

    @Test
    void writingWhileTheStoreIsServedIsFoundAtOnce() throws StoreException {
        write(label("ada", "Ada"));
        try (KnowledgeStore store = KnowledgeStore.open(place)) {
            DatasetGraph served = store.servedView(Iris.standard());
            store.write(data -> {
                data.add(label("cy", "Cyril"));
                return true;
            });
            Txn.executeWrite(served, () -> served.add(label("dee", "Deirdre")));
            Txn.executeWrite(served, () -> served.delete(label("ada", "Ada")));
            assertEquals(Set.of("x:cy", "x:dee"), search(served, "cyril OR deirdre OR ada"));
        }
        assertEquals(Set.of("x:cy", "x:dee"), found("cyril OR deirdre OR ada"));
    }

    @Test
    void whatIsRolledBackIsNotFound() throws StoreException {
        write(label("ada", "Ada"));
        try (KnowledgeStore store = KnowledgeStore.open(place)) {
            DatasetGraph served = store.servedView(Iris.standard());
            assertThrows(
                    IllegalStateException.class,
                    () -> Txn.executeWrite(served, () -> {
                        served.add(label("eve", "Evelyn"));
                        served.delete(label("ada", "Ada"));
                        throw new IllegalStateException("on purpose");
                    }));
            assertEquals(Set.of("x:ada"), search(served, "evelyn OR ada"));
            Txn.executeWrite(served, () -> served.add(label("eve", "Evelyn")));
            assertEquals(Set.of("x:ada", "x:eve"), search(served, "evelyn OR ada"));
        }
    }

    @Test
    void theSameWordsOfTwoPropertiesStayUntilBothAreGone() throws StoreException {
        Quad preferred = Quad.create(iri("g"), iri("ada"), SKOS.prefLabel.asNode(), text("Ada"));
        write(label("ada", "Ada"), preferred);
        try (KnowledgeStore store = KnowledgeStore.open(place)) {
            DatasetGraph served = store.servedView(Iris.standard());
            Txn.executeWrite(served, () -> served.delete(preferred));
            assertEquals(Set.of("x:ada"), search(served, "ada"));
            Txn.executeWrite(served, () -> served.delete(label("ada", "Ada")));
            assertEquals(Set.of(), search(served, "ada"));
        }
    }

    @Test
    void anIndexThatIsLostOrOldIsMadeAnew() throws StoreException, IOException {
        write(label("ada", "Ada"));
        assertEquals(Set.of("x:ada"), found("ada"));
        Path index = place.resolve(FullTextIndex.FOLDER);
        Path kept = folder.resolve("kept");
        Files.move(index, kept);
        assertEquals(Set.of("x:ada"), found("ada"));
        write(label("ben", "Ben"));
        assertEquals(Set.of("x:ben"), found("ben"));
        delete(index);
        Files.move(kept, index);
        assertEquals(Set.of("x:ada", "x:ben"), found("ada OR ben"));
    }

    @Test
    void labelsAndStatementsAreAskedApart() throws StoreException {
        Quad said = Quad.create(iri("g"), iri("said"), Triples.iri(SPT.quotation), text("Backdoors are dangerous"));
        write(label("topic", "backdoors"), said);
        try (KnowledgeStore store = KnowledgeStore.openReadOnly(place)) {
            DatasetGraph served = store.servedView(Iris.standard());
            assertEquals(Set.of("x:topic"), search(served, "backdoors"));
            assertEquals(Set.of("x:said"), ask(served, "?s text:query (spt:text 'backdoors')"));
            assertEquals(Set.of("x:topic"), ask(served, "?s text:query (rdfs:label 'backdoors')"));
        }
    }

    @Test
    void aNamedGraphIsAskedAlone() throws StoreException {
        write(label("ada", "Ada"), Quad.create(iri("h"), iri("other"), LABEL, text("Ada")));
        try (KnowledgeStore store = KnowledgeStore.openReadOnly(place)) {
            DatasetGraph served = store.servedView(Iris.standard());
            assertEquals(Set.of("x:ada", "x:other"), search(served, "ada"));
            assertEquals(Set.of("x:other"), ask(served, "GRAPH <x:h> { ?s text:query 'ada' }"));
        }
    }

    @Test
    void wordsOfEveryLanguageAreFound() throws StoreException {
        write(
                label("cameron", "卡梅伦首相"),
                label("orban", "Viktor Orbán"),
                label("putin", "Владимир Путин"),
                label("other", "梅花"));
        assertEquals(Set.of("x:cameron"), found("卡梅伦"));
        assertEquals(Set.of("x:orban"), found("orban"));
        assertEquals(Set.of("x:orban"), found("ORBÁN"));
        assertEquals(Set.of("x:putin"), found("путин"));
    }

    @Test
    void aStoreOpenedToBeReadIsSearchedAndNotWritten() throws StoreException {
        write(label("ada", "Ada"));
        try (KnowledgeStore store = KnowledgeStore.openReadOnly(place)) {
            DatasetGraph served = store.servedView(Iris.standard());
            assertEquals(Set.of("x:ada"), search(served, "ada"));
            assertThrows(UnsupportedOperationException.class, () -> served.add(label("ben", "Ben")));
        }
    }

    @Test
    void whatIsWrittenToTheDefaultGraphIsCurationAndReadsWithTheRest() throws StoreException {
        write(label("ada", "Ada"));
        try (KnowledgeStore store = KnowledgeStore.open(place)) {
            DatasetGraph served = store.servedView(Iris.standard());
            Quad corrected = Quad.create(Quad.defaultGraphIRI, iri("ben"), LABEL, text("Ben"));
            Txn.executeWrite(served, () -> served.add(corrected));
            Node curation = Triples.iri(Iris.standard().graph(FixedGraph.CURATION));
            assertTrue(Txn.calculateRead(served, () -> served.contains(curation, iri("ben"), LABEL, text("Ben"))));
            assertEquals(
                    2,
                    Txn.calculateRead(served, () -> served.getDefaultGraph().size())
                            .intValue());
            Txn.executeWrite(served, () -> served.getDefaultGraph().clear());
            assertEquals(
                    1,
                    Txn.calculateRead(served, () -> served.getDefaultGraph().size())
                            .intValue());
        }
    }

    private Set<String> found(String words) throws StoreException {
        try (KnowledgeStore store = KnowledgeStore.openReadOnly(place)) {
            return search(store.servedView(Iris.standard()), words);
        }
    }

    private static Set<String> search(DatasetGraph data, String words) {
        return ask(data, "?s text:query '" + words + "'");
    }

    private static Set<String> ask(DatasetGraph data, String pattern) {
        Dataset dataset = DatasetFactory.wrap(data);
        String query =
                "PREFIX text: <http://jena.apache.org/text#> PREFIX spt: <https://w3id.org/standpoint/ontology#> "
                        + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> SELECT ?s { " + pattern + " }";
        return Txn.calculateRead(dataset, () -> {
            Set<String> subjects = new TreeSet<>();
            try (QueryExecution execution =
                    QueryExecution.dataset(dataset).query(query).build()) {
                execution
                        .execSelect()
                        .forEachRemaining(
                                row -> subjects.add(row.getResource("s").getURI()));
            }
            return subjects;
        });
    }

    private void write(Quad... quads) throws StoreException {
        try (KnowledgeStore store = KnowledgeStore.open(place)) {
            store.write(data -> {
                List.of(quads).forEach(data::add);
                return true;
            });
        }
    }

    private static Quad label(String name, String words) {
        return Quad.create(iri("g"), iri(name), LABEL, text(words));
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("x:" + name);
    }

    private static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
