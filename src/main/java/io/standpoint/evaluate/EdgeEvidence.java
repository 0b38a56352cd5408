package io.standpoint.evaluate;

import io.standpoint.assertion.InteractionKind;
import io.standpoint.assertion.Modality;
import io.standpoint.vocabulary.SPT;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.RDF;

/**
 * From the flat edges of a document to the characters they were read from. The nodes of an edge are its object,
 * where that has evidence itself (a comment), and those of its graph that point at both of its ends and
 *
 * <ul>
 *   <li>name no other predicate (an {@code rdf:Statement}),
 *   <li>have no polarity that contradicts the edge (a stance),
 *   <li>are of no other kind (an interaction),
 *   <li>are asserted or reported, where they have a modality.
 * </ul>
 */
final class EdgeEvidence {

    private static final Property ANCHOR =
            ResourceFactory.createProperty("http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#anchorOf");
    private static final Property EVIDENCE = ResourceFactory.createProperty(SPT.evidence);

    private final Model graph;

    EdgeEvidence(Model graph) {
        this.graph = graph;
    }

    /** The texts of the evidence; empty if the graph has no node for the edge. */
    Set<String> of(Statement edge) {
        Set<String> texts = new HashSet<>();
        for (Resource node : nodesOf(edge)) {
            node.listProperties(EVIDENCE)
                    .forEach(it ->
                            it.getResource().listProperties(ANCHOR).forEach(anchor -> texts.add(anchor.getString())));
        }
        return texts;
    }

    private List<Resource> nodesOf(Statement edge) {
        Set<Resource> atObject = pointingAt(edge.getObject());
        Stream<Resource> between = pointingAt(edge.getSubject()).stream()
                .filter(atObject::contains)
                .filter(node -> sharesPredicate(node, edge)
                        && sharesPolarity(node, edge)
                        && sharesKind(node, edge)
                        && isFactual(node));
        return Stream.concat(
                        between,
                        Stream.of(edge.getObject()).filter(RDFNode::isResource).map(RDFNode::asResource))
                .toList();
    }

    private Set<Resource> pointingAt(RDFNode end) {
        return graph.listSubjectsWithProperty(null, end).toSet();
    }

    private boolean sharesPredicate(Resource node, Statement edge) {
        return lacksOrHas(node, RDF.predicate, edge.getPredicate());
    }

    private boolean sharesPolarity(Resource node, Statement edge) {
        return switch (edge.getPredicate().getURI()) {
            case SPT.supports -> lacksOrHas(node, property(SPT.polarity), ResourceFactory.createResource(SPT.Support));
            case SPT.opposes -> lacksOrHas(node, property(SPT.polarity), ResourceFactory.createResource(SPT.Oppose));
            default -> true;
        };
    }

    private boolean sharesKind(Resource node, Statement edge) {
        String predicate = edge.getPredicate().getURI();
        return Arrays.stream(InteractionKind.values())
                .filter(kind -> kind.flatProperty().equals(predicate))
                .allMatch(kind -> lacksOrHas(node, property(SPT.kind), ResourceFactory.createResource(kind.iri())));
    }

    private boolean isFactual(Resource node) {
        return Arrays.stream(Modality.values())
                .filter(modality -> !modality.isFactual())
                .noneMatch(modality ->
                        graph.contains(node, property(SPT.modality), ResourceFactory.createResource(modality.iri())));
    }

    private boolean lacksOrHas(Resource node, Property property, RDFNode value) {
        return !graph.contains(node, property) || graph.contains(node, property, value);
    }

    private static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }
}
