package io.standpoint.serve.explorer;

import io.standpoint.vocabulary.SPT;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/** The page of a resource, whatever it is: a document, a fact, or what documents speak of. */
final class ResourcePage implements Page {

    private final Page document = new DocumentPage();
    private final Page fact = new WhyPage();
    private final Page entity = new EntityPage();

    @Override
    public Answer answer(Visit visit) {
        Optional<Node> node = node(visit);
        if (node.isEmpty()) {
            return new Answer.Missing(visit.path());
        }
        Lens lens = visit.lens();
        Optional<Node> other = lens.object(node.get(), Nodes.REPLACED_BY).filter(Node::isURI);
        if (other.isPresent()) {
            return new Answer.Moved(visit.links().page(other.get().getURI()));
        }
        if (lens.has(node.get(), RDF.type.asNode(), Nodes.iri(SPT.Document))) {
            return document.answer(visit);
        }
        if (lens.has(node.get(), Nodes.EVIDENCE, Node.ANY)) {
            return fact.answer(visit);
        }
        return lens.knows(node.get()) ? entity.answer(visit) : new Answer.Missing(visit.path());
    }

    /** The resource that the address names. */
    static Optional<Node> node(Visit visit) {
        return named(visit.path().isEmpty() ? visit.parameter("iri") : visit.path(), visit);
    }

    /** The resource of a name, in full or without the base; empty for what can be no name. */
    static Optional<Node> named(String name, Visit visit) {
        boolean nameable =
                !name.isEmpty() && name.codePoints().noneMatch(c -> c <= ' ' || "<>\"{}|\\^`".indexOf(c) >= 0);
        return nameable ? Optional.of(Nodes.iri(visit.links().expanded(name))) : Optional.empty();
    }
}
