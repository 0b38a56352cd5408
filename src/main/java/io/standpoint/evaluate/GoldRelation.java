package io.standpoint.evaluate;

import io.standpoint.assertion.InteractionKind;
import io.standpoint.assertion.Modality;
import io.standpoint.vocabulary.SPT;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a gold line wants of its subject and object. */
public sealed interface GoldRelation {

    /** As written in the gold file, such as {@code planned:met}. */
    String label();

    /** Whether the graph has what the line asks for; for {@link Never}, whether it has what the line forbids. */
    boolean isFoundIn(FactGraph graph, GoldLine line);

    /** A flat edge. */
    record Edge(String label, String property) implements GoldRelation {
        @Override
        public boolean isFoundIn(FactGraph graph, GoldLine line) {
            return graph.hasEdge(line.subject(), property, line.object());
        }
    }

    /** A flat edge that there must not be. */
    record Never(String label, String property) implements GoldRelation {
        @Override
        public boolean isFoundIn(FactGraph graph, GoldLine line) {
            return graph.hasEdge(line.subject(), property, line.object());
        }
    }

    /** A flat edge of something past; an office may stand in for a membership. */
    record Former(String label, List<String> properties) implements GoldRelation {

        public Former {
            properties = List.copyOf(properties);
        }

        @Override
        public boolean isFoundIn(FactGraph graph, GoldLine line) {
            return properties.stream().anyMatch(property -> graph.hasEdge(line.subject(), property, line.object()));
        }
    }

    /** An interaction that is planned, possible, asked or denied, and has no flat edge for that reason. */
    record Unrealised(String label, InteractionKind kind, Modality modality) implements GoldRelation {
        @Override
        public boolean isFoundIn(FactGraph graph, GoldLine line) {
            return graph.hasInteraction(line.subject(), new FactGraph.Act(kind, modality), line.object())
                    && !graph.hasEdge(line.subject(), kind.flatProperty(), line.object());
        }
    }

    /** A statement by the subject whose text contains the object's words. */
    record Statement(String label) implements GoldRelation {
        @Override
        public boolean isFoundIn(FactGraph graph, GoldLine line) {
            return graph.hasStatement(line.subject(), line.object());
        }
    }

    /** A comment that the subject wrote. */
    record Comment(String label) implements GoldRelation {
        @Override
        public boolean isFoundIn(FactGraph graph, GoldLine line) {
            return graph.hasComment(line.subject());
        }
    }

    /**
     * The relation that a gold file writes so.
     *
     * @param label  the third column
     * @param object the fourth, which decides whether authorship is of a comment
     * @return nothing if there is no such relation
     */
    static Optional<GoldRelation> parse(String label, String object) {
        int colon = label.indexOf(':');
        if (colon >= 0) {
            return qualified(label, label.substring(0, colon), label.substring(colon + 1));
        }
        if (label.equals("statement")) {
            return Optional.of(new Statement(label));
        }
        return FlatProperties.named(label)
                .map(property -> property.equals(SPT.authorOf) && object.equals("comment")
                        ? new Comment(label)
                        : new Edge(label, property));
    }

    private static Optional<GoldRelation> qualified(String label, String qualifier, String name) {
        Optional<String> property = FlatProperties.named(name);
        return switch (qualifier) {
            case "never" -> property.map(it -> new Never(label, it));
            case "former" -> property.flatMap(it -> former(label, it));
            default -> property.flatMap(it -> unrealised(label, qualifier, it));
        };
    }

    private static Optional<GoldRelation> former(String label, String property) {
        return switch (property) {
            case SPT.memberOf -> Optional.of(new Former(label, List.of(SPT.wasMemberOf, SPT.heldOffice)));
            case SPT.holdsOffice -> Optional.of(new Former(label, List.of(SPT.heldOffice)));
            default -> Optional.empty();
        };
    }

    private static Optional<GoldRelation> unrealised(String label, String qualifier, String property) {
        Optional<Modality> modality = Arrays.stream(Modality.values())
                .filter(it -> !it.isFactual())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(qualifier))
                .findFirst();
        Optional<InteractionKind> kind = Arrays.stream(InteractionKind.values())
                .filter(it -> it.flatProperty().equals(property))
                .findFirst();
        return modality.flatMap(m -> kind.map(k -> new Unrealised(label, k, m)));
    }
}
