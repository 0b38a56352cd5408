package io.standpoint.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person's name in Latin letters, taken apart. All parts are lower case and without marks; hyphens separate parts.
 *
 * @param given   first and middle names and initials, in order; empty where a last name stands alone
 * @param surname the last part that is no generation, never empty
 * @param suffix  the generation, such as {@code jr}
 */
public record PersonName(List<String> given, String surname, Optional<String> suffix) {

    private static final Set<String> GENERATIONS = Set.of("jr", "sr", "ii", "iii", "iv");

    /** Small words before a last name that one text writes and another leaves out. */
    private static final Set<String> PARTICLES =
            Set.of("al", "el", "bin", "ibn", "de", "del", "della", "di", "da", "dos", "du", "van", "von", "der", "den");

    private static final Pattern INITIAL = Pattern.compile("(?<=\\b\\p{Lu})\\.");

    public PersonName {
        given = List.copyOf(given);
    }

    /** Takes a name apart; empty if nothing of it is left. */
    public static Optional<PersonName> of(String name) {
        List<String> parts = parts(name);
        Optional<String> suffix = Optional.empty();
        int last = parts.size() - 1;
        if (last > 0 && GENERATIONS.contains(parts.get(last))) {
            suffix = Optional.of(parts.remove(last));
            last--;
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        String surname = parts.remove(last);
        return Optional.of(new PersonName(parts, surname, suffix));
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        String spaced = INITIAL.matcher(name).replaceAll(". ");
        if (spaced.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return parts;
        }
        for (String part : Slug.of(spaced).split("-", -1)) {
            if (parts.isEmpty() || !PARTICLES.contains(part)) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** Whether it is more than a last name. */
    public boolean isFull() {
        return !given.isEmpty();
    }

    /** The first name, if there is one. */
    public Optional<String> first() {
        return given.stream().findFirst();
    }

    /** What stands between first and last name. */
    public List<String> middle() {
        return given.isEmpty() ? List.of() : given.subList(1, given.size());
    }
}
