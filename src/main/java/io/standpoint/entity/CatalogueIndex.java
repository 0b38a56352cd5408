package io.standpoint.entity;

import io.standpoint.language.Inflection;
import io.standpoint.vocabulary.SPT;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.ORG;
import org.eclipse.rdf4j.model.vocabulary.OWL;

/** The catalogue's files taken together, with one look-up for each question that is asked of them. */
final class CatalogueIndex {

    private static final String NATIONALITY = "http://schema.org/nationality";

    private static final String GERMAN = "de";
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    private final Model facts = new LinkedHashModel();
    private final Map<EntityId, Entity> entities = new TreeMap<>();
    private final Map<String, Role> roles = new TreeMap<>();
    private final Map<String, Map<String, Set<EntityId>>> byName = new HashMap<>();
    private final Map<String, Map<String, EntityId>> demonyms = new TreeMap<>();
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
        addName(entity.label(), "en", entity.id());
        entity.names().forEach(name -> addName(name.text(), name.language(), entity.id()));
    }

    /** German texts decline English names too, which are many names of German things. */
    private void addName(String text, String language, EntityId id) {
        String name = Names.key(text);
        name(language, name, id);
        String declined = Inflection.key(name, GERMAN);
        if (!declined.equals(name) && (language.equals(GERMAN) || language.equals("en"))) {
            name(GERMAN, declined, id);
        }
    }

    private void name(String language, String key, EntityId id) {
        byName.computeIfAbsent(language, any -> new HashMap<>())
                .computeIfAbsent(key, any -> new TreeSet<>())
                .add(id);
    }

    private void relate(TurtleFile file, TurtleFile.Line line, CatalogueNodes nodes) throws CatalogueException {
        Statement statement = line.statement();
        String property = statement.getPredicate().stringValue();
        if (property.equals(SPT.demonym)) {
            demonyms.computeIfAbsent(CatalogueNodes.language(file, line), key -> new TreeMap<>())
                    .put(
                            Names.key(statement.getObject().stringValue()),
                            nodes.thing(file, line, statement.getSubject()));
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
        Link.title(iri).ifPresent(title -> titles.putIfAbsent(id, title));
    }

    /** What a name key stands for, names of the language in any form first and others only where it has none. */
    List<Entity> byName(String key, String language) {
        String base = Inflection.base(key, language);
        return Stream.of(key, base, Inflection.key(key, language))
                .map(form -> byName.getOrDefault(language, Map.of()).getOrDefault(form, Set.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .or(() -> Stream.of(key, base)
                        .map(this::elsewhere)
                        .filter(found -> !found.isEmpty())
                        .findFirst())
                .orElse(Set.of())
                .stream()
                .flatMap(id -> Optional.ofNullable(entities.get(id)).stream())
                .toList();
    }

    /**
     * The English names, which texts in all languages use; then the names of others in scripts of their own. A name that
     * other languages write in Latin letters may mean another thing here: Island, Granada.
     */
    private Set<EntityId> elsewhere(String key) {
        Set<EntityId> english = byName.getOrDefault("en", Map.of()).getOrDefault(key, Set.of());
        if (!english.isEmpty() || LATIN.matcher(key).find()) {
            return english;
        }
        Set<EntityId> found = new TreeSet<>();
        byName.values().forEach(names -> found.addAll(names.getOrDefault(key, Set.of())));
        return found;
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

    /** Countries by the words for their people, by language. */
    Map<String, Map<String, EntityId>> demonyms() {
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
