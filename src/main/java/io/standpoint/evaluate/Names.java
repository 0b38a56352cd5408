package io.standpoint.evaluate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What is called what in a whole store. Names are {@code rdfs:label}, {@code skos:prefLabel} and {@code skos:altLabel} in
 * any language; case and the amount of white space do not matter.
 */
final class Names {

    private static final List<Property> NAMING = List.of(RDFS.label, SKOS.prefLabel, SKOS.altLabel);

    private final Model store;
    private final HeadOffices heads;
    private final Map<String, Set<Resource>> byName = new HashMap<>();

    /**
     * @param store all graphs in one
     */
    Names(Model store) {
        this.store = store;
        for (Property property : NAMING) {
            store.listStatements(null, property, (String) null)
                    .forEach(it -> byName.computeIfAbsent(key(it.getString()), name -> new HashSet<>())
                            .add(it.getSubject()));
        }
        this.heads = new HeadOffices(store, this);
    }

    /**
     * What the name stands for. A name for the head of an organisation ("head of GCHQ", "FBI director") also stands for
     * that office under its title.
     */
    Set<Resource> called(String name) {
        Set<Resource> found = new HashSet<>(labelled(name));
        found.addAll(heads.called(name));
        return found;
    }

    /** What has the name as a label. */
    Set<Resource> labelled(String name) {
        return byName.getOrDefault(key(name), Set.of());
    }

    /** What the name stands for, and every concept that is narrower, however far. */
    Set<Resource> calledOrNarrower(String name) {
        Set<Resource> found = new HashSet<>();
        Deque<Resource> open = new ArrayDeque<>(called(name));
        while (!open.isEmpty()) {
            Resource next = open.pop();
            if (found.add(next)) {
                store.listSubjectsWithProperty(SKOS.broader, next).forEach(open::push);
            }
        }
        return found;
    }

    /** All names of a resource, in a fixed order. */
    Set<String> of(Resource resource) {
        Set<String> names = new TreeSet<>();
        for (Property property : NAMING) {
            store.listStatements(resource, property, (String) null).forEach(it -> names.add(it.getString()));
        }
        return names;
    }

    private static String key(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
