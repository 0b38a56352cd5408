package io.standpoint.serve.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The same fact from one or more places, the surest first.
 *
 * @param facts   at least one; all say the same of the same in the same modality
 * @param sources how many independent documents say so
 */
public record Claim(List<Fact> facts, int sources) {

    private static final Comparator<Fact> SUREST = Comparator.comparing(
                    (Fact fact) -> fact.how().confidence())
            .reversed()
            .thenComparing(Fact::iri);

    public Claim {
        facts = List.copyOf(facts);
    }

    /** The surest of them. */
    public Fact first() {
        return facts.get(0);
    }

    /** The others. */
    public List<Fact> others() {
        return facts.subList(1, facts.size());
    }

    /** Puts together what says the same, first what most documents say, then the surest. */
    static List<Claim> of(List<Fact> facts, Witnesses witnesses) {
        Map<List<Object>, List<Fact>> same = new LinkedHashMap<>();
        for (Fact fact : facts) {
            same.computeIfAbsent(key(fact), key -> new ArrayList<>()).add(fact);
        }
        return same.values().stream()
                .map(group -> new Claim(
                        group.stream().sorted(SUREST).toList(),
                        witnesses.count(group.stream()
                                .flatMap(fact -> fact.quotes().stream())
                                .map(quote -> quote.document().iri())
                                .toList())))
                .sorted(Comparator.comparing(Claim::sources).reversed().thenComparing(Claim::first, SUREST))
                .toList();
    }

    private static List<Object> key(Fact fact) {
        Fact.Edge edge = fact.edge();
        return List.of(
                fact.form(),
                edge.subjects().stream().map(Ref::iri).toList(),
                edge.property(),
                edge.objects().stream().map(Ref::iri).toList(),
                edge.value(),
                fact.how().modality(),
                fact.derived().isEmpty());
    }
}
