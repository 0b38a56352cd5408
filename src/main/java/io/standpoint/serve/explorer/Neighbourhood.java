package io.standpoint.serve.explorer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** The edges around some resources, as the canvas draws them and the table beside it lists them. */
final class Neighbourhood {

    /** How many nodes of facts are read for each part that a resource may take. */
    private static final int READ = 60;

    /** How many edges are given for each resource. */
    private static final int MOST = 60;

    private final Lens lens;
    private final FactReader reader;
    private final Filter filter;

    Neighbourhood(Lens lens, Filter filter) {
        this.lens = lens;
        this.reader = new FactReader(lens);
        this.filter = filter;
    }

    /**
     * Which edges are wanted.
     *
     * @param sorts   {@code stance}, {@code tenure}, {@code interaction}, {@code relation}, {@code known}; all if empty
     * @param since   the first day of those that have one; others are left out where it is given
     * @param until   the last day, in the same way
     * @param percent the least confidence
     */
    record Filter(Set<String> sorts, Optional<LocalDate> since, Optional<LocalDate> until, int percent) {

        boolean takes(String sort) {
            return sorts.isEmpty() || sorts.contains(sort);
        }

        private boolean takes(Fact fact) {
            Optional<LocalDate> day = fact.time().day();
            return fact.how().percent() >= percent
                    && since.map(first -> day.isPresent() && !day.get().isBefore(first))
                            .orElse(true)
                    && until.map(last -> day.isPresent() && !day.get().isAfter(last))
                            .orElse(true);
        }
    }

    /**
     * An edge.
     *
     * @param sort     as in {@link Filter#sorts}
     * @param verb     a word for it
     * @param tone     for or against, as style sheets name it
     * @param sign     the same as a sign, or empty
     * @param modality a word where nobody says that it is so; else empty
     * @param percent  how sure the surest reading is; 100 for what the catalogue says
     * @param count    how many readings there are
     * @param date     of the first of them, or empty
     * @param why      the address of its reasons
     */
    public record Edge(
            String id,
            Ref source,
            Ref target,
            String sort,
            String verb,
            String tone,
            String sign,
            String modality,
            int percent,
            int count,
            String date,
            String why) {}

    /** The edges around resources, each once. */
    List<Edge> around(List<Node> resources) {
        Map<String, Edge> edges = new TreeMap<>();
        for (Node resource : resources) {
            List<Edge> own = new ArrayList<>(facts(resource));
            if (filter.takes("known")
                    && filter.percent() <= 100
                    && filter.since().isEmpty()) {
                own.addAll(known(resource));
            }
            own.stream()
                    .sorted(Comparator.comparingInt(Edge::count)
                            .thenComparingInt(Edge::percent)
                            .reversed()
                            .thenComparing(Edge::id))
                    .limit(MOST)
                    .forEach(edge -> edges.putIfAbsent(edge.id(), edge));
        }
        return List.copyOf(edges.values());
    }

    private List<Edge> facts(Node resource) {
        Map<String, List<Fact>> same = new LinkedHashMap<>();
        for (Form form : List.of(Form.STANCE, Form.TENURE, Form.INTERACTION, Form.RELATION)) {
            if (filter.takes(sort(form))) {
                for (Node role : List.of(form.subject(), form.object())) {
                    reader.facts(role, resource, READ).stream()
                            .filter(filter::takes)
                            .filter(fact -> !fact.edge().subjects().isEmpty()
                                    && !fact.edge().objects().isEmpty())
                            .forEach(fact -> same.computeIfAbsent(id(fact), id -> new ArrayList<>())
                                    .add(fact));
                }
            }
        }
        List<Edge> edges = new ArrayList<>();
        same.forEach((id, facts) -> edges.add(edge(id, facts)));
        return edges;
    }

    private Edge edge(String id, List<Fact> facts) {
        Fact surest = facts.stream()
                .max(Comparator.comparingInt(fact -> fact.how().percent()))
                .orElseThrow();
        Ref source = surest.edge().subjects().get(0);
        Ref target = surest.edge().objects().get(0);
        return new Edge(
                id,
                source,
                target,
                sort(surest.form()),
                surest.edge().verb(),
                surest.edge().tone().css(),
                surest.edge().tone().sign(),
                surest.how().factual() ? "" : surest.how().modality(),
                surest.how().percent(),
                (int) facts.stream().map(Fact::iri).distinct().count(),
                facts.stream()
                        .flatMap(fact -> fact.time().day().stream())
                        .min(Comparator.naturalOrder())
                        .map(LocalDate::toString)
                        .orElse(""),
                lens.links().why(source.iri(), surest.edge().property(), target.iri()));
    }

    /** The same for readings of one fact; those that nobody says are so are apart. */
    private String id(Fact fact) {
        return String.join(
                " ",
                lens.links().shortened(fact.edge().subjects().get(0).iri()),
                fact.edge().property(),
                lens.links().shortened(fact.edge().objects().get(0).iri()),
                fact.how().factual() ? "" : fact.how().modality());
    }

    private List<Edge> known(Node resource) {
        Ref self = reader.ref(resource);
        List<Edge> edges = new ArrayList<>();
        for (Relations.Relation relation : new Relations(lens).of(resource)) {
            for (Relations.Other other : relation.others()) {
                Ref source = relation.onward() ? self : other.ref();
                Ref target = relation.onward() ? other.ref() : self;
                String id = String.join(
                        " ",
                        lens.links().shortened(source.iri()),
                        relation.verb(),
                        lens.links().shortened(target.iri()));
                edges.add(new Edge(
                        id, source, target, "known", relation.verb(), "none", "", "", 100, 0, "", other.why()));
            }
        }
        return edges;
    }

    private static String sort(Form form) {
        return form.name().toLowerCase(java.util.Locale.ROOT);
    }
}
