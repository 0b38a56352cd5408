package io.standpoint.serve.explorer;

import io.standpoint.graph.GraphCounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What pages need to know of the whole graph, read once for each state of the store.
 *
 * @param counts    how much there is
 * @param stances   every stance that somebody took
 * @param mentions  how many documents mention a resource
 * @param names     what resources are called, and what was said
 * @param documents newest first, undated ones last
 * @param posters   who wrote comments and the like
 */
record Survey(
        GraphCounts counts,
        List<Position> stances,
        Map<String, Integer> mentions,
        List<Name> names,
        List<Issue> documents,
        Set<String> posters) {

    Survey {
        stances = List.copyOf(stances);
        mentions = Map.copyOf(mentions);
        names = List.copyOf(names);
        documents = List.copyOf(documents);
        posters = Set.copyOf(posters);
    }

    /**
     * A stance.
     *
     * @param day when the document that shows it was issued, if known
     */
    record Position(
            String node,
            String holder,
            String topic,
            Tone tone,
            @Nullable LocalDate day) {

        /** Whether it could be known by a day. */
        boolean isKnown(Optional<LocalDate> asOf) {
            return asOf.isEmpty() || day == null || !day.isAfter(asOf.get());
        }
    }

    /**
     * A name or a text by which a resource is found.
     *
     * @param text   as it stands
     * @param folded the same in lower case
     */
    record Name(String iri, String text, String folded) {}

    /** A document and its day. */
    record Issue(String iri, @Nullable LocalDate day) {}

    /** The resources that most documents mention, of one kind of address. */
    List<String> prominent(String prefix, int most) {
        return mentions.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
