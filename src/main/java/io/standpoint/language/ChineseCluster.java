package io.standpoint.language;

import io.standpoint.language.Mention.Form;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The mentions of one thing while they are being collected. */
final class ChineseCluster {

    private final int scope;
    private final NameType type;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<Role> roles = new LinkedHashSet<>();

    /**
     * What somebody is.
     *
     * @param words        the title with its modifiers
     * @param organization the words before it that say where, empty where none do
     */
    record Role(String words, String organization) {

        /** Whether the two may be the same role: only a missing organisation is no contradiction. */
        boolean agrees(Role other) {
            return words.equals(other.words)
                    && (organization.equals(other.organization)
                            || organization.isEmpty()
                            || other.organization.isEmpty());
        }
    }

    ChineseCluster(int scope, NameType type) {
        this.scope = scope;
        this.type = type;
    }

    int scope() {
        return scope;
    }

    NameType type() {
        return type;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Set<String> names() {
        return names;
    }

    Mention first() {
        return mentions.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    boolean isNamed(String name) {
        return names.contains(name);
    }

    boolean isPartOfName(String name) {
        return names.stream().anyMatch(known -> known.contains(name) || name.contains(known));
    }

    boolean holds(Role role) {
        return roles.stream().anyMatch(role::agrees);
    }

    void hold(Role role) {
        roles.add(role);
    }

    void add(Mention mention, String text) {
        mentions.add(mention);
        if (mention.form() == Form.NAME) {
            names.add(text);
        }
    }

    /** The chain, named by its longest name, in Chinese characters if it has one. */
    Chain chain(int id, AnnotatedDocument document) {
        List<Mention> ordered = mentions.stream().sorted().toList();
        Mention name = ordered.stream()
                .filter(mention -> mention.form() == Form.NAME)
                .max(Comparator.<Mention>comparingInt(m -> isHan(document.text(m)) ? 1 : 0)
                        .thenComparingInt(m -> document.text(m).length())
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(ordered.get(0));
        return new Chain(id, ordered, name, type);
    }

    private static boolean isHan(String name) {
        return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.HAN;
    }
}
