package io.standpoint.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names in English that are taken for one and are several: those of two things that stand before one noun ("the GOP Senate
 * majority"), and those that a slash or a hyphen joins ("an NBC News/Wall Street Journal poll").
 */
final class NameRuns {

    private static final Pattern SLASH = Pattern.compile("(?<=\\p{L})/(?=\\p{L})");
    private static final Pattern HYPHEN = Pattern.compile("(?<=\\p{L})[-\u2010-\u2013](?=\\p{L})");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,6}");
    private static final String PARTY = " Party";

    private static final String COMMITTEE = " Committee";

    private final Catalogue catalogue;
    private final Set<String> bodies = Set.copyOf(WordList.read("generic-bodies.txt"));

    NameRuns(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The last name of a run, where it is an organisation's and what stands before it names a person, a party or another
     * organisation. Not where that is a country or place: many of them have a body of one name.
     */
    Optional<String> last(String name) {
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            String last = name.substring(space + 1);
            String before = name.substring(0, space);
            boolean chamber = bodies.contains(before) && !last.endsWith(COMMITTEE);
            if ((isBefore(before) || chamber) && isTelling(last)) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private boolean isBefore(String name) {
        return isOfParty(name)
                || catalogue.byName(name, "en").stream()
                        .map(entity -> entity.id().type())
                        .anyMatch(type ->
                                type == EntityType.PERSON || (type.isOrganization() && type != EntityType.GOVERNMENT));
    }

    /** One word that is no acronym may be part of another name, unless it is a public body's: "Tea Party Express". */
    private boolean isTelling(String name) {
        return catalogue.byName(name, "en").stream()
                .map(entity -> entity.id().type())
                .anyMatch(type -> type == EntityType.BODY
                        || (type.isOrganization()
                                && type != EntityType.GOVERNMENT
                                && (name.contains(" ") || ACRONYM.matcher(name).matches())));
    }

    /** Whether a name is the adjective of a party: "Republican". */
    boolean isOfParty(String name) {
        return !name.contains(" ") && isOrganization(name + PARTY);
    }

    /** Whether the last word of several is a group's name: "Finance Committee Democrats". */
    boolean isOfGroup(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return !last.equals(name)
                && LinkContext.ofType(catalogue.byName(last, "en"), EntityType.GROUP)
                        .isPresent();
    }

    /** Whether several names are joined: by slashes where one is known, by hyphens where all are and one has several words. */
    boolean isJoined(String name) {
        List<String> slashed = List.of(SLASH.split(name));
        List<String> hyphenated = List.of(HYPHEN.split(name));
        return (slashed.size() > 1 && slashed.stream().anyMatch(this::isOrganization))
                || (hyphenated.size() > 1 && hyphenated.stream().allMatch(this::isOrganization) && name.contains(" "));
    }

    private boolean isOrganization(String name) {
        return LinkContext.ofType(catalogue.byName(name, "en"), EntityType.ORGANIZATION)
                .or(() -> LinkContext.ofType(catalogue.byName(name, "en"), EntityType.COMPANY))
                .isPresent();
    }
}
