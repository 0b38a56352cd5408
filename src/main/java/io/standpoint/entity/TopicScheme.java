package io.standpoint.entity;

import io.standpoint.vocabulary.SPT;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** The topics of debate that are known beforehand. Immutable. */
public final class TopicScheme {

    private static final Set<String> NAMING =
            Set.of(SKOS.PREF_LABEL.stringValue(), SKOS.ALT_LABEL.stringValue(), SKOS.HIDDEN_LABEL.stringValue());

    private final Map<EntityId, Topic> topics = new TreeMap<>();
    private final Map<EntityId, Integer> lastNamedIn = new HashMap<>();
    private final Model facts = new LinkedHashModel();

    private TopicScheme() {}

    /**
     * Reads the program's own topics and then further files, which may add topics and add to them.
     *
     * @throws CatalogueException if a file is missing, not Turtle, or uses a class, property or address that topics have not
     */
    public static TopicScheme load(Collection<Path> further) throws CatalogueException {
        List<TurtleFile> files = new ArrayList<>(List.of(TurtleFile.onClassPath("topics.ttl")));
        for (Path path : further) {
            files.add(TurtleFile.at(path));
        }
        TopicScheme scheme = new TopicScheme();
        scheme.read(files);
        return scheme;
    }

    private void read(List<TurtleFile> files) throws CatalogueException {
        CatalogueNodes nodes = CatalogueNodes.of(files);
        Map<EntityId, Set<Entity.Name>> terms = new TreeMap<>();
        Map<EntityId, Set<EntityId>> broader = new TreeMap<>();
        Map<EntityId, Set<EntityId>> tensions = new TreeMap<>();
        for (TurtleFile file : files) {
            for (TurtleFile.Line line : file.lines()) {
                Statement statement = line.statement();
                facts.add(statement);
                String property = statement.getPredicate().stringValue();
                if (NAMING.contains(property) && statement.getObject() instanceof Literal literal) {
                    EntityId topic = nodes.thing(file, line, statement.getSubject());
                    terms.computeIfAbsent(topic, key -> new LinkedHashSet<>()).add(term(literal));
                    lastNamedIn.put(topic, files.indexOf(file));
                } else if (property.equals(SKOS.BROADER.stringValue())) {
                    relate(broader, nodes, file, line);
                } else if (property.equals(SPT.inTensionWith)) {
                    relate(tensions, nodes, file, line);
                }
            }
        }
        for (EntityId id : nodes.things()) {
            Set<EntityId> opposed = tensions.getOrDefault(id, Set.of());
            Entity entity = nodes.entity(id);
            Set<Entity.Name> own = new LinkedHashSet<>(terms.getOrDefault(id, Set.of()));
            own.add(new Entity.Name(entity.label(), "en", false));
            topics.put(id, new Topic(entity, List.copyOf(own), broader.getOrDefault(id, Set.of()), opposed));
        }
    }

    private static Entity.Name term(Literal literal) {
        return new Entity.Name(literal.getLabel(), literal.getLanguage().orElse("en"), false);
    }

    /** A topic is in tension both ways round, whichever way the file says it. */
    private static void relate(
            Map<EntityId, Set<EntityId>> relation, CatalogueNodes nodes, TurtleFile file, TurtleFile.Line line)
            throws CatalogueException {
        EntityId subject = nodes.thing(file, line, line.statement().getSubject());
        EntityId object = nodes.thing(file, line, line.statement().getObject());
        relation.computeIfAbsent(subject, key -> new HashSet<>()).add(object);
        if (line.statement().getPredicate().stringValue().equals(SPT.inTensionWith)) {
            relation.computeIfAbsent(object, key -> new HashSet<>()).add(subject);
        }
    }

    /** All topics, those first that the file read last gives names for, whose terms go before; then by slug. */
    public Collection<Topic> topics() {
        return topics.values().stream()
                .sorted(Comparator.comparing((Topic topic) ->
                        -lastNamedIn.getOrDefault(topic.entity().id(), 0)))
                .toList();
    }

    /** The topic with this identity. */
    public Optional<Topic> topic(EntityId id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** Everything that the files say, with the scheme's own addresses. Must not be changed. */
    public Model facts() {
        return facts.unmodifiable();
    }
}
