package io.standpoint.serve.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.graph.Iris;
import io.standpoint.graph.KnowledgeStore;
import io.standpoint.vocabulary.SPT;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.jena.graph.Node;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetDescriptionTest {

    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private static Served served;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        served = Served.start(folder.resolve("kg"), Optional.of(LICENCE));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void theCountsAreThoseOfTheGraph() throws Exception {
        Resource dataset = dataset();
        assertEquals(
                count("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"),
                dataset.getProperty(VOID.triples).getLong());
        assertEquals(
                count("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }"),
                dataset.getProperty(VOID.distinctSubjects).getLong());
        assertEquals(
                count("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o FILTER(STRSTARTS(STR(?s), '" + Served.BASE
                        + "') && !CONTAINS(STR(?s), '#')) }"),
                dataset.getProperty(VOID.entities).getLong());
        assertEquals(2, dataset.getProperty(VOID.documents).getLong());
        Set<String> classes = new HashSet<>();
        dataset.listProperties(VOID.classPartition).forEach(part -> {
            Resource of = part.getResource().getPropertyResourceValue(VOID._class);
            classes.add(of.getURI());
            assertEquals(
                    count("SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s a <" + of + "> }"),
                    part.getResource().getProperty(VOID.entities).getLong(),
                    of.getURI());
        });
        assertTrue(classes.contains(SPT.Person));
        dataset.listProperties(VOID.propertyPartition).forEach(part -> {
            Resource of = part.getResource().getPropertyResourceValue(VOID.property);
            assertEquals(
                    count("SELECT (COUNT(*) AS ?n) { ?s <" + of + "> ?o }"),
                    part.getResource().getProperty(VOID.triples).getLong(),
                    of.getURI());
        });
    }

    @Test
    void itSaysWhereTheGraphIsUnderWhichLicenceAndHowNew() throws Exception {
        Resource dataset = dataset();
        assertTrue(dataset.hasProperty(RDF.type, DCAT.Dataset));
        assertEquals(LICENCE, dataset.getPropertyResourceValue(DCTerms.license).getURI());
        assertEquals(
                "2020-02-02T02:02:02Z", dataset.getProperty(DCTerms.modified).getString());
        assertEquals(
                served.address("standpoint/sparql"),
                dataset.getPropertyResourceValue(VOID.sparqlEndpoint).getURI());
        assertTrue(dataset.hasProperty(VOID.dataDump));
        assertTrue(dataset.listProperties(DCAT.distribution).toList().stream()
                .allMatch(part -> part.getResource().hasProperty(DCAT.downloadURL)));
        assertFalse(dataset.getModel()
                .listSubjectsWithProperty(RDF.type, DCAT.DataService)
                .toList()
                .isEmpty());
    }

    @Test
    void aStateIsCountedOnce(@TempDir Path folder) throws Exception {
        try (KnowledgeStore store = KnowledgeStore.open(folder.resolve("kg"))) {
            AtomicReference<String> state = new AtomicReference<>("one");
            Statistics statistics = new Statistics(store.unionView(), Iris.standard(), state::get);
            assertEquals(0, statistics.now().triples());
            Node any = Names.iri(Served.BASE + "person/ada");
            store.write(data -> {
                data.add(any, any, any, any);
                return true;
            });
            assertEquals(0, statistics.now().triples(), "nobody said that anything changed");
            state.set("two");
            assertEquals(1, statistics.now().triples());
        }
    }

    @Test
    void withoutALicenceNoneIsMadeUp(@TempDir Path folder) throws Exception {
        try (Served unlicensed = Served.start(folder.resolve("kg"), Optional.empty())) {
            Model model = Served.parse(unlicensed.get(".well-known/void", "text/turtle"), Lang.TURTLE);
            assertFalse(model.contains(null, DCTerms.license));
            assertTrue(model.contains(null, DCTerms.rights));
        }
    }

    @Test
    void aCrawlerReachesEveryEntityAndDocument() throws Exception {
        Set<String> known = Txn.calculateRead(served.graph(), () -> {
            Set<String> names = new HashSet<>();
            try (QueryExecution query = QueryExecution.dataset(DatasetFactory.wrap(served.graph()))
                    .query("SELECT DISTINCT ?s { ?s a ?c FILTER(STRSTARTS(STR(?s), '" + Served.BASE
                            + "') && !CONTAINS(STR(?s), '#')) }")
                    .build()) {
                query.execSelect()
                        .forEachRemaining(row -> names.add(row.get("s").toString()));
            }
            return names;
        });
        assertTrue(known.size() > 8);
        Set<String> described = new HashSet<>();
        Set<String> seen = new HashSet<>();
        Queue<String> open = new ArrayDeque<>(Set.of(served.address(".well-known/void")));
        while (!open.isEmpty()) {
            HttpResponse<String> answer = served.follow(open.remove(), "text/turtle");
            if (answer.statusCode() != 200
                    || !Served.header(answer, "Content-Type").startsWith("text/turtle")) {
                continue;
            }
            Model model = Served.parse(answer, Lang.TURTLE);
            model.listObjectsOfProperty(ResourceFactory.createProperty(Names.FOAF + "primaryTopic"))
                    .forEach(topic -> described.add(topic.toString()));
            model.listObjects()
                    .filterKeep(RDFNode::isURIResource)
                    .mapWith(node -> node.asResource().getURI().replaceFirst("#.*", ""))
                    .filterKeep(address -> address.startsWith(served.address("")) && !address.contains("/export/"))
                    .filterKeep(seen::add)
                    .forEach(open::add);
        }
        assertTrue(described.containsAll(known), known + " minus " + described);
    }

    @Test
    void aListComesInPages() throws Exception {
        Model model = Served.parse(served.get("data/index/person", "text/turtle"), Lang.TURTLE);
        assertEquals(
                4,
                model.listObjectsOfProperty(ResourceFactory.createProperty(Names.HYDRA + "member"))
                        .toList()
                        .size());
        assertFalse(model.contains(null, ResourceFactory.createProperty(Names.HYDRA + "next")));
        assertEquals(400, served.get("data/index/person?page=0").statusCode());
        assertEquals(400, served.get("data/index/person?page=x").statusCode());
        Model beyond = Served.parse(served.get("data/index/person.nt?page=9"), Lang.NTRIPLES);
        assertFalse(beyond.contains(null, ResourceFactory.createProperty(Names.HYDRA + "member")));
    }

    private static Resource dataset() throws Exception {
        Model model = Served.parse(served.get(".well-known/void", "text/turtle"), Lang.TURTLE);
        return model.createResource(served.address(".well-known/void#dataset"));
    }

    private static long count(String query) {
        return Txn.calculateRead(served.graph(), () -> {
            try (QueryExecution execution = QueryExecution.dataset(DatasetFactory.wrap(served.graph()))
                    .query(query)
                    .build()) {
                return execution.execSelect().next().getLiteral("n").getLong();
            }
        });
    }
}
