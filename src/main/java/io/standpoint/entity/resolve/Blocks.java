package io.standpoint.entity.resolve;

import io.standpoint.entity.EntityType;
import io.standpoint.entity.Names;
import io.standpoint.entity.PersonName;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pairs that are worth comparing: those that share a key made of their names. Blocks that are too large to say
 * anything, such as that of all names with the word "committee", are passed over.
 */
final class Blocks {

    private static final int LARGEST = 200;
    private static final int PREFIX = 2;

    private final NameComparison names;
    private final Map<String, TreeSet<Profile>> blocks = new TreeMap<>();
    private final Map<Character, TreeSet<Profile>> sounds = new TreeMap<>();

    Blocks(NameComparison names, Collection<Profile> profiles) {
        this.names = names;
        for (Profile profile : profiles) {
            for (String key : keys(profile)) {
                blocks.computeIfAbsent(key, block -> new TreeSet<>()).add(profile);
            }
        }
    }

    /** Each pair once, in an order of its own. */
    Set<Pair> pairs() {
        Set<Pair> pairs = new TreeSet<>();
        for (TreeSet<Profile> block : blocks.values()) {
            if (block.size() <= LARGEST) {
                block.forEach(one -> block.tailSet(one, false).forEach(other -> pairs.add(new Pair(one, other))));
            }
        }
        sounds.values().forEach(block -> sounds(block, pairs));
        return pairs;
    }

    /** Sound is for comparing across scripts. */
    private static void sounds(TreeSet<Profile> block, Set<Pair> pairs) {
        for (Profile one : block) {
            if (one.latinNames().isEmpty()) {
                block.headSet(one).forEach(other -> pairs.add(new Pair(other, one)));
                block.tailSet(one, false).forEach(other -> pairs.add(new Pair(one, other)));
            }
        }
    }

    private Set<String> keys(Profile profile) {
        Set<String> keys = new TreeSet<>();
        for (String name : profile.names()) {
            if (!Names.isLatin(name)) {
                keys.add("is " + name);
            }
            if (profile.id().type() == EntityType.PERSON) {
                person(profile, name, keys);
            } else {
                organization(name, keys);
            }
        }
        return keys;
    }

    private void person(Profile profile, String name, Set<String> keys) {
        boolean latin = Names.isLatin(name);
        if (latin) {
            PersonName person = names.person(name);
            String surname = person.surname();
            keys.add("name " + surname);
            person.middle().stream().filter(part -> part.length() > 1).forEach(part -> keys.add("name " + part));
            person.first()
                    .ifPresent(first -> keys.add("spelling " + first.charAt(0) + " "
                            + surname.substring(0, Math.min(PREFIX, surname.length()))));
        }
        if (latin || profile.latinNames().isEmpty()) {
            String skeleton = names.skeleton(name.replaceFirst("^.*[\\s\u00B7]", ""));
            if (!skeleton.isEmpty()) {
                sounds.computeIfAbsent(skeleton.charAt(0), key -> new TreeSet<>())
                        .add(profile);
            }
        }
    }

    private void organization(String name, Set<String> keys) {
        names.organization(name).ifPresent(reduced -> {
            reduced.words().forEach(word -> keys.add("word " + word));
            keys.add("words " + String.join(" ", reduced.words()));
            reduced.acronym().ifPresent(acronym -> keys.add("initials " + acronym));
            if (name.contains(" ")) {
                keys.add("initials " + Names.initials(name));
            }
        });
    }

    /**
     * Two profiles.
     *
     * @param one   the first in the order of profiles
     * @param other the second
     */
    record Pair(Profile one, Profile other) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair pair) {
            int first = one.compareTo(pair.one);
            return first != 0 ? first : other.compareTo(pair.other);
        }
    }
}
