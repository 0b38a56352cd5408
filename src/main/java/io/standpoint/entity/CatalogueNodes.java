package io.standpoint.entity;

import io.standpoint.vocabulary.SPT;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** The nodes of Turtle files: what class each has and how it is called. Refuses nodes without class or label. */
final class CatalogueNodes {

    /** The address that catalogue files put before {@code segment/slug}, whatever base a store uses. */
    static final String BASE = "https://w3id.org/standpoint/id/";

    private static final String ROLE_SEGMENT = "role/";
    private static final Set<String> NAMING =
            Set.of(RDFS.LABEL.stringValue(), SKOS.PREF_LABEL.stringValue(), SKOS.ALT_LABEL.stringValue());

    private final Map<EntityId, Node> things = new TreeMap<>();
    private final Map<String, Node> roles = new TreeMap<>();

    /** What is said of one node. */
    private static final class Node {
        private Optional<String> label = Optional.empty();
        private final Set<Entity.Name> names = new LinkedHashSet<>();
        private Optional<EntityId> officeIn = Optional.empty();
        private boolean head;
        private boolean government;
    }

    private CatalogueNodes() {}

    /** Reads the nodes of all files together, so that one file may add names to a node of another. */
    static CatalogueNodes of(List<TurtleFile> files) throws CatalogueException {
        CatalogueNodes nodes = new CatalogueNodes();
        for (TurtleFile file : files) {
            for (TurtleFile.Line line : file.lines()) {
                if (line.statement().getPredicate().equals(RDF.TYPE)) {
                    nodes.declare(file, line);
                }
            }
        }
        for (TurtleFile file : files) {
            for (TurtleFile.Line line : file.lines()) {
                nodes.describe(file, line);
            }
        }
        for (TurtleFile file : files) {
            for (TurtleFile.Line line : file.lines()) {
                nodes.checkLabel(file, line);
            }
        }
        return nodes;
    }

    /** The identities of all things but roles, in their order. */
    Collection<EntityId> things() {
        return things.keySet();
    }

    /** A thing that {@link #things()} has. */
    Entity entity(EntityId id) {
        Node node = things.getOrDefault(id, new Node());
        return new Entity(id, node.label.orElse(id.slug()), List.copyOf(node.names), node.officeIn);
    }

    /** All roles, by slug. */
    List<Role> roles() {
        List<Role> result = new ArrayList<>();
        roles.forEach((slug, node) -> result.add(
                new Role(slug, node.label.orElse(slug), List.copyOf(node.names), node.head, node.government)));
        return result;
    }

    /** The thing that a node of a statement is. */
    EntityId thing(TurtleFile file, TurtleFile.Line line, Value node) throws CatalogueException {
        EntityId id = id(file, line, node.stringValue());
        if (!things.containsKey(id)) {
            throw new CatalogueException(file.name(), line.number(), "<" + node.stringValue() + "> has no class");
        }
        return id;
    }

    /** The role that is the object of a statement. */
    Role role(TurtleFile file, TurtleFile.Line line) throws CatalogueException {
        String iri = line.statement().getObject().stringValue();
        return roles().stream()
                .filter(role -> iri.equals(BASE + ROLE_SEGMENT + role.slug()))
                .findFirst()
                .orElseThrow(() -> new CatalogueException(file.name(), line.number(), "unknown role <" + iri + ">"));
    }

    private void declare(TurtleFile file, TurtleFile.Line line) throws CatalogueException {
        String iri = line.statement().getSubject().stringValue();
        String type = line.statement().getObject().stringValue();
        if (type.equals(ORG.ROLE.stringValue()) && iri.startsWith(BASE + ROLE_SEGMENT)) {
            roles.putIfAbsent(iri.substring((BASE + ROLE_SEGMENT).length()), new Node());
            return;
        }
        if (type.equals(SKOS.CONCEPT_SCHEME.stringValue())) {
            return;
        }
        EntityId id = id(file, line, iri);
        if (!id.type().classIri().equals(type)) {
            throw new CatalogueException(file.name(), line.number(), "<" + iri + "> cannot be a <" + type + ">");
        }
        things.putIfAbsent(id, new Node());
    }

    private void describe(TurtleFile file, TurtleFile.Line line) throws CatalogueException {
        Statement statement = line.statement();
        Optional<Node> found = node(statement.getSubject().stringValue());
        if (found.isEmpty()) {
            return;
        }
        Node node = found.get();
        String property = statement.getPredicate().stringValue();
        String text = statement.getObject().stringValue();
        if (NAMING.contains(property)) {
            name(file, line, node);
        } else if (property.equals(SPT.officeIn)) {
            node.officeIn = Optional.of(thing(file, line, statement.getObject()));
        } else if (property.equals(SPT.headRole)) {
            node.head = Boolean.parseBoolean(text);
        } else if (property.equals(SPT.governmentRole)) {
            node.government = Boolean.parseBoolean(text);
        }
    }

    private static void name(TurtleFile file, TurtleFile.Line line, Node node) throws CatalogueException {
        Statement statement = line.statement();
        if (!(statement.getObject() instanceof Literal literal)
                || literal.getLabel().isBlank()) {
            throw new CatalogueException(file.name(), line.number(), "a name is a literal with at least one letter");
        }
        if (statement.getPredicate().equals(RDFS.LABEL)) {
            if (node.label.isPresent() && !node.label.get().equals(literal.getLabel())) {
                throw new CatalogueException(
                        file.name(), line.number(), "a second rdfs:label, after \"" + node.label.get() + "\"");
            }
            node.label = Optional.of(literal.getLabel());
        } else {
            String language = language(file, line);
            boolean preferred = statement.getPredicate().equals(SKOS.PREF_LABEL);
            Entity.Name other = new Entity.Name(literal.getLabel(), language, !preferred);
            if (!node.names.contains(other)) {
                node.names.add(new Entity.Name(literal.getLabel(), language, preferred));
            }
        }
    }

    /** The language of a statement's literal. */
    static String language(TurtleFile file, TurtleFile.Line line) throws CatalogueException {
        Value value = line.statement().getObject();
        Optional<String> tag = value instanceof Literal literal ? literal.getLanguage() : Optional.empty();
        return tag.orElseThrow(() -> new CatalogueException(
                file.name(), line.number(), "\"" + value.stringValue() + "\" has no language tag"));
    }

    private void checkLabel(TurtleFile file, TurtleFile.Line line) throws CatalogueException {
        String iri = line.statement().getSubject().stringValue();
        Optional<Node> node = node(iri);
        if (node.isPresent() && node.get().label.isEmpty()) {
            throw new CatalogueException(file.name(), line.number(), "<" + iri + "> has no rdfs:label");
        }
        if (node.isEmpty() && iri.startsWith(BASE)) {
            throw new CatalogueException(file.name(), line.number(), "<" + iri + "> has no class");
        }
    }

    private Optional<Node> node(String iri) {
        if (iri.startsWith(BASE + ROLE_SEGMENT)) {
            return Optional.ofNullable(roles.get(iri.substring((BASE + ROLE_SEGMENT).length())));
        }
        return parse(iri).map(things::get);
    }

    private static EntityId id(TurtleFile file, TurtleFile.Line line, String iri) throws CatalogueException {
        return parse(iri)
                .orElseThrow(() -> new CatalogueException(
                        file.name(), line.number(), "<" + iri + "> is not of the form " + BASE + "class/name"));
    }

    /** The thing of an address, if it has the form of one. */
    static Optional<EntityId> parse(String iri) {
        String[] path = iri.startsWith(BASE) ? iri.substring(BASE.length()).split("/") : new String[0];
        if (path.length != 2 || !Slug.isSlug(path[1])) {
            return Optional.empty();
        }
        for (EntityType type : EntityType.values()) {
            if (type.segment().equals(path[0])) {
                return Optional.of(new EntityId(type, path[1]));
            }
        }
        return Optional.empty();
    }
}
