package io.standpoint.evaluate;

import io.standpoint.assertion.InteractionKind;
import io.standpoint.assertion.Modality;
import io.standpoint.vocabulary.SPT;
import java.util.Locale;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;

/** One graph of facts, asked by name. Names are looked up in the whole store, facts in the one graph. */
final class FactGraph {

    private final Model facts;
    private final Names names;

    /**
     * The sort of an interaction.
     *
     * @param kind     what is done
     * @param modality whether it is done
     */
    record Act(InteractionKind kind, Modality modality) {}

    FactGraph(Model facts, Names names) {
        this.facts = facts;
        this.names = names;
    }

    /** Whether there is such a flat edge, to the object or, for a topic, to one that is narrower. */
    boolean hasEdge(String subject, String property, String object) {
        Property edge = property(property);
        Set<Resource> objects = names.calledOrNarrower(object);
        return names.called(subject).stream()
                .anyMatch(from -> objects.stream().anyMatch(to -> facts.contains(from, edge, to)));
    }

    /** Whether there is such an interaction. */
    boolean hasInteraction(String agent, Act act, String target) {
        Set<Resource> targets = names.called(target);
        return names.called(agent).stream()
                .flatMap(it -> subjects(SPT.agent, it).stream())
                .filter(node -> facts.contains(
                        node, property(SPT.kind), resource(act.kind().iri())))
                .filter(node -> facts.contains(
                        node, property(SPT.modality), resource(act.modality().iri())))
                .anyMatch(node -> targets.stream().anyMatch(it -> facts.contains(node, property(SPT.target), it)));
    }

    /**
     * Whether the speaker says these words. Case, white space, quotation marks and apostrophes do not matter: the texts of
     * a damaged document may lack them.
     */
    boolean hasStatement(String speaker, String words) {
        String wanted = bare(words);
        return names.called(speaker).stream()
                .flatMap(it -> subjects(SPT.speaker, it).stream())
                .flatMap(node -> facts.listObjectsOfProperty(node, property(SPT.text)).toList().stream())
                .anyMatch(text -> bare(text.asLiteral().getString()).contains(wanted));
    }

    /** Whether there is a comment by this author. */
    boolean hasComment(String author) {
        return names.called(author).stream()
                .flatMap(it -> facts.listObjectsOfProperty(it, property(SPT.authorOf)).toList().stream())
                .filter(RDFNode::isResource)
                .anyMatch(it -> facts.contains(it.asResource(), RDF.type, resource(SPT.Comment)));
    }

    private Set<Resource> subjects(String property, Resource object) {
        return facts.listSubjectsWithProperty(property(property), object).toSet();
    }

    private static Property property(String iri) {
        return ResourceFactory.createProperty(iri);
    }

    private static Resource resource(String iri) {
        return ResourceFactory.createResource(iri);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Pi}\\p{Pf}\"'`´＂＇]+", "").toLowerCase(Locale.ROOT);
    }
}
