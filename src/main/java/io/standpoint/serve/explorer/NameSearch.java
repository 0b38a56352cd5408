package io.standpoint.serve.explorer;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Searches the names of the survey for every word, as a part of a word or of a text in a script without spaces. First comes
 * what is called just so, then what begins so, then what more documents mention, then shorter names.
 */
final class NameSearch implements Search {

    private final Surveys surveys;

    NameSearch(Surveys surveys) {
        this.surveys = surveys;
    }

    private record Hit(String iri, int rank, int mentions, int length) {}

    @Override
    public List<String> find(String words, int most) {
        String folded = words.toLowerCase(Locale.ROOT).strip();
        if (folded.isEmpty()) {
            return List.of();
        }
        Survey survey = surveys.latest();
        List<String> parts = List.of(folded.split("\\s+"));
        Map<String, Hit> hits = new HashMap<>();
        for (Survey.Name name : survey.names()) {
            Hit hit = hit(name, folded, parts, survey);
            if (hit != null) {
                hits.merge(hit.iri(), hit, (one, other) -> other.rank() < one.rank() ? other : one);
            }
        }
        return hits.values().stream()
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparing(Comparator.comparingInt(Hit::mentions).reversed())
                        .thenComparingInt(Hit::length)
                        .thenComparing(Hit::iri))
                .limit(most)
                .map(Hit::iri)
                .toList();
    }

    private static @Nullable Hit hit(Survey.Name name, String folded, List<String> parts, Survey survey) {
        String text = name.folded();
        for (String part : parts) {
            if (!text.contains(part)) {
                return null;
            }
        }
        int rank = text.equals(folded) ? 0 : text.startsWith(folded) ? 1 : text.contains(folded) ? 2 : 3;
        return new Hit(name.iri(), rank, survey.mentions().getOrDefault(name.iri(), 0), text.length());
    }
}
