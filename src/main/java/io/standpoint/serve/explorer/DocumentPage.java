package io.standpoint.serve.explorer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** The page of a document: what is known of it, whom it mentions, and every fact that was read in it. */
final class DocumentPage implements Page {

    /** How many nodes of facts are read. */
    static final int MOST = 400;

    private static final int MENTIONS = 200;

    private static final Map<Form, String> TITLES = new EnumMap<>(Map.of(
            Form.TENURE, "Offices",
            Form.STANCE, "Stances",
            Form.STATEMENT, "Said",
            Form.INTERACTION, "Who does what to whom",
            Form.RELATION, "Relations",
            Form.POST, "Comments and posts"));

    @Override
    public Answer answer(Visit visit) {
        Node node = ResourcePage.node(visit).orElseThrow();
        Lens lens = visit.lens();
        List<Fact> facts = facts(node, MOST, lens);
        Map<Form, List<Fact>> forms = new EnumMap<>(Form.class);
        facts.forEach(fact ->
                forms.computeIfAbsent(fact.form(), form -> new ArrayList<>()).add(fact));
        Witnesses witnesses = new Witnesses(lens);
        List<Section> sections = new ArrayList<>();
        forms.forEach((form, own) -> sections.add(new Section(
                form.name().toLowerCase(java.util.Locale.ROOT),
                TITLES.getOrDefault(form, ""),
                Tone.NONE,
                Claim.of(own, witnesses),
                false)));
        DocumentLine line = DocumentLine.of(node, lens);
        Map<String, Object> content = new HashMap<>();
        content.put("entity", line.ref());
        content.put("document", line);
        content.put("source", source(node, lens));
        content.put(
                "creators",
                lens.objects(node, DCTerms.creator.asNode()).stream()
                        .map(creator -> lens.ref(creator).label())
                        .toList());
        content.put(
                "lenders",
                lens.objects(node, Nodes.ISSUED_FROM).stream().map(lens::ref).toList());
        content.put("same", same(node, lens));
        content.put("mentions", mentions(node, lens));
        content.put("sections", sections);
        content.put("cut", facts.size() >= MOST);
        content.put("data", new LinkedData(lens).embedded(node));
        return new Answer.Html("document", line.ref().label(), content);
    }

    /** The facts that were read in a document, so many at most, in the order of their evidence. */
    static List<Fact> facts(Node document, int most, Lens lens) {
        FactReader reader = new FactReader(lens);
        try (Stream<Node> evidence = lens.subjects(Nodes.CONTEXT, document)) {
            return evidence.limit(most * 4L).toList().stream()
                    .flatMap(words -> bornOut(words, lens).stream())
                    .distinct()
                    .limit(most)
                    .flatMap(fact -> reader.read(fact).stream())
                    .filter(fact -> fact.derived().isEmpty())
                    .sorted(Comparator.comparingInt(DocumentPage::begin).thenComparing(Fact::iri))
                    .toList();
        }
    }

    private static List<Node> bornOut(Node evidence, Lens lens) {
        try (Stream<Node> facts = lens.subjects(Nodes.EVIDENCE, evidence)) {
            return facts.toList();
        }
    }

    private static int begin(Fact fact) {
        return fact.quotes().stream().mapToInt(Quote::begin).min().orElse(0);
    }

    /** The address that the document was taken from, if it is one of the web. */
    private static String source(Node document, Lens lens) {
        return lens.objects(document, DCTerms.source.asNode()).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith("http://") || iri.startsWith("https://"))
                .findFirst()
                .orElse("");
    }

    private static List<Ref> same(Node document, Lens lens) {
        return Stream.of(Nodes.SAME_REPORT, Nodes.TRANSLATION_OF)
                .flatMap(property -> Stream.concat(
                        lens.objects(document, property).stream(), lens.subjects(property, document).toList().stream()))
                .distinct()
                .map(lens::ref)
                .toList();
    }

    /** Whom and what it mentions, by kind. */
    private static Map<String, List<Ref>> mentions(Node document, Lens lens) {
        Map<String, List<Ref>> kinds = new LinkedHashMap<>();
        lens.objects(document, Nodes.MENTIONS).stream()
                .limit(MENTIONS)
                .map(lens::ref)
                .sorted(Comparator.comparing(Ref::kind).thenComparing(Ref::label))
                .forEach(ref -> kinds.computeIfAbsent(ref.kind(), kind -> new ArrayList<>())
                        .add(ref));
        return kinds;
    }
}
