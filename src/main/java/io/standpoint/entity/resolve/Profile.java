package io.standpoint.entity.resolve;

import io.standpoint.entity.Entity;
import io.standpoint.entity.EntityId;
import io.standpoint.entity.Names;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What several documents say of what they give one identity. */
final class Profile implements Comparable<Profile> {

    private static final Comparator<String> FULLEST = Comparator.comparingInt((String name) -> words(name))
            .thenComparingInt(String::length)
            .thenComparing(Comparator.naturalOrder());

    private static final Comparator<Profile> ORDER = Comparator.comparing(Profile::id)
            .thenComparing(profile -> profile.occurrences.get(0).document());

    private final List<Occurrence> occurrences;
    private final boolean known;
    private final TreeSet<String> names = new TreeSet<>(FULLEST.reversed());
    private final TreeSet<String> documents = new TreeSet<>();
    private final TreeSet<EntityId> offices = new TreeSet<>();
    private final TreeSet<EntityId> organizations = new TreeSet<>();
    private final TreeSet<LocalDate> dates = new TreeSet<>();

    /**
     * A profile.
     *
     * @param occurrences of one identity, at least one
     * @param known       whether the identity is one that is known beforehand, which is never given up
     */
    Profile(List<Occurrence> occurrences, boolean known) {
        this.occurrences = occurrences.stream().sorted().toList();
        this.known = known;
        for (Occurrence occurrence : occurrences) {
            names.add(occurrence.entity().label());
            occurrence.entity().names().forEach(name -> names.add(name.text()));
            documents.add(occurrence.document());
            offices.addAll(occurrence.offices());
            organizations.addAll(occurrence.organizations());
            occurrence.date().ifPresent(dates::add);
        }
    }

    private static int words(String name) {
        return name.split("[\\s\u00B7]+").length;
    }

    EntityId id() {
        return occurrences.get(0).id();
    }

    boolean isKnown() {
        return known;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    /** All names, the fullest first. */
    Set<String> names() {
        return names;
    }

    /** The names in Latin letters, the fullest first. */
    List<String> latinNames() {
        return names.stream().filter(Names::isLatin).toList();
    }

    /** The fullest name, in Latin letters if there is one. */
    String name() {
        List<String> latin = latinNames();
        return latin.isEmpty() ? names.first() : latin.get(0);
    }

    Set<String> documents() {
        return documents;
    }

    Set<EntityId> offices() {
        return offices;
    }

    Set<EntityId> organizations() {
        return organizations;
    }

    TreeSet<LocalDate> dates() {
        return dates;
    }

    /** Whether a document mentions both. */
    boolean meets(Profile other) {
        return documents.stream().anyMatch(other.documents::contains);
    }

    /** The documents of this one that do not mention the other. */
    List<String> documentsWithout(Profile other) {
        List<String> without = new ArrayList<>(documents);
        without.removeAll(other.documents);
        return without;
    }

    /** What it is at first sight, before it is resolved: by identity, then by the first document. */
    @Override
    public int compareTo(Profile other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return id().path() + " in " + documents;
    }

    /** The entity under its first identity. */
    Entity entity() {
        return occurrences.get(0).entity();
    }
}
