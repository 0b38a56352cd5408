package io.standpoint.evaluate;

import io.standpoint.vocabulary.SPT;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/**
 * The offices at the head of organisations, by descriptions that are not their title: "head of GCHQ" and "GCHQ chief"
 * describe the one called "Director of GCHQ". A role with any further word ("deputy director") is another office.
 */
final class HeadOffices {

    private static final Property OFFICE_IN = ResourceFactory.createProperty(SPT.officeIn);

    private final Model store;
    private final Names names;
    private final List<String> roles;

    HeadOffices(Model store, Names names) {
        this.store = store;
        this.names = names;
        this.roles = roles();
    }

    /** The offices that the name describes as the head of an organisation; none if it is no such name. */
    Set<Resource> called(String name) {
        Set<Resource> found = new HashSet<>();
        for (Resource organization : headedBy(name)) {
            store.listSubjectsWithProperty(OFFICE_IN, organization)
                    .filterKeep(office -> isHead(office, organization))
                    .forEach(found::add);
        }
        return found;
    }

    private boolean isHead(Resource office, RDFNode organization) {
        return names.of(office).stream()
                .anyMatch(name -> headedBy(name).stream().anyMatch(organization::equals));
    }

    /** The organisations whose head the name describes. */
    private Set<Resource> headedBy(String name) {
        String words = name.strip().toLowerCase(Locale.ROOT);
        Set<Resource> found = new HashSet<>();
        for (String role : roles) {
            if (words.startsWith(role + " of ")) {
                String organization = words.substring(role.length() + " of ".length());
                found.addAll(names.labelled(organization));
                found.addAll(names.labelled(organization.replaceFirst("^the ", "")));
            }
            if (words.endsWith(" " + role)) {
                found.addAll(names.labelled(words.substring(0, words.length() - role.length())));
            }
        }
        return found;
    }

    private static List<String> roles() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HeadOffices.class.getResourceAsStream("heads.txt"), "heads.txt"),
                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("heads.txt", e);
        }
    }
}
