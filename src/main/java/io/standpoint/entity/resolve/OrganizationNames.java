package io.standpoint.entity.resolve;

import io.standpoint.entity.Names;
import io.standpoint.entity.Slug;
import io.standpoint.entity.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares names of organisations, products and events, in any script. */
final class OrganizationNames {

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&.]{1,6}");
    private static final Pattern NATION = Pattern.compile("[A-Z-]+");
    private static final LevenshteinDistance CLOSE = new LevenshteinDistance(2);

    /** The fewest letters of a word that may be misspelt. */
    private static final int LONG = 7;

    private final Set<String> legal;
    private final Set<String> small;
    private final Map<String, String> nations = new HashMap<>();
    private final Map<String, String> full = new HashMap<>();

    OrganizationNames() {
        Map<String, Set<String>> forms = WordList.labelled("organization-forms.txt");
        legal = forms.getOrDefault("LEGAL", Set.of());
        small = forms.getOrDefault("SMALL", Set.of());
        forms.forEach((label, words) -> {
            boolean list = NATION.matcher(label).matches();
            words.forEach(word -> (list ? nations : full).put(word, label));
        });
        nations.keySet().removeAll(legal);
        nations.keySet().removeAll(small);
    }

    /** Reduces a name; empty if it has neither letter nor digit. */
    Optional<OrganizationName> of(String name) {
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.empty();
        }
        List<String> words =
                new ArrayList<>(List.of(Slug.of(name.replace("&", " and ")).split("-", -1)));
        while (words.size() > 1 && legal.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        Optional<String> nation = nation(words).or(() -> nationAtEnd(words));
        List<String> kept = words.stream()
                .filter(word -> !small.contains(word))
                .map(word -> full.getOrDefault(word, word))
                .map(OrganizationNames::singular)
                .toList();
        Optional<String> acronym =
                ACRONYM.matcher(name).matches() ? Optional.of(name.replaceAll("[&.]", "")) : Optional.empty();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new OrganizationName(kept, nation, acronym));
    }

    /** Takes the country off the front, unless nothing but the country would be left. */
    private Optional<String> nation(List<String> words) {
        if (!words.isEmpty() && words.get(0).equals("the")) {
            words.remove(0);
        }
        for (int length = Math.min(2, words.size() - 1); length > 0; length--) {
            String nation = nations.get(String.join("-", words.subList(0, length)));
            if (nation != null) {
                words.subList(0, length).clear();
                return Optional.of(nation);
            }
        }
        return Optional.empty();
    }

    /** "Export-Import Bank of the United States". */
    private Optional<String> nationAtEnd(List<String> words) {
        int of = words.lastIndexOf("of");
        if (of < 1) {
            return Optional.empty();
        }
        List<String> end = words.subList(of + 1, words.size());
        Optional<String> nation = Optional.ofNullable(nations.get(String.join(
                "-", end.stream().filter(word -> !small.contains(word)).toList())));
        if (nation.isPresent()) {
            words.subList(of, words.size()).clear();
        }
        return nation;
    }

    private static String singular(String word) {
        return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    /** In what two names are alike; empty if in nothing. */
    Optional<Feature> compare(OrganizationName one, OrganizationName other) {
        if (one.nation().isPresent()
                && other.nation().isPresent()
                && !one.nation().equals(other.nation())) {
            return Optional.empty();
        }
        if (one.words().equals(other.words())) {
            return Optional.of(one.nation().equals(other.nation()) ? Feature.SAME_NAME : Feature.SAME_WORDS);
        }
        if (one.words().size() > 2 && one.set().equals(other.set())) {
            return Optional.of(Feature.SAME_WORDS);
        }
        if (isMisspelt(one.words(), other.words())) {
            return Optional.of(Feature.SPELLING);
        }
        boolean contained = one.words().size() > 1
                && other.words().size() > 1
                && (one.set().containsAll(other.set()) || other.set().containsAll(one.set()));
        return contained ? Optional.of(Feature.CONTAINED) : Optional.empty();
    }

    /** Whether all words but a long one are equal and that one is nearly so. */
    private static boolean isMisspelt(List<String> one, List<String> other) {
        int differ = 0;
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            String a = one.get(i);
            String b = other.get(i);
            if (!a.equals(b)) {
                differ++;
                if (Math.min(a.length(), b.length()) < LONG || a.charAt(0) != b.charAt(0) || CLOSE.apply(a, b) < 0) {
                    return false;
                }
            }
        }
        return one.size() == other.size() && one.size() > 1 && differ == 1;
    }

    /** Whether an acronym is made of the capitals that begin the words of a name. */
    static boolean abbreviates(String acronym, String name) {
        return acronym.length() > 1 && acronym.equals(Names.initials(name));
    }
}
