package io.standpoint.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What Chinese names of organisations show of what they name: well-known short names, and the nouns that names end in. */
public final class ChineseOrganizations {

    private final Map<String, OrganizationKind> names = new HashMap<>();
    private final ChineseLexicon.BodyWords bodies = ChineseLexicon.load().bodies();

    /** Reads the lists. */
    public ChineseOrganizations() {
        WordLists.labelled("zh/organizations.txt").forEach((label, listed) -> {
            OrganizationKind kind = OrganizationKind.valueOf(label.toUpperCase(Locale.ROOT));
            listed.forEach(name -> names.put(name, kind));
        });
    }

    /** The short names. */
    Set<String> names() {
        return names.keySet();
    }

    /** What the name is listed as, or the noun at its end says. */
    public Optional<OrganizationKind> kind(String name) {
        return Optional.ofNullable(names.get(name))
                .or(() -> bodies.ending(name).map(bodies.nouns()::get).map(ChineseLexicon.BodyNoun::organization));
    }
}
