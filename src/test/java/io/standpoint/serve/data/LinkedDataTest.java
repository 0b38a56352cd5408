package io.standpoint.serve.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.graph.Ontology;
import io.standpoint.vocabulary.SPT;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkedDataTest {

    private static final Map<String, Lang> SYNTAXES =
            Map.of("ttl", Lang.TURTLE, "jsonld", Lang.JSONLD, "rdf", Lang.RDFXML, "nt", Lang.NTRIPLES);

    private static Served served;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        served = Served.start(folder.resolve("kg"), Optional.empty());
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html                                               | page/person/ada",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | page/person/ada",
                "text/turtle                                             | data/person/ada.ttl",
                "application/ld+json                                     | data/person/ada.jsonld",
                "application/rdf+xml                                     | data/person/ada.rdf",
                "application/n-triples                                   | data/person/ada.nt",
                "*/*                                                     | data/person/ada.ttl",
                "text/turtle;q=0.5, application/ld+json;q=0.8            | data/person/ada.jsonld",
                "text/turtle;q=0.1, */*;q=0.9                            | data/person/ada.jsonld",
                "text/turtle;q=0, text/*                                 | page/person/ada",
                "image/png, application/rdf+xml;q=0.2                    | data/person/ada.rdf"
            })
    void aNameLeadsToWhatIsMostWelcome(String accept, String address) throws Exception {
        HttpResponse<String> answer = served.get("id/person/ada", accept);
        assertEquals(303, answer.statusCode());
        assertEquals(served.address(address), Served.header(answer, "Location"));
        assertTrue(answer.headers().allValues("Vary").stream().anyMatch(value -> value.contains("Accept")));
        assertTrue(answer.headers()
                .allValues("Link")
                .contains(
                        "<" + served.address("data/person/ada.ttl") + ">; rel=\"describedby\"; type=\"text/turtle\""));
    }

    @Test
    void whatNobodyCanWriteIsRefused() throws Exception {
        for (String path :
                new String[] {"id/person/ada", "data/person/ada", "data/index", "ontology", ".well-known/void"}) {
            assertEquals(406, served.get(path, "image/png").statusCode(), path);
            assertEquals(406, served.get(path, "text/turtle;q=0").statusCode(), path);
        }
    }

    @Test
    void anEndingAsksForASyntax() throws Exception {
        for (String ending : SYNTAXES.keySet()) {
            HttpResponse<String> answer = served.get("id/person/ada." + ending, "text/html");
            assertEquals(303, answer.statusCode());
            assertEquals(served.address("data/person/ada." + ending), Served.header(answer, "Location"));
        }
    }

    @Test
    void everySyntaxSaysTheSame() throws Exception {
        String body = served.get("data/person/ada.nt").body().replace("ada.nt", "ada.ttl");
        assertFalse(body.isEmpty());
        for (Map.Entry<String, Lang> syntax : SYNTAXES.entrySet()) {
            HttpResponse<String> answer = served.get("data/person/ada." + syntax.getKey());
            assertEquals(200, answer.statusCode());
            Model model = Served.parse(answer, syntax.getValue());
            assertEquals(body.lines().count(), model.size(), syntax.getKey());
            assertTrue(
                    model.contains(
                            model.createResource(served.address("data/person/ada." + syntax.getKey())),
                            FOAF.primaryTopic,
                            ada()),
                    syntax.getKey());
        }
    }

    @Test
    void aDescriptionHoldsWhatIsSaidOfAThingAndNamesItsNeighbours() throws Exception {
        Model model = Served.parse(served.get("data/person/ada.ttl"), Lang.TURTLE);
        assertTrue(model.contains(ada(), RDFS.label, "Ada"));
        assertTrue(model.contains(null, ResourceFactory.createProperty("http://schema.org/mentions"), ada()));
        assertTrue(model.contains(resource("office/minister"), RDFS.label, "Minister of Roads"));
        assertTrue(model.contains(resource("document/a.txt"), RDFS.label, "a.txt"));
        assertTrue(model.contains(
                null, DCTerms.isPartOf, model.createResource(served.address(".well-known/void#dataset"))));
    }

    @Test
    void aDocumentIsDescribedWithItsFactsAndTheirEvidence() throws Exception {
        Model model = Served.parse(served.get("data/document/a.txt", "text/turtle"), Lang.TURTLE);
        Resource tenure = resource("document/a.txt#tenure-1");
        Resource evidence = resource("document/a.txt#char-0-22");
        assertTrue(model.contains(tenure, ResourceFactory.createProperty(SPT.evidence), evidence));
        assertTrue(model.contains(null, null, "Ada, minister of roads"));
        assertTrue(
                model.contains(ada(), ResourceFactory.createProperty(SPT.holdsOffice)),
                "the flat edges of the document");
    }

    @Test
    void aRetiredNameLeadsToWhatReplacesIt() throws Exception {
        HttpResponse<String> name = served.get("id/person/ada-old", "text/html");
        assertEquals(301, name.statusCode());
        assertEquals(served.address("id/person/ada"), Served.header(name, "Location"));
        HttpResponse<String> data = served.get("data/person/ada-old.ttl");
        assertEquals(301, data.statusCode());
        assertEquals(served.address("data/person/ada.ttl"), Served.header(data, "Location"));
    }

    @Test
    void whatTheGraphDoesNotKnowIsNotFound() throws Exception {
        for (String path : new String[] {
            "id/person/nobody",
            "id/person/nobody.ttl",
            "data/person/nobody.ttl",
            "data/person/nobody",
            "data/index/nothing",
            "data?uri=https://example.org/x",
            "ontology/nothing",
            "id/person/%3Cscript%3E"
        }) {
            assertEquals(404, served.get(path).statusCode(), path);
        }
    }

    @Test
    void namesOfAnyScriptAndWithMarksAreFound() throws Exception {
        for (String path :
                new String[] {"person/%E5%8D%A1%E6%A2%85%E4%BC%A6", "topic/of%20old", "document/notes.ttl"}) {
            HttpResponse<String> name = served.get("id/" + path, "text/turtle");
            assertEquals(303, name.statusCode(), path);
            assertEquals(served.address("data/" + path + ".ttl"), Served.header(name, "Location"));
            HttpResponse<String> data = served.get("data/" + path + ".ttl");
            assertEquals(200, data.statusCode(), path);
            assertTrue(Served.parse(data, Lang.TURTLE).contains(null, FOAF.primaryTopic), path);
        }
    }

    @Test
    void aNameIsLookedUpAsAWhole() throws Exception {
        HttpResponse<String> answer =
                served.follow(served.address("data?uri=" + Served.BASE + "person/ada"), "text/turtle");
        assertEquals(200, answer.statusCode());
        assertTrue(Served.parse(answer, Lang.TURTLE).contains(ada(), RDFS.label, "Ada"));
    }

    @Test
    void hostileLabelsAreTextInEverySyntax() throws Exception {
        for (Map.Entry<String, Lang> syntax : SYNTAXES.entrySet()) {
            HttpResponse<String> answer = served.get("data/person/cy." + syntax.getKey());
            String label = Served.parse(answer, syntax.getValue())
                    .getProperty(resource("person/cy"), RDFS.label)
                    .getString();
            assertTrue(
                    label.startsWith("=HYPERLINK(\"http://example.org\") <script>alert('x')</script> ]]> & \u202Eevil"),
                    label);
            assertEquals(
                    syntax.getKey().equals("rdf") ? "\uFFFD\uFFFD\uFFFD" : "\u0000\u000B\uFFFE",
                    label.substring(label.length() - 3));
        }
    }

    @Test
    void aThingWithMoreEdgesThanFitSaysWhereTheyAre() throws Exception {
        Node hub = Names.iri(Served.BASE + "topic/tolls");
        Txn.executeWrite(served.graph(), () -> {
            for (int i = 0; i < 1_500; i++) {
                served.graph()
                        .add(new Quad(
                                Names.iri(Served.BASE + "document/many.txt"),
                                Names.iri(Served.BASE + "person/p" + i),
                                Names.iri(SPT.supports),
                                hub));
            }
        });
        Model model = Served.parse(served.get("data/topic/tolls.nt"), Lang.NTRIPLES);
        assertEquals(
                Description.MOST_INCOMING,
                model.listStatements(null, null, resource("topic/tolls"))
                        .filterDrop(statement -> statement.getPredicate().equals(FOAF.primaryTopic))
                        .toList()
                        .size());
        Resource file = model.createResource(served.address("data/topic/tolls.nt"));
        String more = file.getProperty(RDFS.seeAlso).getResource().getURI();
        assertEquals(200, served.follow(more, "text/turtle").statusCode(), more);
    }

    @Test
    void theOntologyIsServedInEverySyntax() throws Exception {
        long terms = Ontology.terms().size();
        for (Map.Entry<String, Lang> syntax : SYNTAXES.entrySet()) {
            HttpResponse<String> answer = served.get("ontology." + syntax.getKey());
            assertEquals(terms, Served.parse(answer, syntax.getValue()).size(), syntax.getKey());
        }
        HttpResponse<String> chosen = served.get("ontology", "application/rdf+xml");
        assertTrue(Served.header(chosen, "Content-Type").startsWith("application/rdf+xml"));
        assertEquals(200, served.get("ontology/shapes.ttl").statusCode());
    }

    @Test
    void headAndOtherOriginsAreServed() throws Exception {
        HttpResponse<String> head = served.head("data/person/ada.ttl");
        assertEquals(200, head.statusCode());
        assertEquals("", head.body());
        assertTrue(Served.header(head, "Content-Type").startsWith("text/turtle"));
        HttpResponse<String> other =
                Served.send(served.request("id/person/ada").header("Origin", "https://example.org"), Redirect.NEVER);
        assertFalse(Served.header(other, "Access-Control-Allow-Origin").isEmpty());
    }

    private static Resource ada() {
        return resource("person/ada");
    }

    private static Resource resource(String path) {
        return ResourceFactory.createResource(Served.BASE + path);
    }
}
