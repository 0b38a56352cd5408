package io.standpoint.serve.explorer;

import io.standpoint.vocabulary.SPT;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Reads the nodes of facts. Keeps what it has read of documents and names, so one is for one visit. */
final class FactReader {

    private final Lens lens;
    private final Map<Node, Ref> refs = new HashMap<>();
    private final Map<Node, Optional<LocalDate>> issued = new HashMap<>();
    private final Map<Node, String> dates = new HashMap<>();

    FactReader(Lens lens) {
        this.lens = lens;
    }

    /** The fact that a node stands for; empty for other nodes. */
    Optional<Fact> read(Node node) {
        return lens.objects(node, RDF.type.asNode()).stream()
                .flatMap(type -> Form.of(type).stream())
                .min(Comparator.naturalOrder())
                .map(form -> fact(node, form));
    }

    /**
     * Facts in which a resource has a part.
     *
     * @param role the property from the facts' nodes to the resource
     * @param most how many nodes are read at most
     */
    List<Fact> facts(Node role, Node resource, int most) {
        try (Stream<Node> nodes = lens.subjects(role, resource)) {
            return nodes.limit(most).toList().stream()
                    .flatMap(node -> read(node).stream())
                    .filter(this::isKnown)
                    .toList();
        }
    }

    /** Whether it could be known on the day as of which the graph is seen. */
    boolean isKnown(Fact fact) {
        return lens.asOf().map(fact.time()::isKnownOn).orElse(true);
    }

    Ref ref(Node node) {
        return refs.computeIfAbsent(node, lens::ref);
    }

    private Fact fact(Node node, Form form) {
        List<Quote> quotes = lens.objects(node, Nodes.EVIDENCE).stream()
                .flatMap(evidence -> quote(evidence).stream())
                .sorted(Comparator.comparingInt(Quote::begin).thenComparingInt(Quote::end))
                .toList();
        return new Fact(
                node.getURI(),
                form,
                lens.label(node),
                edge(node, form),
                how(node),
                time(node, quotes),
                quotes,
                refs(node, Nodes.DERIVED_FROM));
    }

    private Fact.Edge edge(Node node, Form form) {
        String property = property(node, form);
        List<Ref> subjects = form == Form.POST ? authors(node) : refs(node, form.subject());
        List<Ref> objects = form == Form.POST ? List.of() : refs(node, form.object());
        return new Fact.Edge(
                subjects,
                property,
                verb(form, property),
                Tone.of(property),
                objects.stream().filter(object -> !object.iri().isEmpty()).toList(),
                value(node, form, objects));
    }

    private String verb(Form form, String property) {
        return switch (form) {
            case STATEMENT -> "said";
            case POST -> "wrote";
            default -> property.isEmpty() ? "is linked to" : lens.words().of(property);
        };
    }

    private String value(Node node, Form form, List<Ref> objects) {
        if (form == Form.STATEMENT) {
            return Shown.quotation(lens.text(node, Nodes.TEXT));
        }
        return objects.stream()
                .filter(object -> object.iri().isEmpty())
                .map(Ref::label)
                .findFirst()
                .orElse("");
    }

    private List<Ref> authors(Node post) {
        try (Stream<Node> authors = lens.subjects(Nodes.AUTHOR_OF, post)) {
            return authors.map(this::ref).toList();
        }
    }

    private String property(Node node, Form form) {
        return switch (form) {
            case TENURE -> isFormer(node) ? SPT.heldOffice : SPT.holdsOffice;
            case STANCE ->
                switch (iri(node, Nodes.POLARITY)) {
                    case SPT.Support -> SPT.supports;
                    case SPT.Oppose -> SPT.opposes;
                    case SPT.Mixed -> SPT.mixedOn;
                    default -> "";
                };
            case INTERACTION -> lens.words().properties().getOrDefault(iri(node, Nodes.KIND), "");
            case RELATION -> iri(node, RDF.predicate.asNode());
            case STATEMENT -> "";
            case POST -> SPT.authorOf;
        };
    }

    private boolean isFormer(Node tenure) {
        boolean over = lens.asOf()
                .flatMap(day -> lens.day(tenure, Nodes.END).map(end -> end.isBefore(day)))
                .orElse(false);
        return over || iri(tenure, Nodes.STATUS).equals(SPT.Former);
    }

    private Fact.How how(Node node) {
        String modality = iri(node, Nodes.MODALITY);
        return new Fact.How(
                modality.isEmpty() ? "" : lens.words().of(modality),
                modality.equals(SPT.Asserted) || modality.equals(SPT.Reported),
                number(lens.text(node, Nodes.CONFIDENCE)),
                lens.objects(node, Nodes.EXTRACTOR).stream()
                        .filter(Node::isLiteral)
                        .map(Node::getLiteralLexicalForm)
                        .sorted()
                        .toList(),
                refs(node, Nodes.ALTERNATIVE),
                notes(node));
    }

    private Map<String, String> notes(Node node) {
        Map<String, String> notes = new LinkedHashMap<>();
        lens.object(node, Nodes.STATUS)
                .ifPresent(status -> notes.put("status", lens.words().of(status)));
        lens.object(node, Nodes.QUOTATION)
                .ifPresent(kind -> notes.put("quotation", lens.words().of(kind)));
        lens.object(node, Nodes.CAPACITY)
                .flatMap(tenure -> lens.object(tenure, Form.TENURE.object()))
                .ifPresent(office -> notes.put("capacity", ref(office).label()));
        String cue = lens.text(node, Nodes.CUE);
        if (!cue.isEmpty()) {
            notes.put("cue", Shown.name(cue));
        }
        return notes;
    }

    private Fact.Time time(Node node, List<Quote> quotes) {
        LocalDate read = quotes.stream()
                .findFirst()
                .flatMap(quote -> issued(Nodes.iri(quote.document().iri())))
                .orElse(null);
        LocalDate happened = first(node, Nodes.DATE, Nodes.STATED, DCTerms.created.asNode());
        return new Fact.Time(
                happened != null ? happened : first(node, Nodes.START, Nodes.NOT_BEFORE),
                happened != null ? happened : first(node, Nodes.END, Nodes.NOT_AFTER),
                first(node, Nodes.ATTESTED),
                read);
    }

    private @Nullable LocalDate first(Node node, Node... properties) {
        for (Node property : properties) {
            Optional<LocalDate> day = lens.day(node, property);
            if (day.isPresent()) {
                return day.get();
            }
        }
        return null;
    }

    private Optional<Quote> quote(Node evidence) {
        return lens.object(evidence, Nodes.CONTEXT).map(document -> {
            int begin = number(lens.text(evidence, Nodes.BEGIN)).intValue();
            int end = number(lens.text(evidence, Nodes.FINISH)).intValue();
            return new Quote(
                    Shown.quotation(lens.text(evidence, Nodes.ANCHOR)),
                    ref(document),
                    dates.computeIfAbsent(document, this::date),
                    lens.text(document, DCTerms.language.asNode()),
                    begin,
                    end,
                    lens.links().readAt(document.getURI(), begin, end));
        });
    }

    private String date(Node document) {
        return DocumentLine.dateOf(document, lens);
    }

    private Optional<LocalDate> issued(Node document) {
        return issued.computeIfAbsent(document, lens::issued);
    }

    private List<Ref> refs(Node node, Node property) {
        return lens.objects(node, property).stream()
                .map(this::ref)
                .sorted(Comparator.comparing(Ref::label).thenComparing(Ref::iri))
                .toList();
    }

    private String iri(Node node, Node property) {
        return lens.object(node, property).filter(Node::isURI).map(Node::getURI).orElse("");
    }

    private static BigDecimal number(String text) {
        return text.matches("\\d{1,9}(\\.\\d{1,9})?") ? new BigDecimal(text) : BigDecimal.ZERO;
    }
}
