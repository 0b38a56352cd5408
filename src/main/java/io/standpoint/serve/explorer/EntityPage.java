package io.standpoint.serve.explorer;

import io.standpoint.entity.EntityType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** The page of what documents speak of: a person, an organisation, an office, a topic, a place. */
final class EntityPage implements Page {

    /** How many facts of one sort are read. */
    private static final int MOST = 120;

    private static final int DOCUMENTS = 20;

    /** A sort of facts: where it stands on the page, and by which role the entity takes part in it. */
    private record Part(String id, String title, Form form, boolean asSubject) {

        Node role() {
            return asSubject ? form.subject() : form.object();
        }
    }

    private static final List<Part> PARTS = List.of(
            new Part("offices", "Offices", Form.TENURE, true),
            new Part("holders", "Holders", Form.TENURE, false),
            new Part("stances", "Stands", Form.STANCE, true),
            new Part("sides", "Who is for, who against", Form.STANCE, false),
            new Part("statements", "Words", Form.STATEMENT, true),
            new Part("acts", "Towards others", Form.INTERACTION, true),
            new Part("done", "From others", Form.INTERACTION, false),
            new Part("addressed", "Words to it", Form.STATEMENT, false),
            new Part("relations", "Relations", Form.RELATION, true),
            new Part("related", "Related to it", Form.RELATION, false));

    private static final Map<Tone, String> SIDES =
            Map.of(Tone.SUPPORT, "For", Tone.OPPOSE, "Against", Tone.MIXED, "Both for and against", Tone.NONE, "Other");

    @Override
    public Answer answer(Visit visit) {
        Node node = ResourcePage.node(visit).orElseThrow();
        Lens lens = visit.lens();
        FactReader reader = new FactReader(lens);
        Witnesses witnesses = new Witnesses(lens);
        List<Section> sections = new ArrayList<>();
        for (Part part : PARTS) {
            List<Fact> facts = reader.facts(part.role(), node, MOST);
            sections.addAll(sections(part, Claim.of(facts, witnesses), facts.size() >= MOST));
        }
        Ref ref = lens.ref(node);
        Map<String, Object> content = new HashMap<>();
        content.put("entity", ref);
        content.put("names", names(node, lens));
        content.put("same", same(node, lens));
        content.put("topic", lens.type(node).equals(Optional.of(EntityType.TOPIC)));
        content.put("sections", sections);
        content.put("relations", new Relations(lens).of(node));
        content.put("documents", documents(node, lens));
        content.put("data", new LinkedData(lens).embedded(node));
        return new Answer.Html("entity", ref.label(), content);
    }

    /** One section a part, but for the two sides of a topic. */
    private static List<Section> sections(Part part, List<Claim> claims, boolean cut) {
        if (claims.isEmpty()) {
            return List.of();
        }
        if (part.form() != Form.STANCE) {
            return List.of(new Section(part.id(), part.title(), Tone.NONE, claims, cut));
        }
        if (part.asSubject()) {
            return List.of(new Section(part.id(), part.title(), Tone.NONE, byTopic(claims), cut));
        }
        return Stream.of(Tone.values())
                .map(tone -> new Section(
                        tone.css(),
                        SIDES.getOrDefault(tone, ""),
                        tone,
                        claims.stream()
                                .filter(claim -> claim.first().edge().tone() == tone)
                                .toList(),
                        cut))
                .filter(section -> !section.claims().isEmpty())
                .toList();
    }

    /** Puts claims on one topic beside each other. */
    private static List<Claim> byTopic(List<Claim> claims) {
        Map<List<Ref>, List<Claim>> topics = new LinkedHashMap<>();
        claims.forEach(claim -> topics.computeIfAbsent(claim.first().edge().objects(), topic -> new ArrayList<>())
                .add(claim));
        return topics.values().stream().flatMap(List::stream).toList();
    }

    /** Names by language, the preferred first; the untagged one is not among them. */
    static Map<String, List<String>> names(Node node, Lens lens) {
        Map<String, List<String>> names = new TreeMap<>();
        for (Node property : List.of(SKOS.prefLabel.asNode(), SKOS.altLabel.asNode())) {
            lens.objects(node, property).stream()
                    .filter(Node::isLiteral)
                    .sorted(Comparator.comparing(Node::getLiteralLexicalForm))
                    .forEach(name -> {
                        List<String> own = names.computeIfAbsent(name.getLiteralLanguage(), tag -> new ArrayList<>());
                        String shown = Shown.name(name.getLiteralLexicalForm());
                        if (!own.contains(shown)) {
                            own.add(shown);
                        }
                    });
        }
        return names;
    }

    private static List<String> same(Node node, Lens lens) {
        return Stream.of(OWL.sameAs, SKOS.exactMatch, RDFS.seeAlso)
                .flatMap(property -> lens.objects(node, property.asNode()).stream())
                .filter(Node::isURI)
                .map(Node::getURI)
                .filter(iri -> iri.startsWith("http://") || iri.startsWith("https://"))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<DocumentLine> documents(Node node, Lens lens) {
        try (Stream<Node> documents = lens.subjects(Nodes.MENTIONS, node)) {
            return documents.limit(DOCUMENTS).toList().stream()
                    .filter(document -> lens.asOf().isEmpty()
                            || lens.issued(document)
                                    .map(day -> !day.isAfter(lens.asOf().get()))
                                    .orElse(true))
                    .map(document -> DocumentLine.of(document, lens))
                    .sorted(Comparator.comparing(DocumentLine::date).reversed())
                    .toList();
        }
    }
}
