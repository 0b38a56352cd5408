package io.standpoint.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.standpoint.vocabulary.SPT;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.semanticweb.HermiT.Configuration;
import org.semanticweb.HermiT.Reasoner;
import org.semanticweb.owlapi.apibinding.OWLManager;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.profiles.OWL2RLProfile;

/** The ontology keeps to OWL 2 RL, and graphs that the program writes do not contradict it. */
class OntologyTest {

    @Test
    void theOntologyIsInOwl2Rl() throws OWLOntologyCreationException {
        assertEquals(
                List.of(),
                new OWL2RLProfile().checkOntology(load(Ontology.terms())).getViolations());
    }

    @Test
    void theOntologyIsConsistentAndEveryClassCanHaveMembers() throws OWLOntologyCreationException {
        Reasoner reasoner = reasoner(Ontology.terms());
        assertTrue(reasoner.isConsistent());
        assertEquals(
                0, reasoner.getUnsatisfiableClasses().getEntitiesMinusBottom().size());
    }

    @Test
    void aGraphWithEveryKindOfFactIsConsistentWithIt(@TempDir Path directory) throws Exception {
        try (KnowledgeStore store = SampleStore.create(directory.resolve("kg"))) {
            assertTrue(reasoner(union(store)).isConsistent());
        }
    }

    @Test
    void aGraphThatContradictsItIsFound(@TempDir Path directory) throws Exception {
        try (KnowledgeStore store = SampleStore.create(directory.resolve("kg"))) {
            Graph graph = union(store);
            Node tenure = graph.find(null, Triples.iri(SPT.holder), null).next().getSubject();
            graph.add(Triple.create(tenure, Triples.iri(SPT.holder), Triples.iri(Iris.DEFAULT_BASE + "company/acme")));
            assertFalse(reasoner(graph).isConsistent(), "a company is no person");
        }
    }

    @Test
    void everyTermIsLabelledCommentedAndDefined() {
        Graph ontology = Ontology.terms();
        ontology.find(null, RDF.type.asNode(), null)
                .mapWith(Triple::getSubject)
                .filterKeep(term -> term.isURI() && term.getURI().startsWith(SPT.NS))
                .forEach(term -> {
                    for (Node property :
                            List.of(RDFS.label.asNode(), RDFS.comment.asNode(), RDFS.isDefinedBy.asNode())) {
                        assertEquals(
                                1, ontology.find(term, property, null).toList().size(), () -> term + " " + property);
                    }
                });
    }

    @Test
    void noTermIsNamedByABlankNode() {
        assertFalse(Ontology.terms()
                .find()
                .filterKeep(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank())
                .hasNext());
    }

    private static Graph union(KnowledgeStore store) throws StoreException {
        return store.read(data -> {
            Graph graph = GraphFactory.createDefaultGraph();
            data.find().forEachRemaining(quad -> graph.add(quad.asTriple()));
            return graph;
        });
    }

    private static OWLOntology load(Graph graph) throws OWLOntologyCreationException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDFDataMgr.write(out, graph, RDFFormat.RDFXML_PLAIN);
        return OWLManager.createOWLOntologyManager()
                .loadOntologyFromOntologyDocument(new ByteArrayInputStream(out.toByteArray()));
    }

    /** A reasoner that knows no xsd:date, which OWL 2 RL lacks, and passes over its values. */
    private static Reasoner reasoner(Graph graph) throws OWLOntologyCreationException {
        Configuration configuration = new Configuration();
        configuration.ignoreUnsupportedDatatypes = true;
        return new Reasoner(configuration, load(graph));
    }
}
