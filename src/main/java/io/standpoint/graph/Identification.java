package io.standpoint.graph;

import io.standpoint.entity.EntityId;
import io.standpoint.vocabulary.SPT;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * Puts identities that hold across documents in the place of those that a document alone gives, and back. An identity that
 * is given up stays in the document's graph as an alias: {@code dcterms:isReplacedBy} what stands for it, with a label. A
 * document whose aliases are known can so be given other identities without being read again, unless two identities of
 * that document became one: these stay one.
 */
final class Identification {

    private static final Node REPLACED_BY = Triples.iri(Terms.IS_REPLACED_BY);
    private static final Node LABEL = RDFS.label.asNode();

    private final Iris iris;

    Identification(Iris iris) {
        this.iris = iris;
    }

    /**
     * The triples of a document with other identities.
     *
     * @param local with the identities that the document alone gives
     * @param by    from identities that are given up to what stands for them
     */
    Set<Triple> identify(Set<Triple> local, Map<EntityId, EntityId> by) {
        Map<Node, Node> nodes = new HashMap<>();
        by.forEach((from, to) -> nodes.put(node(from), node(to)));
        Set<Triple> identified = renamed(local, nodes);
        Set<Node> present = new HashSet<>();
        local.forEach(triple -> present.add(triple.getSubject()));
        by.forEach((from, to) -> {
            if (present.contains(node(from))
                    || local.stream().anyMatch(triple -> triple.getObject().equals(node(from)))) {
                Triples alias = new Triples()
                        .label(iris.entity(from), aliasLabel(from))
                        .link(iris.entity(from), Terms.IS_REPLACED_BY, iris.entity(to));
                identified.addAll(alias.all());
            }
        });
        return identified;
    }

    /** The triples of a stored document with the identities that the document alone gives, as far as these are told apart. */
    Set<Triple> localise(Set<Triple> stored) {
        Map<Node, Node> nodes = new HashMap<>();
        locals(stored).forEach((identity, locals) -> {
            if (locals.size() == 1) {
                nodes.put(identity, locals.iterator().next());
            }
        });
        Set<Triple> kept = new HashSet<>(stored);
        kept.removeIf(triple -> nodes.containsValue(triple.getSubject())
                && (triple.getPredicate().equals(REPLACED_BY)
                        || triple.getPredicate().equals(LABEL)));
        return renamed(kept, nodes);
    }

    /** From identities to those that the document alone gives them, where these are others. */
    private Map<Node, Set<Node>> locals(Set<Triple> stored) {
        Map<Node, Set<Node>> locals = new TreeMap<>((a, b) -> a.getURI().compareTo(b.getURI()));
        for (Triple triple : stored) {
            if (triple.getPredicate().equals(REPLACED_BY)) {
                locals.computeIfAbsent(triple.getObject(), key -> new HashSet<>())
                        .add(triple.getSubject());
            }
        }
        Set<String> own = new TreeSet<>();
        for (Triple triple : stored) {
            boolean named = triple.getPredicate().getURI().equals(SPT.documentLabel)
                    && triple.getObject().getLiteralLanguage().isEmpty();
            if (named && locals.containsKey(triple.getSubject())) {
                own.add(triple.getSubject().getURI() + " " + triple.getObject().getLiteralLexicalForm());
            }
        }
        locals.forEach((identity, aliases) -> {
            long names = own.stream()
                    .filter(name -> name.startsWith(identity.getURI() + " "))
                    .count();
            if (names > aliases.size()) {
                aliases.add(identity);
            }
        });
        return locals;
    }

    private static Set<Triple> renamed(Set<Triple> triples, Map<Node, Node> nodes) {
        Set<Triple> renamed = new HashSet<>();
        for (Triple triple : triples) {
            renamed.add(Triple.create(
                    nodes.getOrDefault(triple.getSubject(), triple.getSubject()),
                    triple.getPredicate(),
                    nodes.getOrDefault(triple.getObject(), triple.getObject())));
        }
        return renamed;
    }

    /** What an alias is called: the words of its address, the same wherever it is given up. */
    static String aliasLabel(EntityId id) {
        return id.slug().replace('-', ' ');
    }

    private Node node(EntityId id) {
        return Triples.iri(iris.entity(id));
    }
}
