package io.standpoint.entity;

import io.standpoint.vocabulary.SPT;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.OWL;

/** The catalogue's files taken together, with one look-up for each question that is asked of them. */
final class CatalogueIndex {

    private static final String NATIONALITY = "http://schema.org/nationality";
    private static final String DBPEDIA = "http://dbpedia.org/resource/";

    private final Model facts = new LinkedHashModel();
    private final Map<EntityId, Entity> entities = new TreeMap<>();
    private final Map<String, Role> roles = new TreeMap<>();
    private final Map<String, Map<String, Set<EntityId>>> byName = new HashMap<>();
    private final Map<String, EntityId> demonyms = new TreeMap<>();
    private final Map<EntityId, EntityId> capitals = new HashMap<>();
    private final Map<EntityId, EntityId> governments = new HashMap<>();
    private final Map<EntityId, EntityId> parents = new HashMap<>();
    private final Map<EntityId, EntityId> providers = new HashMap<>();
    private final Map<EntityId, EntityId> nationalities = new HashMap<>();
    private final Map<EntityId, String> officeRoles = new HashMap<>();
    private final Map<EntityId, String> titles = new HashMap<>();
    private final List<TurtleFile> files;
    private final Set<String> words;

    private CatalogueIndex(List<TurtleFile> files, Set<String> words) {
        this.files = List.copyOf(files);
        this.words = words;
    }

    /** Checks and indexes the files. */
    static CatalogueIndex of(List<TurtleFile> files) throws CatalogueException {
        CatalogueIndex index = new CatalogueIndex(files, Set.copyOf(WordList.read("words.txt")));
        for (TurtleFile file : files) {
            for (TurtleFile.Line line : file.lines()) {
                index.facts.add(line.statement());
            }
        }
        CatalogueNodes nodes = CatalogueNodes.of(files);
        for (EntityId id : nodes.things()) {
            index.add(nodes.entity(id));
        }
        nodes.roles().forEach(role -> index.roles.put(role.slug(), role));
        for (TurtleFile file : files) {
            for (TurtleFile.Line line : file.lines()) {
                index.relate(file, line, nodes);
            }
        }
        return index;
    }

    private void add(Entity entity) {
        entities.put(entity.id(), entity);
        name(entity.label(), "en", entity.id());
        entity.names().forEach(name -> name(name.text(), name.language(), entity.id()));
    }

    private void name(String text, String language, EntityId id) {
        byName.computeIfAbsent(language, key -> new HashMap<>())
                .computeIfAbsent(Names.key(text), key -> new TreeSet<>())
                .add(id);
    }

    private void relate(TurtleFile file, TurtleFile.Line line, CatalogueNodes nodes) throws CatalogueException {
        Statement statement = line.statement();
        String property = statement.getPredicate().stringValue();
        if (property.equals(SPT.demonym)) {
            demonyms.put(
                    Names.key(statement.getObject().stringValue()), nodes.thing(file, line, statement.getSubject()));
        } else if (property.equals(ORG.HAS_ROLE.stringValue())) {
            officeRoles.put(
                    nodes.thing(file, line, statement.getSubject()),
                    nodes.role(file, line).slug());
        } else if (Set.of(SPT.capital, SPT.provides).contains(property)) {
            (property.equals(SPT.capital) ? capitals : providers)
                    .put(
                            nodes.thing(file, line, statement.getObject()),
                            nodes.thing(file, line, statement.getSubject()));
        } else if (property.equals(SPT.governs)) {
            governments.put(
                    nodes.thing(file, line, statement.getObject()), nodes.thing(file, line, statement.getSubject()));
        } else if (property.equals(OWL.SAMEAS.stringValue())) {
            link(
                    nodes.thing(file, line, statement.getSubject()),
                    statement.getObject().stringValue());
        } else if (property.equals(SPT.partOf) || property.equals(NATIONALITY)) {
            (property.equals(SPT.partOf) ? parents : nationalities)
                    .put(
                            nodes.thing(file, line, statement.getSubject()),
                            nodes.thing(file, line, statement.getObject()));
        }
    }

    /** The first link counts; what else a thing is the same as is of no account here. */
    private void link(EntityId id, String iri) {
        if (iri.startsWith(DBPEDIA)) {
            titles.putIfAbsent(id, iri.substring(DBPEDIA.length()));
        }
    }

    /** What a name key stands for, names of the language first and others only where it has none. */
    List<Entity> byName(String key, String language) {
        Set<EntityId> found = byName.getOrDefault(language, Map.of()).getOrDefault(key, Set.of());
        if (found.isEmpty()) {
            found = new TreeSet<>();
            for (Map<String, Set<EntityId>> names : byName.values()) {
                found.addAll(names.getOrDefault(key, Set.of()));
            }
        }
        List<Entity> result = new ArrayList<>();
        found.forEach(id -> Optional.ofNullable(entities.get(id)).ifPresent(result::add));
        return result;
    }

    Map<EntityId, Entity> entities() {
        return entities;
    }

    List<Role> roles() {
        return List.copyOf(roles.values());
    }

    Model facts() {
        return facts.unmodifiable();
    }

    Map<String, EntityId> demonyms() {
        return demonyms;
    }

    Map<EntityId, EntityId> capitals() {
        return capitals;
    }

    Map<EntityId, EntityId> governments() {
        return governments;
    }

    Map<EntityId, EntityId> parents() {
        return parents;
    }

    Map<EntityId, EntityId> nationalities() {
        return nationalities;
    }

    Map<EntityId, EntityId> providers() {
        return providers;
    }

    Map<EntityId, String> officeRoles() {
        return officeRoles;
    }

    Map<EntityId, String> titles() {
        return titles;
    }

    List<TurtleFile> files() {
        return files;
    }

    Set<String> words() {
        return words;
    }
}
